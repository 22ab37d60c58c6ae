#include "authoring/confirmation.h"
#include "contentfolder.h"

#include <QTest>

using namespace bayan;
using authoring::confirmTranslations;

class TestConfirmation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void confirmsAll();
    void confirmsTheNamedAlone();
    void touchesNothingElse();
    void leavesWhatIsCurrent();
    void keepsLineEndings();
    void takesQuotedStamps();
    void refuses_data();
    void refuses();
};

namespace {

const QString English = QStringLiteral("botulinum-toxin/en.yaml");
const QString Arabic = QStringLiteral("botulinum-toxin/ar.yaml");
const QString Toxin = QStringLiteral("botulinum-toxin");
const QString Language = QStringLiteral("ar");

// Two English texts changed, so that two translations lag.
void moveOn(tests::ContentFolder &folder)
{
    QVERIFY(folder.replace(English, QStringLiteral("Nobody has measured"),
                           QStringLiteral("Nobody ever measured")));
    QVERIFY(folder.replace(English, QStringLiteral("title: Thinner muscles"),
                           QStringLiteral("title: Thin muscles")));
    QVERIFY(!authoring::allowsBuilding(folder.faults(), false));
}

} // namespace

void TestConfirmation::confirmsAll()
{
    tests::ContentFolder folder;
    moveOn(folder);
    const auto changed = confirmTranslations(folder.path(), Toxin, Language, {});
    QVERIFY(changed);
    QCOMPARE(*changed, 2);
    QVERIFY(authoring::allowsBuilding(folder.faults(), false));
}

void TestConfirmation::confirmsTheNamedAlone()
{
    tests::ContentFolder folder;
    moveOn(folder);
    const auto changed =
        confirmTranslations(folder.path(), Toxin, Language, {QStringLiteral("muscle-thinning")});
    QVERIFY(changed);
    QCOMPARE(*changed, 1);
    const authoring::Faults faults = folder.faults();
    QVERIFY(!authoring::allowsBuilding(faults, false));
    for (const authoring::Fault &fault : faults)
        QVERIFY(fault.entry != QLatin1String("muscle-thinning"));
}

void TestConfirmation::touchesNothingElse()
{
    tests::ContentFolder folder;
    moveOn(folder);
    const QList<QByteArray> before = folder.read(Arabic).split('\n');
    QVERIFY(confirmTranslations(folder.path(), Toxin, Language, {}));
    const QList<QByteArray> after = folder.read(Arabic).split('\n');
    QCOMPARE(after.size(), before.size());
    int changed = 0;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (before[i] != after[i]) {
            ++changed;
            QVERIFY(after[i].startsWith("    translates: 1 "));
            QCOMPARE(after[i].size(), before[i].size());
        }
    }
    QCOMPARE(changed, 2);
}

void TestConfirmation::leavesWhatIsCurrent()
{
    const tests::ContentFolder folder;
    const QByteArray before = folder.read(Arabic);
    const auto changed = confirmTranslations(folder.path(), Toxin, Language, {});
    QVERIFY(changed);
    QCOMPARE(*changed, 0);
    QCOMPARE(folder.read(Arabic), before);
}

void TestConfirmation::keepsLineEndings()
{
    tests::ContentFolder folder;
    moveOn(folder);
    folder.write(Arabic, folder.read(Arabic).replace("\n", "\r\n"));
    const qsizetype endings = folder.read(Arabic).count("\r\n");
    QVERIFY(confirmTranslations(folder.path(), Toxin, Language, {}));
    QCOMPARE(folder.read(Arabic).count("\r\n"), endings);
    QVERIFY(authoring::allowsBuilding(folder.faults(), false));
}

void TestConfirmation::takesQuotedStamps()
{
    tests::ContentFolder folder;
    QVERIFY(
        folder.replace(Arabic, QStringLiteral("translates: 1"), QStringLiteral("translates: '1")));
    QVERIFY(folder.replace(Arabic, QStringLiteral("\n    title: اطلب"),
                           QStringLiteral("' # checked\n    title: اطلب")));
    QVERIFY(folder.replace(Arabic, QStringLiteral("translates: 1 bf770dbf"),
                           QStringLiteral("translates: \"1\"")));
    const auto changed = confirmTranslations(folder.path(), Toxin, Language, {});
    QVERIFY2(changed, changed ? "" : qPrintable(changed.error().sentence));
    QVERIFY(folder.read(Arabic).contains("# checked"));
    QVERIFY(authoring::allowsBuilding(folder.faults(), false));
}

void TestConfirmation::refuses_data()
{
    QTest::addColumn<QString>("treatment");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("treatment") << "fillers"
                               << "ar"
                               << ""
                               << "no treatment fillers";
    QTest::newRow("language") << Toxin << "fr"
                              << ""
                              << "fr is no language";
    QTest::newRow("first language") << Toxin << "en"
                                    << ""
                                    << "en is no language to translate";
    QTest::newRow("entry") << Toxin << "ar"
                           << "nowhere"
                           << "nowhere";
}

void TestConfirmation::refuses()
{
    QFETCH(QString, treatment);
    QFETCH(QString, language);
    QFETCH(QString, entry);
    QFETCH(QString, sentence);
    const tests::ContentFolder folder;
    const QByteArray before = folder.read(Arabic);
    const QStringList entries = entry.isEmpty() ? QStringList() : QStringList{entry};
    const auto changed = confirmTranslations(folder.path(), treatment, language, entries);
    QVERIFY(!changed);
    QVERIFY2(changed.error().sentence.contains(sentence), qPrintable(changed.error().sentence));
    QCOMPARE(folder.read(Arabic), before);
}

QTEST_GUILESS_MAIN(TestConfirmation)
#include "tst_confirmation.moc"
