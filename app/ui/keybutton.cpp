#include "ui/keybutton.h"

#include <QPainter>

namespace bayan::ui {

KeyButton::KeyButton(const Look &look, const QString &key, QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
    , m_key(key)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    connect(&look, &Look::changed, this, &QWidget::updateGeometry);
}

KeyButton::KeyButton(const Look &look, pictures::Icon icon, QWidget *parent)
    : KeyButton(look, QString(), parent)
{
    m_icon = icon;
}

QFont KeyButton::capFont() const
{
    return m_look.controlFont(Step::Body, Qt::LeftToRight, true);
}

QSize KeyButton::capSize() const
{
    const int side = m_look.scaled(34);
    return {std::max(side, QFontMetrics(capFont()).horizontalAdvance(m_key) + m_look.scaled(18)),
            side};
}

void KeyButton::setBrief(bool brief)
{
    setToolTip(brief ? text() : QString());
    if (brief == m_brief)
        return;
    m_brief = brief;
    updateGeometry();
    update();
}

int KeyButton::wholeWidth() const
{
    const QFontMetrics metrics(m_look.controlFont(Step::Body, layoutDirection()));
    return capSize().width() + m_look.scaled(12) + metrics.horizontalAdvance(text()) + 8;
}

QSize KeyButton::sizeHint() const
{
    return {m_brief ? capSize().width() + 4 : wholeWidth(), m_look.scaled(44)};
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    QRectF cap(QPointF(2, 0), capSize());
    cap.moveTop((height() - cap.height()) / 2);
    if (rightToLeft)
        cap.moveRight(width() - 2);
    const QColor border = m_look.colour(isEnabled() ? Tone::ControlBorder : Tone::Line);
    painter.setPen(QPen(border, 1.5));
    painter.setBrush(m_look.colour(isDown() || underMouse() ? Tone::Tint : Tone::Surface));
    painter.drawRoundedRect(cap.adjusted(0.75, 0.75, -0.75, -0.75), 5, 5);
    painter.drawLine(cap.bottomLeft() + QPointF(5, -1.5), cap.bottomRight() + QPointF(-5, -1.5));
    const QColor ink = m_look.colour(isEnabled() ? Tone::Text : Tone::ControlBorder);
    if (m_icon) {
        const qreal side = m_look.scaled(16);
        QRectF box(0, 0, side, side);
        box.moveCenter(cap.center());
        pictures::paintIcon(&painter, *m_icon, box, ink, layoutDirection());
    } else {
        painter.setFont(capFont());
        painter.setPen(ink);
        painter.drawText(cap.adjusted(0, 0, 0, -2), Qt::AlignCenter, m_key);
    }
    if (!m_brief) {
        painter.setFont(m_look.controlFont(Step::Body, layoutDirection()));
        painter.setPen(ink);
        const int room = int(cap.width()) + m_look.scaled(10);
        painter.drawText(rect().adjusted(rightToLeft ? 0 : room, 0, rightToLeft ? -room : 0, 0),
                         int((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                             Qt::AlignVCenter | Qt::TextDontClip),
                         text());
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(QPen(m_look.colour(Tone::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
}

} // namespace bayan::ui
