#include "ui/slideview.h"

#include "ui/look.h"

#include <QPainter>

namespace bayan::ui {

SlideView::SlideView(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
}

void SlideView::setProportion(qreal proportion)
{
    if (qFuzzyCompare(proportion, m_proportion))
        return;
    m_proportion = proportion;
    updateGeometry();
}

void SlideView::setSlide(const QPixmap &slide)
{
    m_slide = slide;
    update();
}

void SlideView::setVeil(const QString &words)
{
    m_veil = words;
    update();
}

int SlideView::heightForWidth(int width) const
{
    return qRound(width * m_proportion);
}

QSize SlideView::sizeHint() const
{
    return {m_look.scaled(280), heightForWidth(m_look.scaled(280))};
}

QSize SlideView::minimumSizeHint() const
{
    return {m_look.scaled(80), m_look.scaled(44)};
}

void SlideView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    Q_EMIT resized();
}

void SlideView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF frame(QPointF(), m_slide.isNull() ? QSizeF(size()) : m_slide.deviceIndependentSize());
    if (layoutDirection() == Qt::RightToLeft)
        frame.moveRight(width());
    painter.fillRect(frame, m_look.colour(Tone::Surface));
    painter.drawPixmap(frame.topLeft(), m_slide);
    if (!m_veil.isEmpty()) {
        QColor veil = m_look.colour(Tone::Window);
        veil.setAlphaF(0.86F);
        painter.fillRect(frame, veil);
        painter.setPen(m_look.colour(Tone::Text));
        painter.setFont(m_look.controlFont(Step::Lead, layoutDirection(), true));
        painter.drawText(frame, Qt::AlignCenter | Qt::TextWordWrap, m_veil);
    }
    painter.setPen(QPen(m_look.colour(Tone::ControlBorder), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame.adjusted(0.75, 0.75, -0.75, -0.75), 4, 4);
}

} // namespace bayan::ui
