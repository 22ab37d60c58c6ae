#include "handout/output.h"
#include "pdfreading.h"
#include "printserver.h"
#include "sheetfixture.h"
#include "ui/printchoice.h"
#include "ui/printerstate.h"
#include "ui/printjobs.h"

#include <QFileInfo>
#include <QImage>
#include <QPrinter>
#include <QPrinterInfo>
#include <QTest>

using namespace bayan;
using handout::Sheet;

namespace {

const QString Everywhere = QStringLiteral("everywhere");
const QString PostScript = QStringLiteral("postscript");
const QString Name = QStringLiteral("Layla Haddad");

QString fact(const QString &pdf, const QString &name)
{
    const QString facts = support::outputOf(QStringLiteral("pdfinfo"), {pdf});
    for (const QString &line : facts.split(u'\n')) {
        if (line.startsWith(name + u':'))
            return line.section(u':', 1).trimmed();
    }
    return {};
}

} // namespace

// What a real printer is sent, to the last byte.
class TestPrintServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<support::PrintServer>();
        QVERIFY2(m_server->fault().isEmpty(), qPrintable(m_server->fault()));
        m_treatment = support::smallTreatment();
        QVERIFY(QPrinterInfo::availablePrinterNames().contains(Everywhere));
    }

    void init() { m_server->forgetReceived(); }

    void cleanupTestCase() { m_server.reset(); }

    void anIppEverywherePrinterReceivesTheSheet_data()
    {
        QTest::addColumn<QStringList>("languages");
        QTest::addColumn<int>("paper");
        QTest::addColumn<QStringList>("words");
        const QStringList english{QStringLiteral("Do not rub the spot"),
                                  QStringLiteral("67 of 100 treated, 7 of 100"),
                                  QStringLiteral("Call 998")};
        const QStringList arabic{QStringLiteral("توكسين البوتولينوم"), QStringLiteral("لا تدلك"),
                                 QStringLiteral("998")};
        QTest::newRow("English, A4")
            << QStringList{QStringLiteral("en")} << int(QPageSize::A4) << english;
        QTest::newRow("Arabic, Letter")
            << QStringList{QStringLiteral("ar")} << int(QPageSize::Letter) << arabic;
        QTest::newRow("both, A4") << QStringList{QStringLiteral("en"), QStringLiteral("ar")}
                                  << int(QPageSize::A4) << english + arabic;
    }

    void anIppEverywherePrinterReceivesTheSheet()
    {
        QFETCH(QStringList, languages);
        QFETCH(int, paper);
        QFETCH(QStringList, words);
        const Sheet sheet = sheetIn(languages, QPageSize::PageSizeId(paper));
        QPrinter printer(QPrinter::HighResolution);
        printer.setPrinterName(Everywhere);
        QCOMPARE(printer.outputFormat(), QPrinter::NativeFormat);
        QVERIFY(handout::printSheet(sheet, &printer));

        const QStringList files = m_server->received(1);
        QCOMPARE(files.size(), 1);
        const QString pdf = files.first();
        QCOMPARE(fact(pdf, QStringLiteral("Pages")), QString::number(sheet.pageCount()));
        const QString size = fact(pdf, QStringLiteral("Page size"));
        QVERIFY2(size.startsWith(paper == QPageSize::A4 ? QStringLiteral("595")
                                                        : QStringLiteral("612 x 792")),
                 qPrintable(size));
        const QString text = support::textOfPdf(pdf).simplified();
        for (const QString &each : words)
            QVERIFY2(text.contains(each), qPrintable(each + u'\n' + text));
        QVERIFY(text.contains(Name)); // on the paper, and nowhere else:
        QVERIFY(QFileInfo(pdf).fileName().contains(languages.first() == QLatin1String("en")
                                                       ? QStringLiteral("botulinum")
                                                       : QStringLiteral("-")));
        QVERIFY(!QFileInfo(pdf).fileName().contains(QStringLiteral("layla"), Qt::CaseInsensitive));
        QVERIFY(!fact(pdf, QStringLiteral("Title")).contains(QStringLiteral("Layla")));
        fontsAreEmbedded(pdf);
    }

    void aPostScriptQueueSendsTheSheet_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("paper");
        QTest::newRow("English, A4") << QStringLiteral("en") << int(QPageSize::A4);
        QTest::newRow("Arabic, Letter") << QStringLiteral("ar") << int(QPageSize::Letter);
    }

    void aPostScriptQueueSendsTheSheet()
    {
        QFETCH(QString, language);
        QFETCH(int, paper);
        const Sheet sheet = sheetIn({language}, QPageSize::PageSizeId(paper));
        QPrinter printer(QPrinter::HighResolution);
        printer.setPrinterName(PostScript);
        QVERIFY(handout::printSheet(sheet, &printer));
        const QString sent = m_server->postScript();
        // A job may not have been listed yet: idle alone said little.
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(sent), 60000);
        QVERIFY(m_server->waitForIdle());
        QFile file(sent);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%!PS-Adobe"));
        QCOMPARE(bytes.count("\n%%Page: "), qsizetype(sheet.pageCount()));

        // PostScript keeps no letters to be read back, so its pages are looked at.
        const QString saved = QFileInfo(sent).path() + QStringLiteral("/saved.pdf");
        QVERIFY(handout::savePdf(sheet, saved));
        for (int page = 1; page <= sheet.pageCount(); ++page)
            looksLike(imageOf(sent, page), imageOf(saved, page));
    }

    void aBatchIsOneJob()
    {
        const Sheet english = sheetIn({QStringLiteral("en")}, QPageSize::A4);
        const Sheet arabic = sheetIn({QStringLiteral("ar")}, QPageSize::A4);
        QPrinter printer(QPrinter::HighResolution);
        printer.setPrinterName(Everywhere);
        int told = 0;
        const auto printed =
            handout::printStacks({{english, 3}, {arabic, 2}}, &printer, [&](int done, int all) {
                told += done < all ? 1 : 0;
                return true;
            });
        QVERIFY(printed && *printed);
        const QStringList files = m_server->received(1);
        QCOMPARE(files.size(), 1);
        const int pages = 3 * english.pageCount() + 2 * arabic.pageCount();
        QCOMPARE(fact(files.first(), QStringLiteral("Pages")), QString::number(pages));
        QCOMPARE(told, pages);
    }

    void onBothSidesEachSheetBeginsItsOwnPaper()
    {
        const Sheet sheet = sheetIn({QStringLiteral("en")}, QPageSize::A4);
        QPrinter printer(QPrinter::HighResolution);
        printer.setPrinterName(Everywhere);
        printer.setDuplex(QPrinter::DuplexLongSide);
        const auto printed = handout::printStacks({{sheet, 2}}, &printer, {});
        QVERIFY(printed && *printed);
        const QStringList files = m_server->received(1);
        QCOMPARE(files.size(), 1);
        const int odd = sheet.pageCount() % 2;
        QCOMPARE(fact(files.first(), QStringLiteral("Pages")),
                 QString::number(2 * sheet.pageCount() + odd));
    }

    void aCancelledBatchEndsThere()
    {
        const Sheet sheet = sheetIn({QStringLiteral("en")}, QPageSize::A4);
        QPrinter printer(QPrinter::HighResolution);
        printer.setPrinterName(Everywhere);
        const auto printed =
            handout::printStacks({{sheet, 5}}, &printer, [](int done, int) { return done < 3; });
        QVERIFY(printed);
        QVERIFY(!*printed);
        QVERIFY(m_server->waitForIdle());
        // Qt hands over what was painted until then.
        const QDir folder(QFileInfo(m_server->postScript()).path() + QStringLiteral("/printed"));
        const QStringList files = folder.entryList(QDir::Files);
        for (const QString &file : files)
            QVERIFY(fact(folder.filePath(file), QStringLiteral("Pages")).toInt() <= 3);
    }

    // Its queue is stopped, so that the job waits to be taken back.
    void aCancelledBatchIsTakenBack()
    {
        const Sheet sheet = sheetIn({QStringLiteral("en")}, QPageSize::A4);
        const auto cancelledOn = [&](const QString &queue) {
            QPrinter printer(QPrinter::HighResolution);
            printer.setPrinterName(queue);
            const auto printed = handout::printStacks({{sheet, 5}}, &printer,
                                                      [](int done, int) { return done < 3; });
            return printed && !*printed;
        };
        m_server->stopQueue(PostScript);
        QVERIFY(cancelledOn(PostScript)); // somebody's, of before
        const QStringList before = ui::waitingJobs(PostScript);
        QCOMPARE(before.size(), 1);
        QVERIFY(cancelledOn(PostScript));
        QCOMPARE(ui::waitingJobs(PostScript).size(), 2);
        QVERIFY(ui::waitingJobs(Everywhere).isEmpty());
        QVERIFY(ui::takeBackJobs(PostScript, before));
        QCOMPARE(ui::waitingJobs(PostScript), before);
        QVERIFY(!ui::takeBackJobs(PostScript, before)); // there is nothing more
        QVERIFY(ui::takeBackJobs(PostScript, {}));
        m_server->startQueue(PostScript);
        QVERIFY(m_server->waitForIdle());
    }

    void aStoppedQueueSaysSo()
    {
        QVERIFY(ui::printerTrouble(Everywhere).isEmpty());
        m_server->stopQueue(Everywhere);
        const QString trouble = ui::printerTrouble(Everywhere);
        m_server->startQueue(Everywhere);
        QVERIFY2(trouble.contains(QStringLiteral("stopped")), qPrintable(trouble));
        QVERIFY(ui::printerTrouble(Everywhere).isEmpty());
    }

    void aRememberedPrinterIsUsedWhileItIsThere()
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setPrinterName(PostScript);
        printer.setDuplex(QPrinter::DuplexLongSide);
        const ui::PrintChoice choice = ui::choiceOf(printer);
        QPrinter other(QPrinter::HighResolution);
        other.setCopyCount(7);
        QVERIFY(ui::apply(choice, &other));
        QCOMPARE(other.printerName(), PostScript);
        QCOMPARE(other.duplex(), QPrinter::DuplexLongSide);
        QCOMPARE(other.copyCount(), 1);
        ui::PrintChoice gone = choice;
        gone.printer = QStringLiteral("gone");
        QVERIFY(!ui::apply(gone, &other));
    }

    // The last of all: the queue is gone then.
    void aPrinterThatVanishesInTheMiddleIsASentence()
    {
        const Sheet sheet = sheetIn({QStringLiteral("en")}, QPageSize::A4);
        QPrinter printer(QPrinter::HighResolution);
        printer.setPrinterName(Everywhere);
        const auto printed = handout::printStacks({{sheet, 2}}, &printer, [this](int done, int) {
            if (done == 1)
                m_server->removeQueue(Everywhere);
            return true;
        });
        QVERIFY(!printed);
        QCOMPARE(printed.error().kind, content::Error::Kind::NoPrinter);
        QVERIFY(printed.error().sentence.contains(Everywhere));
        QVERIFY(ui::printerTrouble(Everywhere).contains(QStringLiteral("not there any more")));
    }

