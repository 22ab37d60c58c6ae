#include "ui/segment.h"

#include <QPainter>

namespace bayan::ui {

Segment::Segment(const Look &look, QWidget *parent)
    : QToolButton(parent)
    , m_look(look)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
}

QSize Segment::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    return {metrics.horizontalAdvance(text()) + m_look.scaled(32), m_look.scaled(40)};
}

void Segment::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.setPen(QPen(m_look.colour(Tone::ControlBorder), 1.5));
    painter.setBrush(m_look.colour(isChecked() || underMouse() ? Tone::Tint : Tone::Surface));
    painter.drawRoundedRect(box, 6, 6);
    if (isChecked())
        painter.fillRect(QRectF(4, height() - 4, width() - 8, 3), m_look.colour(Tone::Accent));
    QFont shown = font();
    shown.setBold(isChecked());
    painter.setFont(shown);
    painter.setPen(m_look.colour(isChecked() ? Tone::Accent : Tone::Text));
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(QPen(m_look.colour(Tone::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), 4, 4);
    }
}

} // namespace bayan::ui
