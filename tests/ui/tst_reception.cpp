#include "desk.h"

#include "ui/receptionwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
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
        QTest::keyClick(reception(), Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(opened.desk.look->zoom(), 90);
        QTest::keyClick(reception(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(opened.desk.look->zoom(), 100);
        QTest::keyClick(reception(), Qt::Key_F7);
        QTRY_VERIFY(opened.window.isActiveWindow());
        QVERIFY(!reception()->isVisible()); // on one display nothing of it is left behind
        opened.window.showMinimized();
        child<QAction>(opened.window, "action_reception")->trigger();
        QVERIFY(QTest::qWaitForWindowActive(reception()));
        QTest::keyClick(reception(), Qt::Key_F7);
        QVERIFY(!opened.window.isMinimized());
    }

    void whoeverClosesItIsBackInTheConsult()
    {
        Opened opened;
        reception()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(reception()));
        opened.window.showMinimized();
        reception()->close();
        QVERIFY(!reception()->isVisible());
        QVERIFY(!opened.window.isMinimized());
        QTRY_VERIFY(opened.window.isActiveWindow());
        opened.window.close();
        QVERIFY(!opened.window.isVisible()); // and is not called back by what it closes
    }

    void questionsStandOverTheWindowTheyAreAskedIn()
    {
        Opened opened;
        reception()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(reception()));
        QCOMPARE(ui::inFront(&opened.window), reception());
        opened.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&opened.window));
        QCOMPARE(ui::inFront(&opened.window), &opened.window);
    }

    void inASmallWindowEverythingIsReached_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const QString &language : {English, Arabic}) {
            for (const QSize size : {QSize(624, 352), QSize(440, 300), QSize(784, 500)})
                QTest::addRow("%s %d", qPrintable(language), size.width()) << language << size;
        }
    }

    void inASmallWindowEverythingIsReached()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        Opened opened;
        opened.desk.interfaceLanguage->setCode(language);
        reception()->resize(size);
        reception()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(reception()));
        QCOMPARE(reception()->size(), size);
        auto *scroll = child<QScrollArea>(*reception(), "receptionScroll");
        QTRY_COMPARE(scroll->horizontalScrollBar()->maximum(), 0);
        const auto box = [](const QWidget *widget) {
            return QRect(widget->mapTo(reception(), QPoint()), widget->size());
        };
        // What makes the sheet stays in sight.
        for (const char *name : {"pageCount", "previewButton", "saveButton", "printButton"})
            QVERIFY2(reception()->rect().contains(box(child<QWidget>(*reception(), name))), name);
        // The keyboard brings all else there, whole, its words uncut.
        child<QListView>(*reception(), "receptionTreatments")->setFocus();
        QSet<QString> reached;
        for (int stops = 0; stops < 30; ++stops) {
            QWidget *here = QApplication::focusWidget();
            reached.insert(here->objectName());
            const QRect seen = box(here) & reception()->rect();
            if (qobject_cast<QAbstractButton *>(here)) {
                QVERIFY2(seen == box(here), qPrintable(here->objectName()));
                QTRY_VERIFY2(here->width() >= here->sizeHint().width(),
                             qPrintable(here->objectName()));
            }
            QVERIFY2(seen.height() >= 28, qPrintable(here->objectName()));
            QTest::keyClick(here, Qt::Key_Tab);
        }
        for (const char *name :
             {"nextPatientButton", "sheetLanguage_en", "summaryChoice", "largePrintChoice",
              "patientName", "pickList", "printButton", "previewButton", "saveButton"})
            QVERIFY2(reached.contains(QLatin1String(name)), name);
    }

    // Its columns follow its type, whatever its size does.
    void largerTextHasRoomInTheSameWindow()
    {
        Opened opened;
        reception()->resize(840, 560);
        QTest::qWait(30);
        auto *side = child<QWidget>(*reception(), "receptionSide");
        const int before = side->width();
        reception()->setFixedSize(reception()->size());
        opened.desk.look->setZoom(140);
        QTRY_VERIFY(side->width() > before);
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
