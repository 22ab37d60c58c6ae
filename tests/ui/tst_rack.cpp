#include "desk.h"
#include "sheets.h"

#include "ui/rackdialog.h"
#include "ui/sheetorder.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

using namespace bayan;
using namespace bayan::tests;

namespace {

const QString Name = QStringLiteral("Nadia Haddad");

} // namespace

class TestRack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRackIsFilledWithOneJob()
    {
        Desk desk;
        desk.consult->setProfile(logging());
        ui::MainWindow &window = desk.show();
        window.findChild<QLineEdit *>(QStringLiteral("patientName"))->setText(Name);
        desk.prompts.printFile = desk.folder.filePath(QStringLiteral("rack.pdf"));
        desk.prompts.rack = {{{English}, 3}, {{Arabic}, 2}};
        trigger(window, "tickUrgentOnly");
        trigger(window, "printForRack");
        QCOMPARE(desk.prompts.told, QStringList());
        const QString text = textOf(desk.prompts.printFile);
        QCOMPARE(text.count(QStringLiteral("Page 1 of ")), 3);
        QVERIFY(!text.contains(Name));
        const QByteArray log = contentsOf(desk.file->logPath());
        QVERIFY(log.contains(",3\r\n") && log.contains(",2\r\n"));
    }

    void theRackAsksHowMany()
    {
        Desk desk;
        ui::SheetOrder order(*desk.consult);
        ui::RackDialog dialog(order);
        QVERIFY(dialog.answer().lines.isEmpty());
        QVERIFY(!dialog.findChild<QAbstractButton *>(QStringLiteral("rackPrint"))->isEnabled());
        dialog.findChild<QSpinBox *>(QStringLiteral("rack_en"))->setValue(20);
        dialog.findChild<QSpinBox *>(QStringLiteral("rack_ar"))->setValue(10);
        const QList<ui::RackLine> lines = dialog.answer().lines;
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].languages, QStringList{English});
        QCOMPARE(lines[1].copies, 10);
    }

    void theRackTellsItsPagesBeforeItPrints()
    {
        Desk desk;
        ui::SheetOrder order(*desk.consult);
        ui::RackDialog dialog(order);
        dialog.show();
        const auto each = [&](const char *name) { return child<QLabel>(dialog, name)->text(); };
        const auto pagesOf = [&](const ui::RackLine &line) {
            return order.composeForRack(line)->pageCount();
        };
        const int english = pagesOf({{English}});
        const int both = pagesOf({{English, Arabic}});
        QVERIFY(english > 1 && both > english);
        QTRY_COMPARE(each("rackPages_en"), QStringLiteral("%1 pages each").arg(english));
        QTRY_COMPARE(each("rackPages_en_ar"), QStringLiteral("%1 pages each").arg(both));
        child<QSpinBox>(dialog, "rack_en")->setValue(20);
        auto *more = child<QAbstractButton>(dialog, "rackMore_en_ar");
        more->click();
        more->click();
        child<QAbstractButton>(dialog, "rackFewer_en_ar")->click();
        QCOMPARE(each("rackSum"),
                 QStringLiteral("In all: 21 sheets, %1 pages").arg(20 * english + both));
        child<QCheckBox>(dialog, "rackSummary")->click();
        QTRY_COMPARE(each("rackPages_en"), QStringLiteral("1 page each"));
        QVERIFY(dialog.answer().lines[0].summary);
        QVERIFY(!order.isSummary()); // the patient's sheet is left as it was
        auto *copies = child<QSpinBox>(dialog, "rack_en");
        auto *typed = copies->findChild<QLineEdit *>();
        typed->selectAll();
        typed->insert(QStringLiteral("two")); // no number
        typed->insert(QStringLiteral("٢5"));  // digits of any script
        QCOMPARE(copies->value(), 25);
        QTest::keyClick(copies, Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    // Side by side, as the summary ticked in the dialog and not on the panel.
    void theRackHoldsTheKindThatWasChosen()
    {
        Desk desk;
        ui::MainWindow &window = desk.show();
        desk.prompts.printFile = desk.folder.filePath(QStringLiteral("rack.pdf"));
        desk.prompts.rack = {{{English, Arabic}, 2, false, false}, {{English}, 1, true, false}};
        trigger(window, "tickUrgentOnly");
        trigger(window, "printForRack");
        QCOMPARE(desk.prompts.told, QStringList());
        const QString text = textOf(desk.prompts.printFile);
        QCOMPARE(text.count(QStringLiteral("Page 1 of ")), 3);
        QVERIFY(text.contains(QChar(0x0627))); // and Arabic words beside
    }

    // "العربية and English" begins at its beginning.
    void eachLineReadsAsTheWindowDoes()
    {
        Desk desk;
        desk.consult->setPatientLanguage(Arabic);
        ui::SheetOrder order(*desk.consult);
        ui::RackDialog dialog(order);
        int lines = 0;
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (!label->buddy())
                continue;
            ++lines;
            QVERIFY2(!label->text().isRightToLeft(), qPrintable(label->text()));
        }
        QCOMPARE(lines, 3);
    }

    void withoutAPrinterItSaysSoAndMakesPdfs()
    {
        Desk desk;
        ui::SheetOrder order(*desk.consult);
        ui::RackDialog dialog(order, false);
        dialog.show();
        QVERIFY(child<QLabel>(dialog, "rackNoPrinter")->isVisible());
        QVERIFY(child<QLabel>(dialog, "rackNoPrinter")->text().contains(QLatin1String("PDF")));
        auto *print = child<QAbstractButton>(dialog, "rackPrint");
        auto *save = child<QAbstractButton>(dialog, "rackSave");
        QVERIFY(!print->isEnabled() && !save->isEnabled());
        child<QSpinBox>(dialog, "rack_ar")->setValue(10);
        QTRY_VERIFY(save->isEnabled());
        QVERIFY(!print->isEnabled());
        save->click();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QVERIFY(dialog.answer().asPdf);
        QCOMPARE(dialog.answer().lines.size(), 1);
        ui::RackDialog with(order);
        QVERIFY(!with.findChild<QLabel *>(QStringLiteral("rackNoPrinter")));
        QVERIFY(!with.answer().asPdf);
    }

    void oneOfEachIsSavedAsPdf()
    {
        Desk desk;
        ui::MainWindow &window = desk.show();
        window.findChild<QLineEdit *>(QStringLiteral("patientName"))->setText(Name);
        trigger(window, "tickUrgentOnly");
        desk.prompts.rack = {{{Arabic}, 20, true, true}};
        desk.prompts.rackAsPdf = true;
        desk.prompts.savePath = desk.folder.filePath(QStringLiteral("rack.pdf"));
        trigger(window, "printForRack");
        QCOMPARE(desk.prompts.told, QStringList());
        QVERIFY(desk.prompts.lastSuggestion.contains(QStringLiteral("-ar-summary-large-print-")));
        QCOMPARE(desk.prompts.lastSaved, QStringList(QStringLiteral("العربية")));
        const QString text = textOf(desk.prompts.savePath);
        QVERIFY(text.contains(QChar(0x0627)));
        QVERIFY(!text.contains(Name));
        QVERIFY(child<QLabel>(window, "said")->text().contains(QStringLiteral("rack.pdf")));
    }
};

QTEST_MAIN(TestRack)
#include "tst_rack.moc"
