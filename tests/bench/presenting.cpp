#include "bench/presenting.h"

#include "bench/lastpaint.h"
#include "ui/decklist.h"
#include "ui/desk.h"

#include <QAction>
#include <QKeyEvent>

#include <algorithm>

namespace bayan::bench {

namespace {

void press(QWidget *widget, Qt::Key key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &event);
}

// From the key to the last paint of either window.
double timed(QWidget *widget, Qt::Key key)
{
    QElapsedTimer timer;
    timer.start();
    const LastPaint last(timer);
    press(widget, key);
    settle();
    return last.milliseconds();
}

} // namespace

QList<Row> measurePresenting(int runs)
{
    tests::Desk desk;
    desk.displays.displays = {{QStringLiteral("one"), QRect(0, 0, 1440, 900)},
                              {QStringLiteral("two"), QRect(1440, 0, 1920, 1080)}};
    ui::MainWindow &window = desk.show();
    window.findChild<QAction *>(QStringLiteral("action_present"))->trigger();
    auto *list = window.findChild<ui::DeckList *>();
    settle();
    QList<double> switches;
    for (int i = 0; i < runs; ++i)
        switches.append(timed(list, Qt::Key_L));
    QList<double> turns;
    press(list, Qt::Key_Home);
    settle();
    for (int i = 0; i < 2 * runs; ++i)
        turns.append(timed(list, Qt::Key_PageDown));
    const double worst = *std::max_element(turns.cbegin(), turns.cend());
    return {{QStringLiteral("patient's language switched, patient's screen open"),
             QStringLiteral("ms"), median(switches), 0, QStringLiteral("40 ms")},
            {QStringLiteral("page turned on the patient's screen"), QStringLiteral("ms"),
             median(turns), 0, QStringLiteral("33 ms")},
            {QStringLiteral("the slowest page of them"), QStringLiteral("ms"), worst, 0,
             QStringLiteral("33 ms")}};
}

} // namespace bayan::bench
