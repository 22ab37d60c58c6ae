#include "handout/output.h"
#include "layoutreading.h"
#include "pdfreading.h"
#include "sheetfixture.h"

#include <QImage>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

using namespace bayan;
using handout::Sheet;

// A QPrinter that writes a file goes the way of a real one, up to its driver.
class TestPrinting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_path = m_folder.filePath(QStringLiteral("printed.pdf"));
        m_treatment = support::randomTreatment(5, 8);
    }

    void printedPagesAreTheSavedOnes_data()
    {
        QTest::addColumn<int>("resolution");
        QTest::addColumn<int>("paper");
        QTest::newRow("1200 dpi, A4") << 1200 << int(QPageSize::A4);
        QTest::newRow("600 dpi, Letter") << 600 << int(QPageSize::Letter);
        QTest::newRow("300 dpi, A4") << 300 << int(QPageSize::A4);
    }

    void printedPagesAreTheSavedOnes()
    {
        QFETCH(int, resolution);
        QFETCH(int, paper);
        const content::Treatment treatment = support::smallTreatment();
        handout::SheetRequest request =
            support::requestFor(treatment, {QStringLiteral("en"), QStringLiteral("ar")});
        request.paper = QPageSize(QPageSize::PageSizeId(paper));
        const Sheet sheet = support::composed(request);
        QPrinter printer(QPrinter::HighResolution);
        toFile(printer);
        printer.setResolution(resolution);
        // The sheet's own paper counts, whatever the printer was left at.
        printer.setPageSize(QPageSize(QPageSize::A5));
        printer.setPageOrientation(QPageLayout::Landscape);
        QVERIFY(handout::printSheet(sheet, &printer));

        const QString saved = m_folder.filePath(QStringLiteral("saved.pdf"));
        QVERIFY(handout::savePdf(sheet, saved));
        QCOMPARE(
            support::outputOf(QStringLiteral("pdfinfo"), {m_path})
                .count(QRegularExpression(QStringLiteral("Page size: .*(595 x 842|612 x 792)"))),
            1);
        for (int page = 0; page < sheet.pageCount(); ++page) {
            const QImage a = imageOf(m_path, page);
            const QImage b = imageOf(saved, page);
            QVERIFY(!a.isNull());
            QCOMPARE(a.size(), b.size());
            int ink = 0;
            int astray = 0;
            for (int y = 1; y + 1 < a.height(); ++y) {
                for (int x = 1; x + 1 < a.width(); ++x) {
                    if (qGray(a.pixel(x, y)) >= 64)
                        continue;
                    ++ink;
                    astray += isNearInk(b, x, y) ? 0 : 1;
                }
            }
            QVERIFY(ink > 100);
            QCOMPARE(astray, 0);
        }
    }

    void pageRangeIsKept()
    {
        const Sheet sheet = english();
        QVERIFY(sheet.pageCount() >= 4);
        QPrinter printer;
        toFile(printer);
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(2, 3);
        QVERIFY(handout::printSheet(sheet, &printer));
        QCOMPARE(pageNumbers(sheet), QList<int>({2, 3}));
    }

    void rangeBeyondTheEndStopsThere()
    {
        const Sheet sheet = english();
        QPrinter printer;
        toFile(printer);
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(sheet.pageCount(), sheet.pageCount() + 5);
        QVERIFY(handout::printSheet(sheet, &printer));
        QCOMPARE(pageNumbers(sheet), QList<int>({sheet.pageCount()}));
    }

    void rangeOutsideIsAnError()
    {
        const Sheet sheet = english();
        QPrinter printer;
        toFile(printer);
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(sheet.pageCount() + 1, sheet.pageCount() + 2);
        const auto printed = handout::printSheet(sheet, &printer);
        QVERIFY(!printed);
        QVERIFY(printed.error().sentence.contains(QString::number(sheet.pageCount())));
    }

    void copiesAreMadeWhereThePrinterMakesNone_data()
    {
        QTest::addColumn<bool>("collated");
        QTest::newRow("sheet after sheet") << true;
        QTest::newRow("page after page") << false;
    }

    void copiesAreMadeWhereThePrinterMakesNone()
    {
        QFETCH(bool, collated);
        const Sheet sheet = english();
        QPrinter printer;
        toFile(printer);
        QVERIFY(!printer.supportsMultipleCopies());
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(1, 2);
        printer.setCopyCount(2);
        printer.setCollateCopies(collated);
        QVERIFY(handout::printSheet(sheet, &printer));
        QCOMPARE(pageNumbers(sheet),
                 collated ? QList<int>({1, 2, 1, 2}) : QList<int>({1, 1, 2, 2}));
    }

    void lastPageFirst()
    {
        const Sheet sheet = english();
        QPrinter printer;
        toFile(printer);
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(1, 3);
        printer.setPageOrder(QPrinter::LastPageFirst);
        QVERIFY(handout::printSheet(sheet, &printer));
        QCOMPARE(pageNumbers(sheet), QList<int>({3, 2, 1}));
    }

    void jobIsNamedByTheTreatmentAlone()
    {
        handout::SheetRequest request = support::requestFor(m_treatment, {QStringLiteral("en")});
        request.patientName = QStringLiteral("Layla Haddad");
        QPrinter printer;
        toFile(printer);
        QVERIFY(handout::printSheet(support::composed(request), &printer));
        QCOMPARE(printer.docName(), QStringLiteral("Botulinum toxin"));
    }

    void printerThatTakesNothingIsAnError()
    {
        QPrinter printer;
        toFile(printer);
        printer.setOutputFileName(m_folder.filePath(QStringLiteral("no/such/folder/a.pdf")));
        const auto printed = handout::printSheet(english(), &printer);
        QVERIFY(!printed);
        QCOMPARE(printed.error().kind, content::Error::Kind::NoPrinter);
        QVERIFY(!printed.error().sentence.isEmpty());
    }

private:
    void toFile(QPrinter &printer) const
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(m_path);
    }

    Sheet english() const
    {
        return support::composed(support::requestFor(m_treatment, {QStringLiteral("en")}));
    }

    // A rule on the border of two pixels may fall on either.
    static bool isNearInk(const QImage &image, int x, int y)
    {
        for (int dy = -1; dy <= 1; ++dy) {
            for (int dx = -1; dx <= 1; ++dx) {
                if (qGray(image.pixel(x + dx, y + dy)) < 128)
                    return true;
            }
        }
        return false;
    }

    QImage imageOf(const QString &path, int page) const
    {
        const QString base = m_folder.filePath(QStringLiteral("page"));
        const QString number = QString::number(page + 1);
        support::outputOf(QStringLiteral("pdftoppm"),
                          {QStringLiteral("-r"), QStringLiteral("72"), QStringLiteral("-png"),
                           QStringLiteral("-f"), number, QStringLiteral("-singlefile"), path,
                           base});
        return QImage(base + QStringLiteral(".png"));
    }

    // The number each printed page bears.
    QList<int> pageNumbers(const Sheet &sheet) const
    {
        const QString text = support::textOfPdf(m_path);
        QList<int> numbers;
        const QRegularExpression foot(QStringLiteral("Page (\\d+) of %1").arg(sheet.pageCount()));
        for (auto it = foot.globalMatch(text); it.hasNext();)
            numbers.append(it.next().captured(1).toInt());
        return numbers;
    }

    QTemporaryDir m_folder;
    QString m_path;
    content::Treatment m_treatment;
};

QTEST_MAIN(TestPrinting)

#include "tst_printing.moc"
