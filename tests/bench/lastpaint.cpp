#include "bench/lastpaint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QEventLoop>
#include <QTimer>

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

// Asleep in between: who spins is the first to be interrupted when it counts.
void settle()
{
    QEventLoop loop;
    QTimer::singleShot(150, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace bayan::bench
