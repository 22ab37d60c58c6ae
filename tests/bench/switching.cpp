#include "bench/switching.h"

#include "ui/consultview.h"
#include "ui/desk.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QWindow>

namespace bayan::bench {

namespace {

// When the last paint was done, from the timer's start.
class LastPaint : public QObject
{
public:
    explicit LastPaint(const QElapsedTimer &timer)
        : m_timer(timer)
    {
        qApp->installEventFilter(this);
    }

    double milliseconds() const { return m_last; }

    bool eventFilter(QObject *, QEvent *event) override
    {
        // An update request paints its whole window before it returns.
        if (event->type() == QEvent::UpdateRequest || event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(
                this, [this] { stamp(); }, Qt::QueuedConnection);
        return false;
    }

private:
    void stamp() { m_last = double(m_timer.nsecsElapsed()) / 1e6; }

    const QElapsedTimer &m_timer;
    double m_last = 0;
};

// Longer than any switch may take, so that work put off shows itself.
void settle()
{
    QElapsedTimer quiet;
    quiet.start();
    while (quiet.elapsed() < 150)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

} // namespace

QList<Row> measureSwitching(int runs)
{
    tests::Desk desk;
    QList<Row> rows;
    for (const QString &page : ui::ConsultView::pageIds()) {
        ui::Settings settings;
        settings.page = page;
        desk.show(settings);
        while (!desk.window->windowHandle() || !desk.window->windowHandle()->isExposed())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        settle();
        QList<double> times;
        for (int i = 0; i < runs; ++i) {
            const bool toArabic = desk.consult->patientLanguage() == tests::English;
            QElapsedTimer timer;
            timer.start();
            const LastPaint last(timer);
            desk.consult->setPatientLanguage(toArabic ? tests::Arabic : tests::English);
            settle();
            times.append(last.milliseconds());
        }
        rows.append({QStringLiteral("patient's language switched, page %1").arg(page),
                     QStringLiteral("ms"), median(times), 0, QStringLiteral("40 ms")});
    }
    return rows;
}

} // namespace bayan::bench
