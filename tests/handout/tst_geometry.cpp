#include "handout/output.h"
#include "layoutreading.h"
#include "pdfreading.h"
#include "sheetfixture.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>
#include <QTextLayout>

#include <algorithm>
#include <cstdio>

using namespace bayan;
using handout::Line;
using handout::Page;
using handout::Sheet;

namespace {

// Every line's words and place, as text.
QByteArray described(const Sheet &sheet)
{
    QByteArray text;
    for (const Page &page : sheet.layout().pages) {
        for (const Line &line : page.lines) {
            const QTextLine words = sheet.layout().blocks[line.block].text->lineAt(line.line);
            text += QStringLiteral("%1 %2 %3 %4 %5\n")
                        .arg(line.box.left(), 0, 'f', 3)
                        .arg(line.baseline, 0, 'f', 3)
                        .arg(words.naturalTextRect().left(), 0, 'f', 1)
                        .arg(words.naturalTextWidth(), 0, 'f', 1)
                        .arg(support::wordsOf(sheet.layout(), line))
                        .toUtf8();
        }
        text += "--\n";
    }
    return text;
}

Sheet bilingualSheet()
{
    static const content::Treatment treatment = support::randomTreatment(3, 6);
    return support::composed(
        support::requestFor(treatment, {QStringLiteral("en"), QStringLiteral("ar")}));
}

// The smallest rectangle that holds all ink of a line's strip, in points.
QRectF inkOf(const QImage &image, const QRectF &strip, qreal scale)
{
    const QRectF scaled(strip.topLeft() * scale, strip.size() * scale);
    QRect ink;
    for (int y = qRound(scaled.top()); y < qRound(scaled.bottom()) && y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 160)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return {QPointF(ink.topLeft()) / scale, QSizeF(ink.size()) / scale};
}

} // namespace

class TestGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    // Whatever the screen is like, the same words break at the same places.
    void layoutDoesNotDependOnTheScreen_data()
    {
        QTest::addColumn<int>("dpi");
        QTest::addColumn<qreal>("pixelRatio");
        QTest::newRow("fonts of 144 dpi") << 144 << 1.0;
        QTest::newRow("two pixels for one") << 96 << 2.0;
        QTest::newRow("odd both") << 110 << 1.37;
    }

    void layoutDoesNotDependOnTheScreen()
    {
        QFETCH(int, dpi);
        QFETCH(qreal, pixelRatio);
        const QString screen = m_folder.filePath(QStringLiteral("screen.json"));
        QFile file(screen);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            QStringLiteral(
                "{\"screens\": [{\"name\": \"screen\", \"width\": 1600, "
                "\"height\": 900, \"logicalDpi\": %1, \"logicalBaseDpi\": %1, \"dpr\": %2}]}")
                .arg(dpi)
                .arg(pixelRatio)
                .toUtf8());
        file.close();
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"),
                           QStringLiteral("offscreen:configfile=") + screen);
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--describe")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        const QByteArray there = process.readAllStandardOutput();
        // The screen was what it should have been.
        QVERIFY(
            there.startsWith(QStringLiteral("screen %1 %2\n").arg(dpi).arg(pixelRatio).toUtf8()));
        const QByteArray here = described(bilingualSheet());
        QVERIFY(here.size() > 1000);
        QCOMPARE(there.mid(there.indexOf('\n') + 1), here);
    }

    void paintingChangesNoLine()
    {
        const Sheet sheet = bilingualSheet();
        const QByteArray before = described(sheet);
        QVERIFY(handout::savePdf(sheet, m_folder.filePath(QStringLiteral("a.pdf"))));
        QImage image(400, 600, QImage::Format_RGB32);
        QPainter painter(&image);
        painter.scale(0.3, 0.3);
        for (int page = 0; page < sheet.pageCount(); ++page)
            sheet.paint(&painter, page);
        QCOMPARE(described(sheet), before);
        QCOMPARE(described(bilingualSheet()), before);
    }

    // The PDF's words stand where the layout put their lines.
    void pdfPutsWordsWhereTheLayoutDid()
    {
        const Sheet sheet = bilingualSheet();
        const QString path = m_folder.filePath(QStringLiteral("words.pdf"));
        QVERIFY(handout::savePdf(sheet, path));
        const QList<support::PlacedWord> words = support::wordsOfPdf(path);
        QVERIFY(words.size() > 200);
        for (const support::PlacedWord &word : words) {
            // Marks that are not seen stand at the foot; see SheetPdf::addBalance().
            bool found = std::all_of(word.text.cbegin(), word.text.cend(),
                                     [](QChar c) { return c.category() == QChar::Other_Format; });
            for (const Line &line : sheet.layout().pages[word.page].lines) {
                const QTextLine text = sheet.layout().blocks[line.block].text->lineAt(line.line);
                const qreal left = line.box.left() + text.naturalTextRect().left() / 20;
                const qreal right = left + text.naturalTextWidth() / 20;
                found =
                    found || (line.baseline > word.box.top() && line.baseline < word.box.bottom() &&
                              word.box.left() > left - 1 && word.box.right() < right + 1);
            }
            QVERIFY2(found, qPrintable(word.text));
        }
    }

    // The screen's picture at 96 dpi and the PDF's agree on every line's ink.
    void imageAndPdfAgree_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << QStringLiteral("en");
        QTest::newRow("ar") << QStringLiteral("ar");
    }

    void imageAndPdfAgree()
    {
        QFETCH(QString, language);
        const content::Treatment treatment = support::smallTreatment();
        const Sheet sheet = support::composed(support::requestFor(treatment, {language}));
        const qreal scale = 96 / 72.0;
        QImage painted((sheet.pageSize() * scale).toSize(), QImage::Format_RGB32);
        painted.fill(Qt::white);
        QPainter painter(&painted);
        painter.scale(scale, scale);
        sheet.paint(&painter, 0);
        painter.end();

        const QString base = m_folder.filePath(QStringLiteral("page-") + language);
        QVERIFY(handout::savePdf(sheet, base + QStringLiteral(".pdf")));
        support::outputOf(QStringLiteral("pdftoppm"),
                          {QStringLiteral("-r"), QStringLiteral("96"), QStringLiteral("-png"),
                           QStringLiteral("-singlefile"), base + QStringLiteral(".pdf"), base});
        const QImage printed(base + QStringLiteral(".png"));
        QVERIFY(!printed.isNull());
        int lines = 0;
        for (const Line &line : sheet.layout().pages[0].lines) {
            const QRectF a = inkOf(painted, line.box, scale);
            const QRectF b = inkOf(printed, line.box, scale);
            QVERIFY(!a.isEmpty());
            QVERIFY2(qAbs(a.left() - b.left()) < 1.6 && qAbs(a.right() - b.right()) < 1.6,
                     qPrintable(support::wordsOf(sheet.layout(), line)));
            ++lines;
        }
        QVERIFY(lines > 10);
    }

private:
    QTemporaryDir m_folder;
};

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    if (app.arguments().contains(QLatin1String("--describe"))) {
        const QScreen *screen = QGuiApplication::primaryScreen();
        const QByteArray text = QStringLiteral("screen %1 %2\n")
                                    .arg(screen->logicalDotsPerInch())
                                    .arg(screen->devicePixelRatio())
                                    .toUtf8() +
                                described(bilingualSheet());
        return std::fwrite(text.constData(), 1, size_t(text.size()), stdout) == size_t(text.size())
                   ? 0
                   : 1;
    }
    TestGeometry test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_geometry.moc"
