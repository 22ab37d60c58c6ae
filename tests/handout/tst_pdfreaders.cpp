#include "handout/output.h"
#include "readers/pieces.h"
#include "readers/reader.h"
#include "readers/words.h"
#include "sheetfixture.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace bayan;
using handout::Sheet;

// What comes out of the PDF: as text, and as a picture.
class TestPdfReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_treatment = support::smallTreatment();
    }

    void textIsRight_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("name");
        for (const QString &language : {QStringLiteral("en"), QStringLiteral("ar"),
                                        QStringLiteral("en+ar"), QStringLiteral("ar+en")}) {
            for (const readers::Reader &reader : readers::readersFromPackages())
                QTest::addRow("%s %s", qPrintable(language), qPrintable(reader.name))
                    << language << reader.name;
        }
    }

    void textIsRight()
    {
        QFETCH(QString, language);
        QFETCH(QString, name);
        const Sheet sheet =
            support::composed(support::requestFor(m_treatment, language.split(u'+')));
        const QString path = saved(sheet);
        for (const readers::Reader &reader : readers::readersFromPackages()) {
            if (reader.name != name)
                continue;
            const std::optional<QString> text = reader.read(path);
            QVERIFY2(text, qPrintable(name + QStringLiteral(" could not be run")));
            const readers::Score score = readers::scoreOf(readers::piecesOf(sheet.layout()), *text);
            QVERIFY(score.letters > 500);
            QVERIFY2(score.lettersWrong == 0, qPrintable(score.piecesWrong.join(u'\n')));
            QVERIFY(score.numbers > 10);
            QVERIFY2(score.numbersLost.isEmpty(), qPrintable(score.numbersLost.join(u' ')));
            QVERIFY(score.negations > 3);
            QVERIFY2(score.negationsLost.isEmpty(), qPrintable(score.negationsLost.join(u' ')));
        }
    }

    // With a phone number and brackets inside or at the end, on pages of either direction.
    void aNameInBothScriptsIsReadInOrder_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("arabic");
        for (const QString &language : {QStringLiteral("en"), QStringLiteral("ar"),
                                        QStringLiteral("en+ar"), QStringLiteral("ar+en")}) {
            for (const QString &arabic : {QStringLiteral("عيادة Noor Skin 04 555 0100 دبي"),
                                          QStringLiteral("عيادة النور (Noor)"),
                                          QStringLiteral("عيادة النور (04 555 0100)")}) {
                for (const readers::Reader &reader : readers::readersFromPackages())
                    QTest::addRow("%s %s %s", qPrintable(language), qPrintable(reader.name),
                                  qPrintable(arabic))
                        << language << reader.name << arabic;
            }
        }
    }

    void aNameInBothScriptsIsReadInOrder()
    {
        QFETCH(QString, language);
        QFETCH(QString, name);
        QFETCH(QString, arabic);
        const QMap<QString, QString> names{
            {QStringLiteral("en"), QStringLiteral("Noor عيادة (04 555 0100) Dubai")},
            {QStringLiteral("ar"), arabic}};
        handout::SheetRequest request = support::requestFor(m_treatment, language.split(u'+'));
        request.profile.names = names;
        const QString path = saved(support::composed(request));
        for (const readers::Reader &reader : readers::readersFromPackages()) {
            if (reader.name != name)
                continue;
            std::optional<QString> text = reader.read(path);
            QVERIFY2(text, qPrintable(name + QStringLiteral(" could not be run")));
            text->remove(
                QRegularExpression(QStringLiteral("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")));
            // mupdf begins a line behind a bracket where the direction turns.
            const QString words =
                text->simplified().replace(QLatin1String("( "), QLatin1String("("));
            for (const QString &code : language.split(u'+')) {
                const qsizetype at = words.indexOf(names.value(code).section(u' ', 0, 0));
                QVERIFY2(words.contains(names.value(code)), qPrintable(words.mid(at - 20, 80)));
            }
        }
    }

    // A score that finds nothing wrong would pass anything.
    void faultsAreFound()
    {
        const readers::Score score = readers::scoreOf(
            {QStringLiteral("لا تدلك المكان 1.5 مرة"), QStringLiteral("do not rub it, 24-48")},
            QStringLiteral("تدلك المكان 5.1 مرة\ndo rub it, 48-24"));
        QCOMPARE(score.numbersLost, (QStringList{QStringLiteral("1.5"), QStringLiteral("24-48")}));
        QCOMPARE(score.negationsLost,
                 (QStringList{QStringLiteral("لا تدل"), QStringLiteral("not rub")}));
        QVERIFY(score.lettersWrong >= 2 + 2 + 3);
    }

    void pagesLookAsPainted_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("Arabic") << QStringLiteral("ar");
    }

    // The same ink at the same place as on paper and in the preview.
    void pagesLookAsPainted()
    {
        QFETCH(QString, language);
        const Sheet sheet = support::composed(support::requestFor(m_treatment, {language}));
        const QString path = saved(sheet);
        for (int page = 0; page < sheet.pageCount(); ++page) {
            const QString picture = m_folder.filePath(QStringLiteral("page"));
            const QString number = QString::number(page + 1);
            QVERIFY(readers::printed(QStringLiteral("pdftoppm"),
                                     {QStringLiteral("-r"), QStringLiteral("144"),
                                      QStringLiteral("-png"), QStringLiteral("-singlefile"),
                                      QStringLiteral("-f"), number, QStringLiteral("-l"), number,
                                      path, picture}));
            const QImage found =
                QImage(picture + QStringLiteral(".png")).convertToFormat(QImage::Format_Grayscale8);
            QImage wanted(found.size(), QImage::Format_Grayscale8);
            wanted.fill(Qt::white);
            QPainter painter(&wanted);
            painter.scale(2, 2); // 144 dots an inch
            sheet.paint(&painter, page);
            painter.end();
            QVERIFY(!found.isNull());
            qint64 ink = 0;
            qint64 apart = 0;
            for (int y = 0; y < found.height(); ++y) {
                for (int x = 0; x < found.width(); ++x) {
                    ink += 255 - wanted.constScanLine(y)[x];
                    apart += qAbs(int(wanted.constScanLine(y)[x]) - int(found.constScanLine(y)[x]));
                }
            }
            // Two renderers smooth the same outline differently.
            QVERIFY2(
                apart < ink / 2,
                qPrintable(QStringLiteral("page %1: %2 of %3").arg(number).arg(apart).arg(ink)));
        }
    }

private:
    QString saved(const Sheet &sheet)
    {
        const QString path = m_folder.filePath(QStringLiteral("sheet.pdf"));
        if (!handout::savePdf(sheet, path))
            QTest::qFail("the sheet was not saved", __FILE__, __LINE__);
        return path;
    }

    QTemporaryDir m_folder;
    content::Treatment m_treatment;
};

QTEST_MAIN(TestPdfReaders)
#include "tst_pdfreaders.moc"
