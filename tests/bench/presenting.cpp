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
    QList<double> turns;
    press(list, Qt::Key_Home);
    settle();
    double worst = 0;
    QString worstEntry;
    for (int i = 0; i < 2 * runs; ++i) {
        turns.append(timed(list, Qt::Key_PageDown));
        if (turns.last() > worst) {
            worst = turns.last();
            worstEntry = patientPage().entry();
        }
    }
    return {{QStringLiteral("patient's language switched, patient's screen open"),
             QStringLiteral("ms"), median(switches), 0, QStringLiteral("40 ms")},
            {QStringLiteral("the same, an icon array of 1,000 on it"), QStringLiteral("ms"),
             median(picturedSwitches), 0, QStringLiteral("40 ms")},
            {QStringLiteral("page turned to an icon array of 1,000"), QStringLiteral("ms"),
             median(pictured), 0, QStringLiteral("33 ms")},
            {QStringLiteral("page turned on the patient's screen"), QStringLiteral("ms"),
             median(turns), 0, QStringLiteral("33 ms")},
            {QStringLiteral("the slowest of them, %1").arg(worstEntry), QStringLiteral("ms"), worst,
             0, QStringLiteral("33 ms")}};
}

} // namespace bayan::bench
