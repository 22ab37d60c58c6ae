#include "bench/switching.h"

#include "bench/lastpaint.h"
#include "ui/consultview.h"
#include "ui/desk.h"

#include <QCoreApplication>
#include <QWindow>

namespace bayan::bench {

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
