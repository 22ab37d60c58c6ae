#include "ui/said.h"

namespace bayan::ui {

namespace {

constexpr int LongEnough = 8000; // milliseconds
constexpr int Inset = 24;        // pixels

} // namespace

Said::Said(QWidget *window)
    : QLabel(window)
{
    setObjectName(QStringLiteral("said"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setMargin(12);
    setWordWrap(true);
    hide();
    m_timer.setSingleShot(true);
    m_timer.setInterval(LongEnough);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
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