private:
    Sheet sheetIn(const QStringList &languages, QPageSize::PageSizeId paper) const
    {
        handout::SheetRequest request = support::requestFor(m_treatment, languages);
        request.paper = QPageSize(paper);
        request.patientName = Name;
        request.profile.emergencyNumber = QStringLiteral("998");
        return support::composed(request);
    }

    static void fontsAreEmbedded(const QString &pdf)
    {
        const QStringList fonts =
            support::outputOf(QStringLiteral("pdffonts"), {pdf}).split(u'\n').sliced(2);
        int known = 0;
        for (const QString &font : fonts) {
            if (font.trimmed().isEmpty())
                continue;
            QVERIFY2(font.contains(QLatin1String("NotoSans")), qPrintable(font));
            QVERIFY2(font.contains(QRegularExpression(QStringLiteral("Identity-H +yes"))),
                     qPrintable(font)); // embedded
            QVERIFY2(!font.contains(QLatin1String("Type 3")), qPrintable(font));
            ++known;
        }
        QVERIFY(known > 0);
    }

    static QImage imageOf(const QString &path, int page)
    {
        const QString image = path + QStringLiteral(".png");
        support::outputOf(
            QStringLiteral("gs"),
            {QStringLiteral("-q"), QStringLiteral("-dBATCH"), QStringLiteral("-dNOPAUSE"),
             QStringLiteral("-dSAFER"), QStringLiteral("-sDEVICE=pnggray"), QStringLiteral("-r72"),
             QStringLiteral("-dGraphicsAlphaBits=4"), QStringLiteral("-dTextAlphaBits=4"),
             QStringLiteral("-dFirstPage=%1").arg(page), QStringLiteral("-dLastPage=%1").arg(page),
             QStringLiteral("-sOutputFile=") + image, path});
        return QImage(image);
    }

    // Each dark point of one is near a dark one of the other.
    static void looksLike(const QImage &a, const QImage &b)
    {
        QVERIFY(!a.isNull() && !b.isNull());
        QVERIFY(qAbs(a.width() - b.width()) <= 1 && qAbs(a.height() - b.height()) <= 1);
        int ink = 0;
        int astray = 0;
        for (int y = 2; y + 2 < qMin(a.height(), b.height()); ++y) {
            for (int x = 2; x + 2 < qMin(a.width(), b.width()); ++x) {
                if (qGray(a.pixel(x, y)) >= 96)
                    continue;
                ++ink;
                bool near = false;
                for (int dy = -2; dy <= 2; ++dy) {
                    for (int dx = -2; dx <= 2; ++dx)
                        near = near || qGray(b.pixel(x + dx, y + dy)) < 160;
                }
                astray += near ? 0 : 1;
            }
        }
        QVERIFY(ink > 500);
        QVERIFY2(astray * 200 < ink, qPrintable(QStringLiteral("%1 of %2").arg(astray).arg(ink)));
    }

    std::unique_ptr<support::PrintServer> m_server;
    content::Treatment m_treatment;
};

QTEST_MAIN(TestPrintServer)
#include "tst_printserver.moc"
