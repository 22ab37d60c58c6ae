#include "bench/lastpaint.h"

#include <QCoreApplication>
#include <QEvent>

namespace bayan::bench {

LastPaint::LastPaint(const QElapsedTimer &timer)
    : m_timer(timer)
{
    qApp->installEventFilter(this);
}

bool LastPaint::eventFilter(QObject *, QEvent *event)
{
    // An update request paints its whole window before it returns.
    if (event->type() == QEvent::UpdateRequest || event->type() == QEvent::Paint)
        QMetaObject::invokeMethod(
            this, [this] { stamp(); }, Qt::QueuedConnection);
    return false;
}

void settle()
{
    QElapsedTimer quiet;
    quiet.start();
    while (quiet.elapsed() < 150)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

} // namespace bayan::bench
