#include "ui/said.h"

#include <QPainter>

namespace bayan::ui {

namespace {

constexpr int LongEnough = 8000; // milliseconds
constexpr int Inset = 24;        // pixels

} // namespace

Said::Said(QWidget *window)
    : QLabel(window)
{
    setObjectName(QStringLiteral("said"));
    setMargin(16);
    setWordWrap(true);
    hide();
    m_timer.setSingleShot(true);
    m_timer.setInterval(LongEnough);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
}

// A card whose edge is as plain in the dark as it is in the light.
void Said::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Dark), 1.5));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 6, 6);
    painter.end();
    QLabel::paintEvent(event);
}

void Said::say(const QString &sentence)
{
    const QWidget *window = parentWidget();
    setText(sentence);
    setMaximumWidth(window->width() - 2 * Inset);
    adjustSize();
    move((window->width() - width()) / 2, window->height() - height() - Inset);
    raise();
    show();
    m_timer.start();
}

} // namespace bayan::ui
