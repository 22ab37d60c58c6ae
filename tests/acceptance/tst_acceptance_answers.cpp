#include "acceptance/program.h"
#include "support/paths.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace bayan::acceptance;

namespace {

const QSet<QString> &sectionIds()
{
    static const QSet<QString> ids{QStringLiteral("urgent-safety"),
                                   QStringLiteral("what-it-is"),
                                   QStringLiteral("how-it-works"),
                                   QStringLiteral("short-term"),
                                   QStringLiteral("lasting-benefits"),
                                   QStringLiteral("lasting-risks"),
                                   QStringLiteral("side-effects"),
                                   QStringLiteral("suitability"),
                                   QStringLiteral("before-after"),
                                   QStringLiteral("questions"),
                                   QStringLiteral("about")};
    return ids;
}

QJsonDocument jsonOf(const QStringList &words)
{
    const Run run = runBayan(words);
    return run.status == 0 && run.err.isEmpty() ? QJsonDocument::fromJson(run.out.toUtf8())
                                                : QJsonDocument();
}

} // namespace

// Questions the installed library answers.
class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listHasItsShape()
    {
        const QJsonArray treatments =
            jsonOf({QStringLiteral("list"), QStringLiteral("--json")}).array();
        QVERIFY(!treatments.isEmpty());
        QCOMPARE(treatments[0][QLatin1String("id")].toString(), QStringLiteral("botulinum-toxin"));
        QSet<QString> slugs;
        for (const QJsonValue treatment : treatments) {
            const QJsonArray sections = treatment[QLatin1String("sections")].toArray();
            QVERIFY(!sections.isEmpty());
            for (const QJsonValue section : sections) {
                QVERIFY(sectionIds().contains(section[QLatin1String("id")].toString()));
                for (const QJsonValue entry : section[QLatin1String("entries")].toArray()) {
                    const QString id = entry[QLatin1String("id")].toString();
                    QVERIFY2(!id.isEmpty() && !slugs.contains(id), qPrintable(id));
                    slugs.insert(id);
                    const QSet<QString> words{QStringLiteral("none"),
                                              QStringLiteral("very limited"),
                                              QStringLiteral("limited"), QStringLiteral("moderate"),
                                              QStringLiteral("strong")};
                    QVERIFY2(words.contains(entry[QLatin1String("evidence")].toString()),
                             qPrintable(id));
                    for (const char *code : {"en", "ar"})
                        QVERIFY2(!entry[QLatin1String("title")][QLatin1String(code)]
                                      .toString()
                                      .isEmpty(),
                                 qPrintable(id));
                }
            }
        }
        QVERIFY(slugs.contains(QStringLiteral("urgent-warning-signs")));
    }

    void checkCountsWhatListShows()
    {
        int listed = 0;
        for (const QJsonValue treatment :
             jsonOf({QStringLiteral("list"), QStringLiteral("--json")}).array()) {
            for (const QJsonValue section : treatment[QLatin1String("sections")].toArray())
                listed += int(section[QLatin1String("entries")].toArray().size());
        }
        const QJsonObject facts =
            jsonOf({QStringLiteral("check"), QStringLiteral("--json")}).object();
        QCOMPARE(facts[QLatin1String("entries")].toInt(), listed);
        QCOMPARE(facts[QLatin1String("texts")][QLatin1String("en")].toInt(), listed);
        QCOMPARE(facts[QLatin1String("texts")][QLatin1String("ar")].toInt(), listed);
        QCOMPARE(facts[QLatin1String("stale")].toInt(-1), 0);
        QCOMPARE(facts[QLatin1String("unsourced")].toInt(-1), 0);
        QVERIFY(facts[QLatin1String("sources")].toInt() > 0);
        QVERIFY(!facts[QLatin1String("contentVersion")].toString().isEmpty());
    }

    void searchFindsInBothLanguages_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("botulinum") << QStringLiteral("en");
        QTest::newRow("Arabic") << QStringLiteral("بوتوكس") << QStringLiteral("ar");
        QTest::newRow("Arabic, folded") << QStringLiteral("إبره") << QStringLiteral("ar");
        QTest::newRow("the start of a word") << QStringLiteral("musc") << QStringLiteral("en");
    }

    void searchFindsInBothLanguages()
    {
        QFETCH(QString, query);
        QFETCH(QString, language);
        const QJsonArray hits = jsonOf({QStringLiteral("search"), query, QStringLiteral("--json"),
                                        QStringLiteral("--language"), language})
                                    .array();
        QVERIFY(!hits.isEmpty());
        for (const QJsonValue hit : hits) {
            QCOMPARE(hit[QLatin1String("language")].toString(), language);
            QVERIFY(!hit[QLatin1String("title")].toString().isEmpty());
            QVERIFY(!hit[QLatin1String("snippet")].toString().isEmpty());
        }
    }

    void searchTakesAnyCharacters_data()
    {
        QTest::addColumn<QString>("query");
        for (const char *query : {"\"", "'", "*", "(", "AND", "a OR", "NEAR(", "^x", "-", "؟", "%",
                                  "\\", "title:x", "🙂"})
            QTest::newRow(query) << QString::fromUtf8(query);
        QTest::newRow("long") << QString(20000, u'a');
    }

    void searchTakesAnyCharacters()
    {
        QFETCH(QString, query);
        for (const QStringList &form : {QStringList{}, QStringList{QStringLiteral("--json")}}) {
            const Run run = runBayan(QStringList{QStringLiteral("search")} + form +
                                     QStringList{QStringLiteral("--"), query});
            QCOMPARE(run.err, QString());
            QCOMPARE(run.status, 0);
            QVERIFY(!run.out.isEmpty());
        }
    }

    void formsForPeopleHaveWordsOfBothLanguages()
    {
        for (const char *verb : {"list", "check"}) {
            const Run english = runBayan({QString::fromLatin1(verb)});
            const Run arabic =
                runBayan({QString::fromLatin1(verb), QStringLiteral("--interface-language"),
                          QStringLiteral("ar")});
            QCOMPARE(english.status, 0);
            QCOMPARE(arabic.status, 0);
            QCOMPARE(english.err + arabic.err, QString());
            QVERIFY(english.out != arabic.out);
            QCOMPARE(english.out.count(u'\n'), arabic.out.count(u'\n'));
        }
    }

    void globalOptionsStandBeforeOrAfter()
    {
        const QStringList global{QStringLiteral("--interface-language"), QStringLiteral("ar"),
                                 QStringLiteral("--library"), bayan::support::libraryFile()};
        const QStringList verb{QStringLiteral("check")};
        const Run before = runBayan(global + verb);
        const Run after = runBayan(verb + global);
        QCOMPARE(before.status, 0);
        QCOMPARE(before.out, after.out);
        QVERIFY(before.out.startsWith(QStringLiteral("العلاجات")));
    }

    void versionAndHelp()
    {
        const Run version = runBayan({QStringLiteral("--version")});
        QCOMPARE(version.status, 0);
        QCOMPARE(version.out, QStringLiteral("bayan " BAYAN_VERSION "\n"));
        const Run help = runBayan({QStringLiteral("--help")});
        QCOMPARE(help.status, 0);
        QVERIFY(help.out.contains(QLatin1String("bayan handout")));
        QCOMPARE(help.err, QString());
    }
};

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_acceptance_answers.moc"
