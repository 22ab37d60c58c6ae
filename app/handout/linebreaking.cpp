#include "handout/linebreaking.h"

#include <QTextCharFormat>
#include <QTextLayout>

#include <algorithm>

namespace bayan::handout {

namespace {

constexpr qreal LeastOfWidth = 0.95; // a letter that is wider than its column stays
constexpr qreal Rounding = 1.0 / 32; // Qt counts in 1/64

constexpr QChar PopIsolate(0x2069);
constexpr QChar WordJoiner(0x2060);

bool opensIsolate(QChar c)
{
    return c.unicode() >= 0x2066 && c.unicode() <= 0x2068;
}

class Formatter
{
public:
    explicit Formatter(const Paragraph &paragraph)
        : m_paragraph(paragraph)
        , m_own(&typefaceFor(paragraph.language))
    {
    }

    QFont font(const Typeface &face, bool bold) const
    {
        return fontFor(face,
                       face.scaleFor(m_paragraph.largePrint).*m_paragraph.size * m_paragraph.scale,
                       bold);
    }
    QFont ownFont() const { return font(*m_own, m_paragraph.bold); }

    void addSpan(const content::Span &span);

    const QString &text() const { return m_text; }
    const QList<QTextLayout::FormatRange> &formats() const { return m_formats; }

private:
    void addRun(QStringView run, const Typeface &face, bool bold);

    const Paragraph &m_paragraph;
    const Typeface *m_own;
    QString m_text;
    QList<QTextLayout::FormatRange> m_formats;
};

void Formatter::addRun(QStringView run, const Typeface &face, bool bold)
{
    if (run.isEmpty())
        return;
    QTextLayout::FormatRange range;
    range.start = int(m_text.size());
    range.length = int(run.size());
    range.format.setFont(font(face, bold));
    m_text += run;
    if (&face != m_own || bold != m_paragraph.bold)
        m_formats.append(range);
}

// Words of the other direction stand in isolates. Those with letters are set in
// the face and size of their own script, so that a Latin name in Arabic is not
// larger than Latin is elsewhere.
void Formatter::addSpan(const content::Span &span)
{
    const bool bold = span.bold || m_paragraph.bold;
    const QStringView words(span.text);
    qsizetype plain = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!opensIsolate(words[i]))
            continue;
        qsizetype end = i + 1;
        for (int depth = 1; end < words.size() && depth > 0; ++end)
            depth += opensIsolate(words[end]) ? 1 : words[end] == PopIsolate ? -1 : 0;
        const QStringView isolate = words.sliced(i, end - i);
        const Typeface &face =
            typefaceFor(isolate.front() == QChar(0x2067) ? Qt::RightToLeft : Qt::LeftToRight);
        if (&face != m_own &&
            std::any_of(isolate.begin(), isolate.end(), [](QChar c) { return c.isLetter(); })) {
            addRun(words.sliced(plain, i - plain), *m_own, bold);
            addRun(isolate, face, bold);
            plain = end;
        }
        i = end - 1;
    }
    addRun(words.sliced(plain), *m_own, bold);
}

// A line feed in a name would end the paragraph's direction with the line.
content::Span onOneLine(content::Span span)
{
    for (QChar &c : span.text) {
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return span;
}

// Readers drop a hyphen that a line ends with, so that top-up is copied as topup:
// a line ends before the word.
content::Span withWholeCompounds(content::Span span)
{
    for (qsizetype i = span.text.size() - 2; i > 0; --i) {
        if (span.text[i] == u'-' && span.text[i - 1].isLetterOrNumber() &&
            span.text[i + 1].isLetterOrNumber())
            span.text.insert(i + 1, WordJoiner);
    }
    return span;
}

bool breaksCompound(const QTextLayout &lines)
{
    const QString text = lines.text();
    for (int i = 1; i < lines.lineCount(); ++i) {
        const qsizetype start = lines.lineAt(i).textStart();
        const qsizetype joined = start == 0 ? -1 : text.lastIndexOf(WordJoiner, start - 1);
        const qsizetype next = text.indexOf(WordJoiner, start);
        const auto inOneWord = [&](qsizetype from, qsizetype to) {
            return std::none_of(text.cbegin() + from, text.cbegin() + to,
                                [](QChar c) { return c.isSpace(); });
        };
        if ((joined >= 0 && inOneWord(joined, start)) ||
            (start > 0 && next >= 0 && inOneWord(start - 1, next)))
            return true;
    }
    return false;
}

std::shared_ptr<const QTextLayout> broken(const Paragraph &paragraph, bool wholeCompounds)
{
    Formatter formatter(paragraph);
    for (const content::Span &span : paragraph.spans) {
        const content::Span words = onOneLine(span);
        formatter.addSpan(wholeCompounds ? withWholeCompounds(words) : words);
    }

    // No paint device: nothing of what it will be painted on is measured.
    auto layout = std::make_shared<QTextLayout>(formatter.text(), formatter.ownFont());
    QTextOption option;
    option.setTextDirection(paragraph.language.direction);
    // Leading alignment means left here, whatever the direction.
    option.setAlignment(paragraph.toRight ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setFormats(formatter.formats());
    layout->setCacheEnabled(true);
    layout->beginLayout();
    const qreal width = paragraph.width * UnitsPerPoint;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        // Qt 6.8 ends a line within a word up to half a point too late.
        qreal room = width;
        while (line.naturalTextWidth() > width + Rounding && room > LeastOfWidth * width) {
            room -= std::clamp<qreal>(line.naturalTextWidth() - width, 1, LeastOfWidth * room);
            line.setLineWidth(room);
        }
        line.setPosition({paragraph.toRight ? width - room : 0, 0});
    }
    layout->endLayout();
    return layout;
}

// All that its lines follow from.
QString keyOf(const Paragraph &paragraph)
{
    constexpr int Exact = 17; // digits that tell any two apart
    const qreal size =
        typefaceFor(paragraph.language).scaleFor(paragraph.largePrint).*paragraph.size *
        paragraph.scale;
    QString key = paragraph.language.code + u' ' + QString::number(size, 'g', Exact) + u' ' +
                  QString::number(paragraph.width, 'g', Exact) + (paragraph.bold ? u'b' : u'r') +
                  (paragraph.toRight ? u'>' : u'<') +
                  (paragraph.language.direction == Qt::RightToLeft ? u'>' : u'<');
    for (const content::Span &span : paragraph.spans)
        key += (span.bold ? u'\1' : u'\2') + span.text;
    return key;
}

} // namespace

std::shared_ptr<const QTextLayout> breakLines(const Paragraph &paragraph)
{
    std::shared_ptr<const QTextLayout> lines = broken(paragraph, true);
    return breaksCompound(*lines) ? broken(paragraph, false) : lines;
}

std::shared_ptr<const QTextLayout> LineBreaker::lines(const Paragraph &paragraph)
{
    std::shared_ptr<const QTextLayout> &known = m_known[keyOf(paragraph)];
    if (!known)
        known = breakLines(paragraph);
    return known;
}

qreal widestLine(const QTextLayout &lines)
{
    qreal widest = 0;
    for (int i = 0; i < lines.lineCount(); ++i)
        widest = std::max(widest, lines.lineAt(i).naturalTextWidth());
    return widest / UnitsPerPoint;
}

} // namespace bayan::handout
