#include "pictures/words.h"

#include <QGlyphRun>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace bayan::pictures {

namespace {

// Text layouts take left and right as they are said, whatever the direction.
Qt::Alignment absolute(Words::Align align, Qt::LayoutDirection direction)
{
    if (align == Words::Align::Centre)
        return Qt::AlignHCenter;
    const bool leading = align == Words::Align::Leading;
    return leading == (direction == Qt::LeftToRight) ? Qt::AlignLeft : Qt::AlignRight;
}

} // namespace

Words::Words(const QString &text, const QFont &font, Qt::LayoutDirection direction,
             const Style &style, Align align)
    : m_layout(std::make_unique<QTextLayout>(text, font))
    , m_size(style.sizeOf(font))
    , m_lineHeight(m_size * style.lineHeight)
    , m_baseLine(m_size * (style.lineHeight / 2 + style.baseLine))
    , m_lettering(style.lettering)
{
    QTextOption option;
    option.setTextDirection(direction);
    option.setAlignment(absolute(align, direction) | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
}

Words::~Words() = default;
Words::Words(Words &&) noexcept = default;
Words &Words::operator=(Words &&) noexcept = default;

qreal Words::layOut(qreal width)
{
    qreal within = 0;
    m_layout->beginLayout();
    for (;;) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(1.0, width));
        // Fonts disagree about their own height; the base line is ours.
        line.setPosition({0, within + m_baseLine - line.ascent()});
        within += m_lineHeight;
    }
    m_layout->endLayout();
    return within;
}

qreal Words::balance(qreal width)
{
    const qreal tall = layOut(width);
    const qreal least = std::min(width, longestWord());
    qreal narrow = width;
    while (narrow - m_size / 4 >= least && layOut(narrow - m_size / 4) <= tall)
        narrow -= m_size / 4;
    layOut(narrow);
    return narrow;
}

qreal Words::naturalWidth() const
{
    QTextLayout once(m_layout->text(), m_layout->font());
    QTextOption option = m_layout->textOption();
    option.setWrapMode(QTextOption::NoWrap);
    once.setTextOption(option);
    once.beginLayout();
    qreal width = 0;
    for (QTextLine line = once.createLine(); line.isValid(); line = once.createLine()) {
        line.setLineWidth(1e5);
        width = std::max(width, line.naturalTextWidth());
    }
    once.endLayout();
    // What was measured has to fit when it is laid out again.
    return width + m_size * 0.02;
}

qreal Words::longestWord() const
{
    const QFontMetricsF metrics(m_layout->font());
    qreal longest = 0;
    const QStringList words = m_layout->text().split(u' ');
    for (const QString &word : words)
        longest = std::max(longest, metrics.horizontalAdvance(word));
    return longest + m_size * 0.02;
}

void Words::paint(QPainter &painter, QPointF topLeft, const QColor &ink) const
{
    if (!m_lettering) {
        painter.setPen(ink);
        m_layout->draw(&painter, topLeft);
        return;
    }
    // Qt gives them in an order that no two runs of the program share.
    QList<QGlyphRun> runs = m_layout->glyphRuns();
    std::sort(runs.begin(), runs.end(), [](const QGlyphRun &one, const QGlyphRun &other) {
        const QPointF a = one.positions().value(0);
        const QPointF b = other.positions().value(0);
        return a.y() != b.y() ? a.y() < b.y() : a.x() < b.x();
    });
    for (const QGlyphRun &run : runs)
        m_lettering->draw(topLeft, run, ink);
}

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace bayan::pictures
