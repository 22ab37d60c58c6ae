#include "ui/said.h"

#include <QPainter>

#include <algorithm>

namespace bayan::ui {

namespace {

constexpr int LongEnough = 8000; // milliseconds
constexpr int Inset = 24;        // pixels
constexpr int Spare = 4;         // for what rounding takes of a line
constexpr int Letters = 64;      // of a line

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
    ensurePolished();
    const QFontMetrics metrics = fontMetrics();
    const int width = std::min({window->width() - 2 * Inset, Letters * metrics.averageCharWidth(),
                                metrics.horizontalAdvance(sentence) + 2 * margin() + Spare});
    resize(width, heightForWidth(width)); // adjustSize() cuts a third line
    move((window->width() - width) / 2, window->height() - height() - Inset);
    raise();
    show();
    m_timer.start();
}

} // namespace bayan::ui
