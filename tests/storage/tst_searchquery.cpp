#include "storage/searchquery.h"
#include "storage/spelling.h"

#include <QTest>

using namespace bayan::storage;

class TestSearchQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTellingWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << ""
                                 << "";
        QTest::newRow("spaces") << "  \t\n "
                                << "";
        QTest::newRow("signs alone") << "\"*():^-+ 😀"
                                     << "";
        QTest::newRow("folded") << "Droopy EYELID"
                                << "droopy eyelid";
        QTest::newRow("hyphen") << "lid-droop"
                                << "lid droop";
        QTest::newRow("Arabic") << "الجُرْعَةُ ٢٤"
                                << "الجرعه 24";
        QTest::newRow("common words") << "how is it in the eyelid"
                                      << "eyelid";
        QTest::newRow("common words alone") << "what is it"
                                            << "what is it";
        QTest::newRow("Arabic common words") << "هل في الحقن ألم"
                                             << "الحقن الم";
        QTest::newRow("dialect") << "وش يصير لو حقنت"
                                 << "حقنت";
        QTest::newRow("operators are words") << "botox NEAR lid"
                                             << "botox near lid";
        QTest::newRow("initials") << "go to A&E with M.S."
                                  << "ae ms";
        QTest::newRow("apostrophe") << "I can't swallow"
                                    << "swallow";
    }

    void readsTellingWords()
    {
        QFETCH(QString, typed);
        QStringList telling;
        for (const SearchWord &word : readQuery(typed)) {
            if (word.telling)
                telling.append(word.text);
        }
        QTEST(telling.join(QLatin1Char(' ')), "words");
    }

    void onlyTheLastWordMayBeUnfinished()
    {
        const QList<SearchWord> typing = readQuery(QStringLiteral("droopy eyel"));
        QVERIFY(!typing.first().begun);
        QVERIFY(typing.last().begun);
        QVERIFY(!readQuery(QStringLiteral("droopy eyelid ")).last().begun);
    }

    void takesOnlySoMuch()
    {
        QCOMPARE(readQuery(QStringLiteral("word ").repeated(500)).size(), 32);
        const QList<SearchWord> endless = readQuery(QString(10000, QLatin1Char('a')));
        QCOMPARE(endless.size(), 1);
        QVERIFY(endless.first().text.size() < 100);
    }

    void quotesWords()
    {
        QCOMPARE(anyOf({QStringLiteral("a"), QStringLiteral("near")}),
                 QStringLiteral("\"a\" OR \"near\""));
        QCOMPARE(oneOfEach({{QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("c")}}),
                 QStringLiteral("(\"a\" OR \"b\") AND (\"c\")"));
    }

    void countsSlips_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<int>("slips");
        const auto row = [](const char *one, const char *other, int slips) {
            QTest::newRow(one) << QString::fromUtf8(one) << QString::fromUtf8(other) << slips;
        };
        row("swallow", "swallow", 0);
        row("swalow", "swallow", 1);
        row("swalllow", "swallow", 1);
        row("swellow", "swallow", 1);
        row("sawllow", "swallow", 1); // neighbours swapped
        row("awllows", "swallow", 3);
        row("بوتوكص", "بوتوكس", 1);
        row("ab", "abcdef", 3);
        row("", "", 0);
    }

    void countsSlips()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QTEST(slipsBetween(one, other), "slips");
        QTEST(slipsBetween(other, one), "slips");
    }

    void soundsAlike_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("alike");
        const auto row = [](const char *one, const char *other, bool alike) {
            QTest::newRow(one) << QString::fromUtf8(one) << QString::fromUtf8(other) << alike;
        };
        row("headake", "headache", true);
        row("drupy", "droopy", true);
        row("fobia", "phobia", true);
        row("colajen", "collagen", false);
        row("swallow", "swelling", false);
        row("بوطوكص", "بوتوكس", true);
        row("حامل", "حبوب", false);
    }

    void soundsAlike()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QTEST(soundOf(one) == soundOf(other), "alike");
    }

    void nothingSoundsLikeNothing() { QVERIFY(soundOf({}).isEmpty()); }
};

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"
