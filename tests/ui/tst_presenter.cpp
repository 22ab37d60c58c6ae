#include "twodisplays.h"

#include "ui/decklist.h"
#include "ui/ink.h"
#include "ui/patientpage.h"
#include "ui/pin.h"
#include "ui/presenter.h"
#include "ui/proseview.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPointingDevice>
#include <QPushButton>
#include <QStackedWidget>
#include <QWindow>

using namespace bayan;
using namespace bayan::tests;

class TestPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoDisplays()
    {
        Desk desk;
        desk.displays.displays = {Staff, Patient};
        desk.consult->setPatientLanguage(Arabic);
        ui::MainWindow &window = desk.show();
        child<QAction>(window, "action_present")->trigger();
        ui::PatientScreen *screen = patientScreen();
        QVERIFY(screen->isVisible());
        QCOMPARE(screen->geometry(), Patient.geometry);
        QVERIFY(child<QWidget>(window, "presenterView")->isVisible());
        QVERIFY(!window.menuBar()->isVisible());
        // The urgent signs first, in the patient's language and direction.
        auto *page = child<ui::PatientPage>(*screen, "patientPage");
        QCOMPARE(page->entry(), QStringLiteral("urgent-warning-signs"));
        QCOMPARE(page->layoutDirection(), Qt::RightToLeft);
        const content::Entry *alert = desk.consult->treatment().entry(page->entry());
        QCOMPARE(child<ui::ProseView>(*screen, "patientTitle")->plainText(),
                 desk.consult->phrases().shown(alert->text(Arabic)->title));
        // No word for staff, no strip.
        QVERIFY(!screen->findChild<QWidget *>(QStringLiteral("urgentStrip")));
        const QString note = alert->staffNotes.value(Arabic).left(20);
        QVERIFY(note.isEmpty() || !page->plainText().contains(note));

        auto *list = child<ui::DeckList>(window, "deckList");
        press(list, Qt::Key_Right); // staff read English
        QCOMPARE(page->entry(), list->currentIndex().data(Qt::UserRole + 1).toString());
        QVERIFY(page->entry() != QStringLiteral("urgent-warning-signs"));
        press(list, Qt::Key_PageUp);
        QCOMPARE(page->entry(), QStringLiteral("urgent-warning-signs"));
        press(list, Qt::Key_L);
        QCOMPARE(desk.consult->patientLanguage(), English);
        QCOMPARE(page->layoutDirection(), Qt::LeftToRight);
        press(list, Qt::Key_B);
        QVERIFY(child<QWidget>(*screen, "patientCover")->isVisible());
        press(list, Qt::Key_B);
        QVERIFY(!child<QWidget>(*screen, "patientCover")->isVisible());
        press(list, Qt::Key_End);
        const bool ticked = desk.consult->pick().contains(page->entry());
        auto *place = child<QLabel>(*screen, "patientPlace");
        const QString onSheet = QStringLiteral("On your sheet");
        QVERIFY(place->text().startsWith(QStringLiteral("Draft")));
        QCOMPARE(place->text().contains(onSheet), ticked);
        press(list, Qt::Key_T);
        QCOMPARE(desk.consult->pick().contains(page->entry()), !ticked);
        QCOMPARE(place->text().contains(onSheet), !ticked);
        auto *notice = child<QLabel>(window, "said");
        const QString first = notice->text();
        QVERIFY(first.contains(QStringLiteral("sheet")));
        press(list, Qt::Key_T);
        QCOMPARE(desk.consult->pick().contains(page->entry()), ticked);
        QVERIFY(notice->text() != first);
        press(list, Qt::Key_Escape);
        QVERIFY(!screen->isVisible());
        QVERIFY(!child<QWidget>(window, "presenterView")->isVisible());
        QVERIFY(window.menuBar()->isVisible());
    }

    // What is said there gives way, to pens as well, and is never cut.
    void thePlaceHasRoomOnASmallScreen()
    {
        Desk desk;
        desk.look->setZoom(140);
        desk.displays.displays = {{QStringLiteral("only"), QRect(0, 0, 1024, 768)}};
        ui::MainWindow &window = desk.show();
        child<QAbstractButton>(window, "presentButton")->click();
        ui::PatientScreen *screen = patientScreen();
        auto *place = child<QLabel>(*screen, "patientPlace");
        for (int turn = 0; turn < 2; ++turn) {
            for (const bool drawing : {false, true}) {
                child<QPushButton>(*screen, "patientDraw")->setChecked(drawing);
                QTRY_VERIFY2(place->sizeHint().width() <= place->width(),
                             qPrintable(place->text() + QString::number(place->width())));
            }
            press(screen, Qt::Key_L);
        }
    }

    void oneDisplayShowsNothingPrivate()
    {
        Desk desk;
        ui::MainWindow &window = desk.show();
        child<QAbstractButton>(window, "presentButton")->click();
        ui::PatientScreen *screen = patientScreen();
        QVERIFY(screen->isVisible());
        QCOMPARE(screen->geometry(), desk.displays.displays[0].geometry);
        press(screen, Qt::Key_PageDown);
        press(screen, Qt::Key_F5); // to the private view
        QVERIFY(!screen->isVisible());
        QVERIFY(child<QWidget>(window, "presenterView")->isVisible());
        press(child<QWidget>(window, "deckList"), Qt::Key_F5); // and back to the page
        QVERIFY(screen->isVisible());
        QCOMPARE(child<ui::PatientPage>(*screen, "patientPage")->entry(),
                 desk.consult->shown().last());
        press(screen, Qt::Key_Escape);
        QVERIFY(!screen->isVisible());
        QVERIFY(child<QWidget>(window, "consultView")->isVisible());
    }

    void aPinGuardsTheWayOut()
    {
        Desk desk;
        ui::Settings settings;
        settings.pin = ui::Pin::fromDigits(QStringLiteral("2468")).stored();
        ui::MainWindow &window = desk.show(settings);
        child<QAction>(window, "action_present")->trigger();
        ui::PatientScreen *screen = patientScreen();
        for (const auto key : {Qt::Key_Escape, Qt::Key_F5}) {
            press(screen, key);
            QVERIFY(screen->isVisible());
            auto *pad = child<QWidget>(*screen, "pinPad");
            QVERIFY(pad->isVisible());
            press(child<QWidget>(*screen, "pinDigits"), Qt::Key_Escape);
            QVERIFY(!pad->isVisible());
        }
        screen->close();
        QVERIFY(screen->isVisible());
        for (const char *digit : {"pin_1", "pin_1", "pin_1", "pin_1", "pinEnter"})
            child<QAbstractButton>(*screen, digit)->click();
        QVERIFY(screen->isVisible());
        for (const char *digit : {"pin_2", "pin_4", "pin_6", "pin_8", "pinEnter"})
            child<QAbstractButton>(*screen, digit)->click();
        QVERIFY(!screen->isVisible());
    }

    void theStaffsShortcutsDoNotReachThePatientsScreen()
    {
        Desk desk;
        ui::MainWindow &window = desk.show();
        child<QAction>(window, "action_present")->trigger();
        ui::PatientScreen *screen = patientScreen();
        QVERIFY(!screen->parent());
        QVERIFY(screen->actions().isEmpty());
        QTest::keyClick(screen, Qt::Key_N, Qt::ControlModifier);
        QTest::keyClick(screen, Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(screen->isVisible());
    }

    void displaysComeAndGo()
    {
        Desk desk;
        desk.displays.displays = {Staff, Patient};
        ui::MainWindow &window = desk.show();
        child<QAction>(window, "action_present")->trigger();
        ui::PatientScreen *screen = patientScreen();
        auto *list = child<ui::DeckList>(window, "deckList");
        press(list, Qt::Key_PageDown);
        press(list, Qt::Key_PageDown);
        auto *page = child<ui::PatientPage>(*screen, "patientPage");
        const QString entry = page->entry();
        const QStringList shown = desk.consult->shown();
        desk.consult->ink().add({entry, English, 0}, {{}, {{0.2, 0.2}, {0.4, 0.4}}}, {{100, 100}});

        desk.displays.set({Staff});    // unplugged
        QVERIFY(!screen->isVisible()); // the private view is not covered by itself
        QVERIFY(child<QWidget>(window, "presenterView")->isVisible());
        QVERIFY(child<QLabel>(window, "said")->isVisible());
        QCOMPARE(page->entry(), entry);
        press(list, Qt::Key_F5);
        QVERIFY(screen->isVisible());
        QCOMPARE(screen->geometry(), Staff.geometry);

        desk.displays.set({Staff, Patient}); // and in again
        QVERIFY(screen->isVisible());
        QCOMPARE(screen->geometry(), Patient.geometry);
        QVERIFY(child<QWidget>(window, "presenterView")->isVisible());
        QCOMPARE(page->entry(), entry);
        QCOMPARE(desk.consult->shown(), shown);
        QVERIFY(!desk.consult->ink().isEmpty());

        desk.displays.set({}); // for a moment there is none at all
        desk.displays.set({Staff, Patient});
        QCOMPARE(page->entry(), entry);
        QVERIFY(screen->isVisible());
    }

    void mouseWheelTouchAndPenWorkThePage()
    {
        Desk desk;
        desk.displays.displays = {Staff, Patient};
        ui::MainWindow &window = desk.show();
        child<QAction>(window, "action_present")->trigger();
        ui::PatientScreen *screen = patientScreen();
        auto *page = child<ui::PatientPage>(*screen, "patientPage");
        auto *surface = child<QWidget>(*screen, "patientSurface");
        const auto at = [&] { return desk.consult->shown().indexOf(page->entry()) + page->part(); };
        auto before = at();
        const auto turned = [&](int by) {
            const bool right = at() == before + by;
            before = at();
            return right;
        };
        const QPoint middle = surface->rect().center();
        QTest::mouseClick(surface, Qt::LeftButton, {}, middle);
        QVERIFY(turned(1));
        QTest::mouseClick(surface, Qt::RightButton, {}, middle);
        QVERIFY(turned(-1));
        child<QAbstractButton>(*screen, "patientNext")->click();
        QVERIFY(turned(1));

        auto *finger = QTest::createTouchDevice();
        QWindow *glass = screen->windowHandle();
        const QPoint from = surface->mapTo(screen, middle);
        const auto swipe = [&](int dx) {
            QTest::touchEvent(glass, finger).press(1, from, glass);
            QTest::touchEvent(glass, finger).move(1, from + QPoint(dx / 2, 3), glass);
            QTest::touchEvent(glass, finger).release(1, from + QPoint(dx, 5), glass);
        };
        swipe(-300);
        QVERIFY(turned(1));
        swipe(300);
        QVERIFY(turned(-1));
        swipe(-20); // a touch turns nothing
        QVERIFY(turned(0));
        desk.consult->setPatientLanguage(Arabic);
        before = at();
        swipe(300);
        QVERIFY(turned(1));

        child<QAbstractButton>(*screen, "patientDraw")->click();
        QTest::mousePress(surface, Qt::LeftButton, {}, {100, 100});
        QTest::mouseMove(surface, {200, 150});
        QTest::mouseRelease(surface, Qt::LeftButton, {}, {300, 200});
        QVERIFY(turned(0));
        QVERIFY(!desk.consult->ink().isEmpty());
        swipe(200);
        QVERIFY(turned(0));
        const ui::Ink::Place place{page->entry(), Arabic, page->part()};
        QCOMPARE(desk.consult->ink().lines(place).size(), 2);
        child<QAbstractButton>(*screen, "patientUndo")->click();
        QCOMPARE(desk.consult->ink().lines(place).size(), 1);
        child<QAbstractButton>(*screen, "patientClear")->click();
        QVERIFY(desk.consult->ink().isEmpty());
    }

    void aTickInTheListLeavesThePageAlone()
    {
        Desk desk;
        desk.displays.displays = {Staff, Patient};
        ui::MainWindow &window = desk.show();
        child<QAction>(window, "action_present")->trigger();
        auto *page = child<ui::PatientPage>(*patientScreen(), "patientPage");
        auto *list = child<ui::DeckList>(window, "deckList");
        const QModelIndex third = list->model()->index(2, 0);
        QTRY_COMPARE(list->indexAt(list->visualRect(third).center()), third);
        const QRect row = list->visualRect(third);
        const QString id = third.data(Qt::UserRole + 1).toString();
        const bool ticked = desk.consult->pick().contains(id);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          QPoint(row.right() - 30, row.center().y()));
        QCOMPARE(desk.consult->pick().contains(id), !ticked);
        QCOMPARE(page->entry(), QStringLiteral("urgent-warning-signs"));
        QTRY_COMPARE(list->indexAt(list->visualRect(third).center()), third);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          QPoint(row.left() + 40, list->visualRect(third).center().y()));
        QCOMPARE(page->entry(), id);
    }

    void theKeysReachEveryPart()
    {
        Desk desk;
        desk.displays.displays = {Staff, {QStringLiteral("two"), QRect(1440, 0, 1024, 768)}};
        ui::MainWindow &window = desk.show();
        child<QAction>(window, "action_present")->trigger();
        ui::PatientScreen *screen = patientScreen();
        auto *page = child<ui::PatientPage>(*screen, "patientPage");
        const int count = child<ui::DeckList>(window, "deckList")->model()->rowCount();
        QSet<QString> seen;
        int parts = 0;
        for (int turns = 0; turns < 1000; ++turns) {
            if (!seen.contains(page->entry()))
                parts += page->partCount();
            seen.insert(page->entry());
            const QString entry = page->entry();
            const int part = page->part();
            press(screen, Qt::Key_PageDown);
            if (page->entry() != entry || page->part() != part)
                continue;
            QCOMPARE(turns + 1, parts);
            break;
        }
        QCOMPARE(seen.size(), count);
    }
};

QTEST_MAIN(TestPresenter)
#include "tst_presenter.moc"
