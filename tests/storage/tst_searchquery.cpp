#include "storage/searchquery.h"

#include <QTest>

using bayan::storage::SearchQuery;

class TestSearchQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsIntoFoldedWords_data()
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
        QTest::newRow("common hamza word") << "إلى متى يدوم"
                                           << "يدوم";
        QTest::newRow("operators are words") << "botox NOT NEAR"
                                             << "near";
        QTest::newRow("apostrophe") << "I can't swallow"
                                    << "swallow";
        QTest::newRow("the drug's name") << "fake botox"
                                         << "fake";
        QTest::newRow("the drug's name alone") << "botox"
                                               << "botox";
        QTest::newRow("Arabic being able") << "لا أستطيع أن أبلع"
                                           << "ابلع";
    }

    void splitsIntoFoldedWords()
    {
        QFETCH(QString, typed);
        const SearchQuery query(typed);
        QTEST(query.words().join(QLatin1Char(' ')), "words");
        QCOMPARE(query.isEmpty(), query.words().isEmpty());
    }

    void latinWordIsAPrefix()
    {
        QCOMPARE(SearchQuery(QStringLiteral("botox")).allWords(),
                 QStringLiteral("(\"botox\" OR \"botox\"*)"));
    }

    void arabicWordIsSoughtWithAndWithoutItsArticle()
    {
        QCOMPARE(SearchQuery(QStringLiteral("حقن")).allWords(),
                 QStringLiteral("(\"حقن\" OR \"حقن\"* OR \"الحقن\" OR \"الحقن\"*)"));
        QCOMPARE(
            SearchQuery(QStringLiteral("الحقن")).allWords(),
            QStringLiteral("(\"الحقن\" OR \"الحقن\"* OR \"الالحقن\" OR \"الالحقن\"* OR \"حقن\"*)"));
        // "ألم" is no word with an article.
        QVERIFY(!SearchQuery(QStringLiteral("ألم")).allWords().contains(QStringLiteral("\"م\"*")));
    }

    void joinsWords()
    {
        const SearchQuery query(QStringLiteral("droopy lid"));
        QCOMPARE(query.allWords(),
                 QStringLiteral(
                     "((\"droopy\" OR \"droopy\"*) AND (\"lid\" OR \"lid\"*)) OR \"droopy lid\""));
        QCOMPARE(query.anyWord(),
                 QStringLiteral("(\"droopy\" OR \"droopy\"*) OR (\"lid\" OR \"lid\"*)"));
    }

    void shortWordsAreNotRanked()
    {
        QVERIFY(!SearchQuery(QStringLiteral("the")).wantsRanking());
        QVERIFY(!SearchQuery(QStringLiteral("ماذا")).wantsRanking());
        QVERIFY(!SearchQuery(QStringLiteral("b")).wantsRanking());
        QVERIFY(!SearchQuery(QStringLiteral("bo")).wantsRanking());
        QVERIFY(SearchQuery(QStringLiteral("bot")).wantsRanking());
        QVERIFY(SearchQuery(QStringLiteral("b botox")).wantsRanking());
    }

    void takesOnlySoManyWords()
    {
        const SearchQuery query(QStringLiteral("word ").repeated(500));
        QCOMPARE(query.words().size(), 32);
    }
};

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"
