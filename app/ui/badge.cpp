#include "ui/badge.h"

#include <QPainter>

namespace bayan::ui {

Badge::Badge(const Look &look, pictures::Icon icon, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_icon(icon)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::setWords(const QString &words, Qt::LayoutDirection direction)
{
    m_words = words;
    m_direction = direction;
    setAccessibleName(words);
    updateGeometry();
    update();
}

void Badge::setForm(Form form)
{
    m_form = form;
    setToolTip(form == Form::Mark ? m_words : QString());
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    if (m_form == Form::Mark)
        return {m_look.scaled(16) + 14, m_look.scaled(28)};
    const QFontMetrics metrics(m_look.font(Step::Small, m_direction));
    return {metrics.horizontalAdvance(m_words) + m_look.scaled(16) + 30, m_look.scaled(28)};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_look.colour(Tone::ControlBorder), 1.5, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    const bool rightToLeft = m_direction == Qt::RightToLeft;
    const qreal side = m_look.scaled(16);
    const qreal before = m_form == Form::Mark ? 7 : 10;
    const QColor colour = m_look.colour(Tone::Muted);
    pictures::paintIcon(
        &painter, m_icon,
        QRectF(rightToLeft ? width() - before - side : before, (height() - side) / 2, side, side),
        colour, m_direction);
    if (m_form == Form::Mark)
        return;
    painter.setPen(colour);
    painter.setFont(m_look.font(Step::Small, m_direction));
    painter.setLayoutDirection(m_direction);
    const int shift = int(side) + 16;
    painter.drawText(rect().adjusted(rightToLeft ? 10 : shift, 0, rightToLeft ? -shift : -10, 0),
                     int((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter |
                         Qt::AlignAbsolute | Qt::TextDontClip),
                     m_words);
}

} // namespace bayan::ui
