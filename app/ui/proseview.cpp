#include "ui/proseview.h"

#include "content/searchmarks.h"
#include "language/phrasebook.h"
#include "ui/proseparagraph.h"

#include <QPainter>
#include <QResizeEvent>
#include <QtMath>

#include <algorithm>

namespace bayan::ui {

ProseView::ProseView(const Look &look, Step step, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_step(step)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&look, &Look::changed, this, &ProseView::restyle);
}

ProseView::~ProseView() = default;

void ProseView::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void ProseView::setStep(Step step)
{
    if (step == m_step)
        return;
    m_step = step;
    restyle();
}

void ProseView::setBold(bool bold)
{
    m_bold = bold;
    restyle();
}

void ProseView::setText(const QString &text, const language::Phrasebook &phrases)
{
    setReadyText(phrases.shown(text), phrases.direction());
}

void ProseView::setReadyText(const QString &text, Qt::LayoutDirection direction)
{
    m_paragraphs.clear();
    forgetTerms();
    auto paragraph = std::make_unique<Paragraph>();
    paragraph->layout.setText(text);
    m_paragraphs.push_back(std::move(paragraph));
    m_direction = direction;
    m_plainText = text;
    setAccessibleName(m_plainText);
    restyle();
}

void ProseView::setBlocks(const QList<content::Block> &blocks, const language::Phrasebook &phrases)
{
    m_paragraphs.clear();
    forgetTerms();
    m_direction = phrases.direction();
    QStringList plain;
    for (const content::Block &block : blocks) {
        auto paragraph = std::make_unique<Paragraph>();
        paragraph->bullet = block.kind == content::Block::Kind::Bullet;
        QString words;
        for (const content::Span &span : block.spans) {
            const QString shown = phrases.shown(span.text);
            if (span.bold) {
                QTextLayout::FormatRange range;
                range.start = int(words.size());
                range.length = int(shown.size());
                range.format.setFontWeight(QFont::Bold);
                paragraph->ranges.append(range);
            }
            words += shown;
        }
        paragraph->layout.setText(words);
        plain.append(words);
        m_paragraphs.push_back(std::move(paragraph));
    }
    m_plainText = plain.join(QLatin1Char('\n'));
    setAccessibleName(m_plainText);
    restyle();
}

void ProseView::setMarkedWords(const QSet<QString> &words)
{
    if (m_markedWords == words)
        return;
    m_markedWords = words;
    restyle();
}

int ProseView::marks() const
{
    return int(content::findWords(m_plainText, m_markedWords).size());
}

// Tinted, bold and underlined: no one of these has to be seen.
QList<QTextLayout::FormatRange> ProseView::marksIn(const QString &text) const
{
    QList<QTextLayout::FormatRange> marks;
    for (const content::TextRange &found : content::findWords(text, m_markedWords)) {
        QTextLayout::FormatRange range;
        range.start = int(found.start);
        range.length = int(found.length);
        range.format.setBackground(m_look.colour(Tone::Tint));
        range.format.setFontWeight(QFont::Bold);
        range.format.setFontUnderline(true);
        marks.append(range);
    }
    return marks;
}

void ProseView::restyle()
{
    const QFont font = m_look.font(m_step, m_direction, m_bold);
    const Qt::LayoutDirection start = m_atWindowsSide ? layoutDirection() : m_direction;
    for (const auto &paragraph : m_paragraphs) {
        QTextOption option;
        option.setTextDirection(m_direction);
        // AlignLeading means left to a text layout even in a right-to-left one.
        option.setAlignment(start == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        paragraph->layout.setTextOption(option);
        paragraph->layout.setFont(font);
        paragraph->layout.setFormats(paragraph->ranges + marksIn(paragraph->layout.text()));
        paragraph->layout.setCacheEnabled(true);
    }
    m_laidOutWidth = -1;
    m_heights.clear();
    updateGeometry();
    update();
}

void ProseView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange && m_atWindowsSide)
        restyle();
    QWidget::changeEvent(event);
}

int ProseView::layOut(int width) const
{
    if (width == m_laidOutWidth)
        return m_heights.value(width);
    const QFont font = m_look.font(m_step, m_direction, m_bold);
    const qreal size = font.pointSizeF() * logicalDpiY() / 72.0;
    const qreal lineHeight = size * Look::lineHeight(m_direction);
    const qreal base = size * Look::baseLine(m_direction);
    const qreal indent = m_look.scaled(20);
    qreal y = 0;
    bool first = true;
    bool afterBullet = false;
    for (const auto &paragraph : m_paragraphs) {
        if (!first)
            y += paragraph->bullet && afterBullet ? lineHeight * 0.2 : lineHeight * 0.45;
        first = false;
        afterBullet = paragraph->bullet;
        paragraph->top = y;
        const qreal offset = paragraph->bullet ? indent : 0;
        const qreal x = m_direction == Qt::RightToLeft ? 0 : offset;
        paragraph->layout.beginLayout();
        qreal within = 0;
        for (;;) {
            QTextLine line = paragraph->layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(std::max(1.0, width - offset));
            // Fonts disagree about their own height; the base line is ours.
            line.setPosition({x, within + lineHeight / 2 + base - line.ascent()});
            within += lineHeight;
        }
        paragraph->layout.endLayout();
        y += within;
    }
    m_laidOutWidth = width;
    m_heights.insert(width, qCeil(y));
    return qCeil(y);
}

int ProseView::heightForWidth(int width) const
{
    const auto known = m_heights.constFind(width);
    return known == m_heights.cend() ? layOut(width) : *known;
}

QSize ProseView::sizeHint() const
{
    // The height follows from the width; guessing one would cost a layout.
    return {m_look.scaled(320), m_look.scaled(20)};
}

QSize ProseView::minimumSizeHint() const
{
    return {m_look.scaled(60), 0};
}

void ProseView::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width())
        update();
}

void ProseView::paintEvent(QPaintEvent *)
{
    layOut(width());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = m_look.colour(m_tone);
    painter.setPen(colour);
    const QFont font = m_look.font(m_step, m_direction, m_bold);
    const qreal size = font.pointSizeF() * logicalDpiY() / 72.0;
    const qreal middle =
        size * (Look::lineHeight(m_direction) / 2 + Look::baseLine(m_direction) - 0.28);
    for (const auto &paragraph : m_paragraphs) {
        if (paragraph->bullet) {
            const qreal across = m_look.scaled(6);
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_look.colour(Tone::Accent));
            painter.drawEllipse(QPointF(m_direction == Qt::RightToLeft ? width() - across : across,
                                        paragraph->top + middle),
                                size * 0.16, size * 0.16);
            painter.setPen(colour);
        }
        paragraph->layout.draw(&painter, QPointF(0, paragraph->top));
    }
    if (hasFocus() && m_current < m_terms.size()) {
        painter.setPen(QPen(m_look.colour(Tone::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(boxOf(m_terms[m_current]).adjusted(-1, 1, 1, -1), 3, 3);
    }
}

} // namespace bayan::ui
