#include "desk.h"

#include "ui/previewdialog.h"
#include "ui/sheetdesk.h"
#include "ui/sheetorder.h"

#include <QAction>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace bayan;
using namespace bayan::tests;

namespace {

QList<QImage> pagesOf(const handout::Sheet &sheet)
{
    QList<QImage> pages;
    for (int page = 0; page < sheet.pageCount(); ++page) {
        QImage image(sheet.pageSize().toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        sheet.paint(&painter, page);
        pages.append(image);
    }
    return pages;
}

} // namespace

class TestSheetDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesThePdf()
    {
        Desk desk;
        ui::SheetOrder order(*desk.consult);
        ui::SheetDesk sheets(order, *desk.look, desk.prompts, nullptr);
        QSignalSpy done(&sheets, &ui::SheetDesk::done);
        desk.prompts.savePath = desk.folder.filePath(QStringLiteral("ورقة.pdf"));
        order.setPatientName(QStringLiteral("Nadia"));
        sheets.savePdf();
        QCOMPARE(done.size(), 1);
        QVERIFY(desk.prompts.lastSuggestion.endsWith(QLatin1String(".pdf")));
        QVERIFY(!desk.prompts.lastSuggestion.contains(QStringLiteral("Nadia")));
        QFile pdf(desk.prompts.savePath);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QCOMPARE(pdf.read(5), QByteArray("%PDF-"));
    }

    void endingAsksWhatIsSo()
    {
        Desk desk;
        ui::MainWindow &window = desk.show();
        const auto next = [&] { child<QAction>(window, "action_nextPatient")->trigger(); };
        desk.prompts.agrees = false;
        child<QAbstractButton>(window, "tick_what-is-botox")->click();
        next();
        QVERIFY(desk.prompts.asked.last().startsWith(QStringLiteral("No sheet")));
        desk.prompts.savePath = desk.folder.filePath(QStringLiteral("sheet.pdf"));
        child<QAction>(window, "action_savePdf")->trigger();
        child<QAction>(window, "action_tickAll")->trigger();
        next();
        QVERIFY(desk.prompts.asked.last().startsWith(QStringLiteral("The sheet has changed")));
        QCOMPARE(desk.prompts.asked.size(), 2);
    }

    void saysWhatToDoWhenItCannotSave()
    {
        Desk desk;
        ui::SheetOrder order(*desk.consult);
        ui::SheetDesk sheets(order, *desk.look, desk.prompts, nullptr);
        QSignalSpy done(&sheets, &ui::SheetDesk::done);
        desk.prompts.savePath = desk.folder.filePath(QStringLiteral("no/such/folder/a.pdf"));
        sheets.savePdf();
        QVERIFY(done.isEmpty());
        QCOMPARE(desk.prompts.told.size(), 1);
        QVERIFY(desk.prompts.told.first().contains(QStringLiteral("folder")));
    }

    void thinkingBetterOfItDoesNothing()
    {
        Desk desk;
        ui::SheetOrder order(*desk.consult);
        ui::SheetDesk sheets(order, *desk.look, desk.prompts, nullptr);
        QSignalSpy done(&sheets, &ui::SheetDesk::done);
        sheets.savePdf();
        sheets.print();
        QVERIFY(done.isEmpty());
        QVERIFY(desk.prompts.told.isEmpty());
    }

    void prints()
    {
        Desk desk;
        ui::SheetOrder order(*desk.consult);
        order.setLanguages({Arabic});
        ui::SheetDesk sheets(order, *desk.look, desk.prompts, nullptr);
        QSignalSpy done(&sheets, &ui::SheetDesk::done);
        desk.prompts.printFile = desk.folder.filePath(QStringLiteral("printed.pdf"));
        sheets.print();
        QCOMPARE(done.size(), 1);
        QVERIFY(QFileInfo(desk.prompts.printFile).size() > 5000);
    }

    void theLastSheetIsMadeAgainWithoutTheName()
    {
        Desk desk;
        ui::SheetOrder order(*desk.consult);
        ui::SheetDesk sheets(order, *desk.look, desk.prompts, nullptr);
        QVERIFY(!order.hasLast());
        sheets.printing().reprint();
        QCOMPARE(desk.prompts.told.size(), 1); // there is none yet

        desk.consult->setPick(handout::Pick::of(desk.consult->treatment(), {}));
        order.setLanguages({English, Arabic});
        order.setPatientName(QStringLiteral("Nadia"));
        const QList<QImage> named = pagesOf(*order.compose());
        const QList<QImage> nameless = pagesOf(*order.composeNameless());
        QVERIFY(named != nameless);
        desk.prompts.printFile = desk.folder.filePath(QStringLiteral("printed.pdf"));
        sheets.print();
        QVERIFY(order.hasLast() && order.isMade());

        // Whatever has changed since.
        order.setLanguages({Arabic});
        order.setSummary(true);
        desk.consult->setPick(handout::Pick::standard(desk.consult->treatment()));
        QVERIFY(!order.isMade());
        QVERIFY(pagesOf(*order.composeLast()) == nameless);
        desk.prompts.printFile = desk.folder.filePath(QStringLiteral("again.pdf"));
        sheets.printing().reprint();
        QVERIFY(QFileInfo(desk.prompts.printFile).size() > 5000);
        QCOMPARE(order.languages(), QStringList{Arabic});

        order.startAfresh(); // the next patient
        QVERIFY(!order.hasLast());
        QVERIFY(!order.composeLast());
    }

