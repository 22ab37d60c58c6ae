#include "authoring/prose.h"
#include "authoring/readability.h"

#include <QTest>

using namespace bayan::authoring;

class TestReadability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
    void wordsStayInOnePiece();
    void syllables_data();
    void syllables();
    void gradeOfKnownText();
    void bulletsAreSentences();
    void arabicScoreFallsWithDifficulty();
    void emptyTextsAreNothing();
};

void TestReadability::sentences_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("sentences"); // with bars between
    QTest::newRow("two") << "One is here. Two is there."
                         << "One is here.|Two is there.";
    QTest::newRow("bold question") << "**What is it?** A drug."
                                   << "**What is it?**|A drug.";
    QTest::newRow("bullets") << "Signs:\n\n- a rash\n- a wheeze\n"
                             << "Signs:|a rash|a wheeze";
    QTest::newRow("figure") << "It lasts {months.low} to {months.high} months. Then wait."
                            << "It lasts {months.low} to {months.high} months.|Then wait.";
    QTest::newRow("decimal") << "About 4.5 years."
                             << "About 4.5 years.";
    QTest::newRow("Arabic question") << "ما هو؟ دواء."
                                     << "ما هو؟|دواء.";
    QTest::newRow("paragraph over two lines") << "One line\nand its end."
                                              << "One line\nand its end.";
}

void TestReadability::sentences()
{
    QFETCH(QString, body);
    QStringList found;
    for (const Stretch &stretch : sentencesOf(body))
        found.append(cut(body, stretch));
    QTEST(found.join(QLatin1Char('|')), "sentences");
}

void TestReadability::wordsStayInOnePiece()
{
    const QString text = QStringLiteral("A non-invasive test: it's 4.5, of 5,876 people.");
    QStringList found;
    for (const Stretch &stretch : wordsOf(text))
        found.append(cut(text, stretch));
    QCOMPARE(found.join(QLatin1Char('|')),
             QStringLiteral("A|non-invasive|test|it's|4.5|of|5,876|people"));
}

void TestReadability::syllables_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("count");
    const QList<std::pair<const char *, int>> words{
        {"a", 1},         {"muscle", 2},   {"people", 2},    {"injection", 3},    {"medicine", 3},
        {"eyelid", 2},    {"needles", 2},  {"treated", 2},   {"used", 1},         {"area", 3},
        {"botulinum", 4}, {"forehead", 2}, {"sometimes", 2}, {"evidence", 3},     {"UK", 2},
        {"MRI", 3},       {"976", 1},      {"it's", 1},      {"non-invasive", 4}, {"wrinkles", 2},
        {"studies", 2},   {"various", 3},  {"cautious", 2},  {"myasthenia", 5}};
    for (const auto &[word, count] : words)
        QTest::newRow(word) << QString::fromLatin1(word) << count;
}

void TestReadability::syllables()
{
    QFETCH(QString, word);
    QTEST(syllablesOf(word), "count");
}

void TestReadability::gradeOfKnownText()
{
    const QString cat = QStringLiteral("The cat sat on the mat.");
    // 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 * 1 - 15.59.
    QCOMPARE(qRound(fleschKincaidGrade(cat) * 100), -145);
    QCOMPARE(qRound(fleschReadingEase(cat) * 100), 11615);
}

void TestReadability::bulletsAreSentences()
{
    const TextSize size = englishSizeOf(QStringLiteral("Signs are:\n\n- a rash\n- a wheeze"));
    QCOMPARE(size.sentences, 3);
    QCOMPARE(size.words, 6);
}

void TestReadability::arabicScoreFallsWithDifficulty()
{
    const double easy = osmanScore(QStringLiteral("هذا دواء. لا تنتظر. اذهب الآن."));
    const double hard = osmanScore(QStringLiteral(
        "تستدعي المستحضرات البيولوجية المتوافرة استراتيجيات متخصصة للاستعمالات التجميلية "
        "والعلاجية المستندة إلى الاعتبارات الفيزيولوجية المذكورة."));
    QVERIFY2(easy > hard + 30, qPrintable(QStringLiteral("%1 %2").arg(easy).arg(hard)));
    // The signs of learned Arabic cost points.
    QVERIFY(osmanScore(QStringLiteral("الاستثنائيون")) <
            osmanScore(QStringLiteral("الاستثناريور")));
}

void TestReadability::emptyTextsAreNothing()
{
    QVERIFY(sentencesOf({}).isEmpty());
    QCOMPARE(englishSizeOf({}).words, 0);
    QCOMPARE(osmanScore({}), 0.0);
}

QTEST_APPLESS_MAIN(TestReadability)
#include "tst_readability.moc"
