#include "twodisplays.h"

#include "ui/consultview.h"
#include "ui/patientpage.h"

#include <QAbstractButton>
#include <QAction>

using namespace bayan;
using namespace bayan::tests;

namespace {

const QString Urgent = QStringLiteral("urgent-warning-signs");
const QString Hurts = QStringLiteral("faq-does-it-hurt");
const QString Drops = QStringLiteral("faq-droopy-eyelid");

struct Showing
{
    Showing()
        : window(desk.show())
        , view(child<ui::ConsultView>(window, "consultView"))
    {
        desk.displays.displays = {Staff, Patient};
        if (!QTest::qWaitForWindowExposed(&window))
            qFatal("no window");
        view->setPage(QStringLiteral("questions"));
    }

    void turn(const QString &entry)
    {
        const QString name = QStringLiteral("title_") + entry;
        QTRY_VERIFY(view->findChild<QAbstractButton *>(name));
        view->findChild<QAbstractButton *>(name)->click();
    }

    // Presents, says what the patient sees first, and ends it some pages on.
    QString first(int pages = 0)
    {
        child<QAction>(window, "action_present")->trigger();
        const auto *page = child<ui::PatientPage>(*patientScreen(), "patientPage");
        const QString entry = page->entry();
        for (int i = 0; i < pages; ++i)
            press(patientScreen(), Qt::Key_PageDown);
        last = page->entry();
        press(patientScreen(), Qt::Key_Escape);
        return entry;
    }

    Desk desk;
    ui::MainWindow &window;
    ui::ConsultView *view;
    QString last;
};

} // namespace

// Which entry the patient sees first.
class TestOpenedEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsTheOneThatStaffHaveOpened()
    {
        Showing showing;
        showing.turn(Drops);
        QCOMPARE(showing.first(), Drops);
        showing.turn(Hurts);
        QCOMPARE(showing.first(3), Hurts);
        // Where it was left, unless something was opened since.
        const QString left = showing.last;
        QVERIFY(left != Hurts);
        QCOMPARE(showing.first(), left);
    }

    void withNothingOpenedItIsTheUrgentSigns()
    {
        Showing showing;
        QCOMPARE(showing.first(), Urgent);
        showing.turn(Hurts);
        showing.turn(Hurts); // closed again
        QCOMPARE(showing.first(), Urgent);
    }

    void itIsTheOneThatWasSearchedFor()
    {
        Showing showing;
        QVERIFY(showing.view->showEntry(QStringLiteral("what-is-botox"), {}));
        QCOMPARE(showing.first(), QStringLiteral("what-is-botox"));
    }

    void onlyThePageThatIsSeenCounts()
    {
        Showing showing;
        showing.turn(Hurts);
        showing.view->setPage(QStringLiteral("safety"));
        QCOMPARE(showing.first(), Urgent);
        showing.view->setPage(QStringLiteral("questions"));
        QCOMPARE(showing.first(), Hurts);
    }

    void itWasShownOnceAndStartsNothingAfresh()
    {
        Showing showing;
        showing.turn(Hurts);
        QCOMPARE(showing.first(2), Hurts);
        const QString left = showing.last;
        QVERIFY(left != Hurts);
        showing.view->setPage(QStringLiteral("safety"));
        showing.view->setPage(QStringLiteral("questions"));
        QCOMPARE(showing.first(), left);
    }

    void theNextPatientStartsWithTheUrgentSigns()
    {
        Showing showing;
        showing.turn(Hurts);
        child<QAction>(showing.window, "action_nextPatient")->trigger();
        QCOMPARE(showing.first(), Urgent);
    }

    // Wherever it starts.
    void theUrgentSignsStayTheFirstPage()
    {
        Showing showing;
        showing.turn(Hurts);
        child<QAction>(showing.window, "action_present")->trigger();
        press(patientScreen(), Qt::Key_Home);
        QCOMPARE(child<ui::PatientPage>(*patientScreen(), "patientPage")->entry(), Urgent);
    }
};

QTEST_MAIN(TestOpenedEntry)
#include "tst_openedentry.moc"
