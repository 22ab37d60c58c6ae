#include "bench/presenting.h"

#include "bench/lastpaint.h"
#include "ui/decklist.h"
#include "ui/desk.h"
#include "ui/patientpage.h"
#include "ui/patientscreen.h"
#include "ui/pictureview.h"

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

ui::PatientPage &patientPage()
{
    return *tests::child<ui::PatientPage>(*tests::topLevel<ui::PatientScreen>(), "patientPage");
}

bool showsPicture(const ui::PatientPage &page)
{
    const auto pictures = page.findChildren<ui::PictureView *>();
    return std::any_of(pictures.cbegin(), pictures.cend(),
                       [](const auto *picture) { return picture->isVisible(); });
}

// Goes to the page with an icon array of 1,000.
void goToThousand(QWidget *keys)
{
    const ui::PatientPage &page = patientPage();
    press(keys, Qt::Key_Home);
    for (int turns = 0; turns < 500; ++turns) {
        if (page.entry() == QLatin1String("frown-side-effects") && showsPicture(page)) {
            settle();
            return;
        }
        press(keys, Qt::Key_PageDown);
    }
    qFatal("no icon array on the patient's screen");
}

// Of each page the median of some turns to it.
struct Turns
{
    QList<double> times;
    QString slowest;
};

// Every page there is, from the first on.
void walk(QWidget *keys, Turns &turns)
{
    const auto shown = [] {
        const ui::PatientPage &page = patientPage();
        return QStringLiteral("%1, part %2").arg(page.entry()).arg(page.part() + 1);
    };
    press(keys, Qt::Key_Home);
    settle();
    for (;;) {
        const QString before = shown();
        QList<double> times;
        for (int again = 0; again < 3; ++again) {
            if (again > 0) {
                press(keys, Qt::Key_PageUp);
                settle();
            }
            times.append(timed(keys, Qt::Key_PageDown));
        }
        if (before == shown())
            return; // the last one
        const double time = median(times);
        if (turns.times.isEmpty() ||
            time > *std::max_element(turns.times.cbegin(), turns.times.cend()))
            turns.slowest = shown();
        turns.times.append(time);
    }
}

} // namespace

QList<Row> measurePresenting(int runs)
{
    tests::Desk desk;
    desk.displays.displays = {{QStringLiteral("one"), QRect(0, 0, 1440, 900)},
                              {QStringLiteral("two"), QRect(1440, 0, 1920, 1080)}};
    ui::MainWindow &window = desk.show();
    tests::child<QAction>(window, "action_present")->trigger();
    // Its clock would be painted in the middle of a measurement.
    tests::child<QWidget>(window, "presenterHeader")->hide();
    auto *list = window.findChild<ui::DeckList *>();
    settle();
    QList<double> switches;
    for (int i = 0; i < runs; ++i)
        switches.append(timed(list, Qt::Key_L));
    QList<double> pictured;
    QList<double> picturedSwitches;
    goToThousand(list);
    for (int i = 0; i < runs; ++i) {
        press(list, Qt::Key_PageUp);
        settle();
        pictured.append(timed(list, Qt::Key_PageDown));
    }
    for (int i = 0; i < runs; ++i)
        picturedSwitches.append(timed(list, Qt::Key_L));
    Turns turns;
    for (int languages = 0; languages < 2; ++languages) {
        walk(list, turns);
        press(list, Qt::Key_L);
        settle();
    }
    return {
        {QStringLiteral("patient's language switched, patient's screen open"), QStringLiteral("ms"),
         median(switches), 0, QStringLiteral("40 ms")},
        {QStringLiteral("the same, an icon array of 1,000 on it"), QStringLiteral("ms"),
         median(picturedSwitches), 0, QStringLiteral("40 ms")},
        {QStringLiteral("page turned to an icon array of 1,000"), QStringLiteral("ms"),
         median(pictured), 0, QStringLiteral("33 ms")},
        {QStringLiteral("page turned on the patient's screen, %1 pages").arg(turns.times.size()),
         QStringLiteral("ms"), median(turns.times), 0, QStringLiteral("33 ms")},
        {QStringLiteral("the slowest of them, %1").arg(turns.slowest), QStringLiteral("ms"),
         *std::max_element(turns.times.cbegin(), turns.times.cend()), 0, QStringLiteral("33 ms")}};
}

} // namespace bayan::bench