    void theKindAndTheSizeOfTheSheetAreChosen()
    {
        Desk desk;
        ui::SheetOrder order(*desk.consult);
        QSignalSpy changed(&order, &ui::SheetOrder::changed);
        const int pages = order.compose()->pageCount();
        order.setLargePrint(true);
        QVERIFY(order.compose()->pageCount() > pages);
        order.setSummary(true);
        order.setLargePrint(false);
        QCOMPARE(order.compose()->pageCount(), 1);
        QCOMPARE(changed.size(), 3);
        order.setPatientName(QStringLiteral("Nadia"));
        order.startAfresh();
        QVERIFY(!order.isSummary() && !order.isLargePrint());
        QVERIFY(order.patientName().isEmpty());
        QCOMPARE(order.compose()->pageCount(), pages);
    }

    // Reception hands out the same kind again and again; ticks and large print are one
    // patient's.
    void languageAndKindOfTheLastSheetAreRemembered()
    {
        ui::Settings settings;
        {
            Desk desk;
            ui::MainWindow &window = desk.show();
            child<QAbstractButton>(window, "sheetLanguage_ar")->click();
            child<QAbstractButton>(window, "summaryChoice")->click();
            child<QAbstractButton>(window, "largePrintChoice")->click();
            child<QAction>(window, "action_nextPatient")->trigger();
            // Nothing was made of it.
            QVERIFY(child<QAbstractButton>(window, "sheetLanguage_en")->isChecked());
            QVERIFY(!child<QAbstractButton>(window, "summaryChoice")->isChecked());
            child<QAbstractButton>(window, "sheetLanguage_ar")->click();
            child<QAbstractButton>(window, "summaryChoice")->click();
            child<QAbstractButton>(window, "largePrintChoice")->click();
            desk.prompts.savePath = desk.folder.filePath(QStringLiteral("sheet.pdf"));
            child<QAction>(window, "action_savePdf")->trigger();
            child<QAction>(window, "action_nextPatient")->trigger();
            QVERIFY(child<QAbstractButton>(window, "sheetLanguage_ar")->isChecked());
            QVERIFY(child<QAbstractButton>(window, "summaryChoice")->isChecked());
            QVERIFY(!child<QAbstractButton>(window, "largePrintChoice")->isChecked());
            window.close();
            settings = desk.file->read();
        }
        Desk desk;
        ui::MainWindow &window = desk.show(settings);
        QVERIFY(child<QAbstractButton>(window, "sheetLanguage_ar")->isChecked());
        QVERIFY(child<QAbstractButton>(window, "summaryChoice")->isChecked());
    }

    void aSheetThatFollowedThePatientFollowsTheNextOne()
    {
        Desk desk;
        ui::MainWindow &window = desk.show();
        child<QAbstractButton>(window, "patientLanguage_ar")->click();
        desk.prompts.savePath = desk.folder.filePath(QStringLiteral("sheet.pdf"));
        child<QAction>(window, "action_savePdf")->trigger();
        child<QAction>(window, "action_nextPatient")->trigger();
        QVERIFY(child<QAbstractButton>(window, "sheetLanguage_en")->isChecked());
    }

    void previewsEveryPage_data()
    {
        QTest::addColumn<QStringList>("languages");
        QTest::newRow("English") << QStringList{English};
        QTest::newRow("Arabic") << QStringList{Arabic};
        QTest::newRow("both") << QStringList{English, Arabic};
    }

    void previewsEveryPage()
    {
        QFETCH(QStringList, languages);
        Desk desk;
        ui::SheetOrder order(*desk.consult);
        order.setLanguages(languages);
        const auto sheet = order.compose();
        QVERIFY(sheet);
        ui::PreviewDialog dialog(*sheet, *desk.look);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        for (int page = 1; page <= sheet->pageCount(); ++page) {
            auto *view = dialog.findChild<QWidget *>(QStringLiteral("page_%1").arg(page));
            QVERIFY(view);
            const QImage image = view->grab().toImage();
            int ink = 0;
            for (int y = 0; y < image.height(); y += 2) {
                for (int x = 0; x < image.width(); x += 2)
                    ink += qGray(image.pixel(x, y)) < 100;
            }
            QVERIFY2(ink > 100, qPrintable(QString::number(page)));
        }
        QVERIFY(
            !dialog.findChild<QWidget *>(QStringLiteral("page_%1").arg(sheet->pageCount() + 1)));
        auto *place = dialog.findChild<QLabel *>(QStringLiteral("previewPlace"));
        QTRY_COMPARE(place->text(), QStringLiteral("Page 1 of %1, A4").arg(sheet->pageCount()));
        auto *pages = dialog.findChild<QScrollArea *>(QStringLiteral("previewPages"));
        pages->verticalScrollBar()->setValue(pages->verticalScrollBar()->maximum());
        QCOMPARE(place->text(), QStringLiteral("Page %1 of %1, A4").arg(sheet->pageCount()));
        const int width = dialog.findChild<QWidget *>(QStringLiteral("page_1"))->width();
        dialog.findChild<QPushButton *>(QStringLiteral("previewLarger"))->click();
        QVERIFY(dialog.findChild<QWidget *>(QStringLiteral("page_1"))->width() > width);
        QTRY_VERIFY(pages->verticalScrollBar()->maximum() > 0);
    }

    void previewAsksForPaper()
    {
        Desk desk;
        ui::SheetOrder order(*desk.consult);
        ui::SheetDesk sheets(order, *desk.look, desk.prompts, nullptr);
        desk.prompts.printFile = desk.folder.filePath(QStringLiteral("fromPreview.pdf"));
        QTimer::singleShot(0, &sheets, [] {
            auto *dialog = QApplication::activeModalWidget();
            QVERIFY(dialog);
            dialog->findChild<QPushButton *>(QStringLiteral("previewPrint"))->click();
            dialog->close();
        });
        sheets.preview();
        QVERIFY(QFile::exists(desk.prompts.printFile));
    }
};

QTEST_MAIN(TestSheetDesk)
#include "tst_sheetdesk.moc"
