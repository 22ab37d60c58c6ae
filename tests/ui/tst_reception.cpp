#include "desk.h"

#include "ui/receptionwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace bayan;
using namespace bayan::tests;

namespace {

ui::ReceptionWindow *reception()
{
    return topLevel<ui::ReceptionWindow>();
}

struct Opened
{
    Opened()
        : window(desk.show())
    {
        child<QAction>(window, "action_reception")->trigger();
        if (!reception() || !QTest::qWaitForWindowExposed(reception()))
            qFatal("no reception");
    }

    Desk desk;
    ui::MainWindow &window;
};

} // namespace

class TestReception : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheSameBasket()
    {
        Opened opened;
        auto *basket = child<QListView>(*reception(), "pickList")->model();
        auto *other = child<QListView>(opened.window, "pickList")->model();
        QCOMPARE(basket->rowCount(), other->rowCount());
        QString unticked;
        for (const content::Entry &entry : opened.desk.consult->treatment().entries) {
            if (!opened.desk.consult->pick().contains(entry.id) &&
                entry.audience != content::Audience::Clinician)
                unticked = entry.id;
        }
        const auto ticks = [](const QAbstractItemModel *model) {
            int count = 0;
            for (int row = 0; row < model->rowCount(); ++row)
                count += model->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
            return count;
        };
        const int before = ticks(basket);
        opened.desk.consult->setTicked(unticked, true);
        QCOMPARE(ticks(basket), before + 1);
        // And one name, one language, one kind.
        child<QLineEdit>(*reception(), "patientName")->setText(QStringLiteral("Nadia"));
        QCOMPARE(child<QLineEdit>(opened.window, "patientName")->text(), QStringLiteral("Nadia"));
        child<QAbstractButton>(opened.window, "summaryChoice")->click();
        QVERIFY(child<QAbstractButton>(*reception(), "summaryChoice")->isChecked());
        child<QAbstractButton>(*reception(), "sheetLanguage_ar")->click();
        QVERIFY(child<QAbstractButton>(opened.window, "sheetLanguage_ar")->isChecked());
        QTRY_VERIFY(
            child<QLabel>(*reception(), "pageCount")->text().contains(QLatin1String("1 page")));
    }

    void printsAndPrintsAgain()
    {
        Opened opened;
        auto *again = child<QAbstractButton>(*reception(), "printAgainButton");
        QVERIFY(!again->isEnabled());
        opened.desk.prompts.printFile = opened.desk.folder.filePath(QStringLiteral("a.pdf"));
        child<QLineEdit>(*reception(), "patientName")->setText(QStringLiteral("Nadia"));
        child<QAbstractButton>(*reception(), "printButton")->click();
        QVERIFY(QFile::exists(opened.desk.prompts.printFile));
        QVERIFY(child<QLineEdit>(*reception(), "patientName")->text().isEmpty());
        QVERIFY(child<QLabel>(*reception(), "said")->isVisible());
        QVERIFY(again->isEnabled());
        opened.desk.prompts.printFile = opened.desk.folder.filePath(QStringLiteral("b.pdf"));
        again->click();
        QVERIFY(QFile::exists(opened.desk.prompts.printFile));
        child<QAbstractButton>(*reception(), "nextPatientButton")->click();
        QVERIFY(!again->isEnabled());
        QVERIFY(opened.desk.prompts.asked.isEmpty()); // a sheet was made
    }

    void itsKeysWork()
    {
        Opened opened;
        reception()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(reception()));
        opened.desk.prompts.printFile = opened.desk.folder.filePath(QStringLiteral("a.pdf"));
        QTest::keyClick(reception(), Qt::Key_P, Qt::ControlModifier);
        QVERIFY(QFile::exists(opened.desk.prompts.printFile));
        opened.desk.prompts.printFile = opened.desk.folder.filePath(QStringLiteral("b.pdf"));
        QTest::keyClick(reception(), Qt::Key_R, Qt::ControlModifier);
        QVERIFY(QFile::exists(opened.desk.prompts.printFile));
        QTest::keyClick(reception(), Qt::Key_F7);
        QTRY_VERIFY(opened.window.isActiveWindow());
    }

    void isCalledInBothLanguagesAndGoesWithTheWindow()
    {
        Opened opened;
        QCOMPARE(reception()->windowTitle(), QStringLiteral("Reception"));
        opened.desk.interfaceLanguage->setCode(Arabic);
        QTRY_VERIFY(reception()->windowTitle() != QStringLiteral("Reception"));
        QCOMPARE(reception()->layoutDirection(), Qt::RightToLeft);
        opened.window.close();
        QVERIFY(!reception()->isVisible());
    }
};

QTEST_MAIN(TestReception)
#include "tst_reception.moc"
