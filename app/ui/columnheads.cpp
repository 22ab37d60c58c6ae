#include "ui/columnheads.h"

#include "pictures/directionmark.h"

#include <QPainter>

namespace bayan::ui {

namespace {

// Pixels at normal text size.
constexpr int GroupHeight = 22;
constexpr int WordHeight = 28;
constexpr int Mark = 18;

} // namespace

ColumnHeads::ColumnHeads(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setObjectName(QStringLiteral("columnHeads"));
}

void ColumnHeads::setHeads(const QList<Head> &heads, Qt::LayoutDirection direction)
{
    if (heads == m_heads && direction == m_direction)
        return;
    m_heads = heads;
    m_direction = direction;
    update();
}

QSize ColumnHeads::sizeHint() const
{
    return {m_look.scaled(320), m_look.scaled(GroupHeight + WordHeight) + 4};
}

void ColumnHeads::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.colour(Tone::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_look.colour(Tone::ControlBorder));
    painter.setLayoutDirection(m_direction);
    const bool rightToLeft = m_direction == Qt::RightToLeft;
    const int flags = int((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                          Qt::AlignVCenter | Qt::TextDontClip);
    const int group = m_look.scaled(GroupHeight);
    const int mark = m_look.scaled(Mark);
    for (const Head &head : std::as_const(m_heads)) {
        const QRect words(head.left, 2 + group, head.width, m_look.scaled(WordHeight));
        painter.setPen(m_look.colour(Tone::Muted));
        painter.setFont(m_look.font(Step::Small, m_direction, true));
        painter.drawText(QRect(head.left, 2, head.width, group), flags, head.group);
        const QColor colour =
            m_look.colour(head.direction == content::Direction::Harm ? Tone::Harm : Tone::Accent);
        const qreal left = rightToLeft ? words.right() + 1 - mark : words.left();
        pictures::paintDirectionMark(
            &painter, QRectF(left, words.top() + (words.height() - mark) / 2.0, mark, mark),
            head.direction, colour);
        painter.setPen(colour);
        painter.setFont(m_look.font(Step::Body, m_direction, true));
        const int room = mark + 8;
        painter.drawText(words.adjusted(rightToLeft ? 0 : room, 0, rightToLeft ? -room : 0, 0),
                         flags, head.word);
    }
}

} // namespace bayan::ui
