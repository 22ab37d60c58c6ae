#include "handout/bundledfonts.h"
#include "handout/output.h"
#include "handout/typeface.h"
#include "sheetfixture.h"

#include <QDirIterator>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace bayan;

// Runs without any font installed: main() hides the system's.
class TestFonts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missingFontNamesItsPackage_data()
    {
        QTest::addColumn<content::Language>("language");
        QTest::addColumn<QString>("family");
        QTest::newRow("English") << support::english() << QStringLiteral("Noto Sans ");
        QTest::newRow("Arabic") << support::arabic() << QStringLiteral("Noto Sans Arabic ");
        content::Language urdu = support::arabic();
        urdu.code = QStringLiteral("ur");
        QTest::newRow("Urdu") << urdu << QStringLiteral("Noto Sans Arabic ");
        content::Language unknown = support::english();
        unknown.code = QStringLiteral("xx");
        QTest::newRow("unknown") << unknown << QStringLiteral("Noto Sans ");
    }

    void missingFontNamesItsPackage()
    {
        QFETCH(content::Language, language);
        QFETCH(QString, family);
        const auto fonts = handout::checkFonts(language);
        QVERIFY(!fonts);
        QCOMPARE(fonts.error().kind, content::Error::Kind::FontMissing);
        QVERIFY2(fonts.error().sentence.contains(family), qPrintable(fonts.error().sentence));
        QVERIFY(fonts.error().sentence.contains(QLatin1String("fonts-noto-core")));
    }

    void sheetIsNotComposedWithoutItsFont()
    {
        const content::Treatment treatment = support::smallTreatment();
        const auto sheet =
            handout::composeSheet(support::requestFor(treatment, {QStringLiteral("en")}));
        QVERIFY(!sheet);
        QCOMPARE(sheet.error().kind, content::Error::Kind::FontMissing);
    }

    void sizesAreWholeUnits()
    {
        for (const content::Language &language : {support::english(), support::arabic()}) {
            const handout::TypeScale &scale = handout::typefaceFor(language).scale;
            for (const qreal size : {scale.small, scale.body, scale.lead, scale.title}) {
                const qreal units = size * handout::UnitsPerPoint;
                QVERIFY(qFuzzyCompare(units, qRound(units)));
                QVERIFY(size >= 12); // the least for print, field guidance
            }
        }
    }

    // The last: what is added stays.
    void fontsOfAFolderAreTheProgramsOwn()
    {
        QTemporaryDir folder;
        handout::addFonts(folder.filePath(QStringLiteral("not-there")));
        handout::addFonts(folder.path());
        QVERIFY(!handout::checkFonts(support::english()));

        const QString name = QStringLiteral("NotoSans-Regular.ttf");
        QDirIterator fonts(QStringLiteral("/usr/share/fonts"), {name}, QDir::Files,
                           QDirIterator::Subdirectories);
        QVERIFY(fonts.hasNext());
        QVERIFY(QFile::copy(fonts.next(), folder.filePath(name)));
        handout::addFonts(folder.path());
        QVERIFY(handout::checkFonts(support::english()));
        QVERIFY(!handout::checkFonts(support::arabic()));
    }
};

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("fonts.conf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        file.write("<?xml version=\"1.0\"?><fontconfig></fontconfig>") < 0)
        return 1;
    file.close();
    qputenv("FONTCONFIG_FILE", QFile::encodeName(path));
    QGuiApplication app(argc, argv);
    TestFonts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fonts.moc"
