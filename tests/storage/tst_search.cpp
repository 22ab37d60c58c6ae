#include "storage/sqlitelibrary.h"
#include "support/fixturelibrary.h"
#include "support/paths.h"

#include <QTemporaryDir>
#include <QTest>

using namespace bayan;

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void marksTheOriginalWords_data();
    void marksTheOriginalWords();
    void ranksTitlesFirst();
    void keepsToTheLanguage();
    void keepsToTheLimit();
    void mostWordsWhereNotAll();
    void anyQueryIsHarmless_data();
    void anyQueryIsHarmless();
    void answersWhatPeopleAsk_data();
    void answersWhatPeopleAsk();
    void findsMeanings();
    void oneAndTwoLetters_data();
    void oneAndTwoLetters();
    void mendsOnlyWhatIsNowhere();
    void findsANameBesideAnUnknownWord();
    void saysWhatItSearchedInstead();
    void namesNearWords();
    void exactBeforeInflected();
    void marksNoCommonWords();
    void namesWhereTheHitStands();

private:
    QList<content::SearchHit> search(const QString &query, const QString &language = {},
                                     int limit = 20);

    QTemporaryDir m_folder;
    std::unique_ptr<storage::SqliteLibrary> m_library;
};

void TestSearch::initTestCase()
{
    auto library = storage::SqliteLibrary::open(support::buildFixtureLibrary(m_folder.path()));
    QVERIFY(library);
    m_library = *std::move(library);
}

QList<content::SearchHit> TestSearch::search(const QString &query, const QString &language,
                                             int limit)
{
    const auto answer = m_library->search(query, language, limit);
    return answer ? answer->hits
                  : QList<content::SearchHit>{{QStringLiteral("failed"), {}, {}, {}, {}, {}, {}}};
}

void TestSearch::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("entry");
    const auto row = [](const char *query, const char *language, const char *entry) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(language)
                             << QString::fromUtf8(entry);
    };
    row("droopy eyelid", "en", "frown-side-effects");
    row("DROOPY", "en", "frown-side-effects");
    row("eyelid droopy", "en", "frown-side-effects");
    row("droop", "en", "frown-side-effects");
    row("ptosis", "en", "frown-side-effects"); // a keyword
    row("how long does it last", "en", "timeline-duration");
    row("14,919", "en", "what-is-botox");
    row("١٤٬٩١٩", "en", "what-is-botox");
    row("Botox®", "en", "what-is-botox");
    row("prevent", "en", "prevents-lines");
    row("تدلّي", "ar", "frown-side-effects");
    row("تدلي", "ar", "frown-side-effects");
    row("تدلى", "ar", "frown-side-effects");
    row("جفن", "ar", "frown-side-effects"); // الجفن
    row("الجفن", "ar", "frown-side-effects");
    row("البوتوكس", "ar", "what-is-botox");
    row("بوتوكس", "ar", "what-is-botox");
    row("العضله", "ar", "muscle-thinning"); // العضلة
    row("ضُمُور", "ar", "muscle-thinning");
    row("إطراق", "ar", "frown-side-effects");
    row("اطراق", "ar", "frown-side-effects");
    row("هل يتراكم", "ar", "builds-up-or-not");
    row("للجفن", "ar", "frown-side-effects"); // joined prefixes
    row("والجفن", "ar", "frown-side-effects");
    row("بالجفن", "ar", "frown-side-effects");
    row("وتدلي", "ar", "frown-side-effects");
    row("ا\u0654طراق", "ar", "frown-side-effects"); // decomposed
    row("تدلی", "ar", "frown-side-effects");        // Farsi
    row("جف", "ar", "frown-side-effects");          // while it is typed
    row("الجف", "ar", "frown-side-effects");
    row("eyel", "en", "frown-side-effects");
    row("drooping eyelids", "en", "frown-side-effects"); // inflected
    row("eyeild", "en", "frown-side-effects");           // mistyped
    row("accumelite", "en", "builds-up-or-not");         // twice, in a long word
    row("palpebra", "en", "frown-side-effects");         // another word for it
    row("is it my make up", "en", "timeline-duration");  // common words that are one
    row("hg[tk", "", "frown-side-effects");              // الجفن on the wrong keyboard
    row("حفخسهس", "", "frown-side-effects");             // ptosis
    row("٩٠ يوم", "ar", "timeline-duration");
}

void TestSearch::finds()
{
    QFETCH(QString, query);
    QFETCH(QString, language);
    const QList<content::SearchHit> hits = search(query, language);
    QVERIFY(!hits.isEmpty());
    QTEST(hits.first().entry, "entry");
}

void TestSearch::marksTheOriginalWords_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("marked");
    QTest::newRow("case") << "droopy"
                          << "en"
                          << "[droopy]";
    QTest::newRow("tashkeel") << "شدها"
                              << "ar"
                              << "[شدُّها]";
    QTest::newRow("hamza") << "اصاب"
                           << "ar"
                           << "[أصاب]";
    QTest::newRow("digits") << "٩٠"
                            << "en"
                            << "[90]";
    QTest::newRow("article") << "حقنه"
                             << "ar"
                             << "[الحقنة]";
}

void TestSearch::marksTheOriginalWords()
{
    QFETCH(QString, query);
    QFETCH(QString, language);
    QFETCH(QString, marked);
    bool found = false;
    for (const content::SearchHit &hit : search(query, language)) {
        QString snippet = hit.snippet;
        snippet.replace(QChar(0x02), QLatin1Char('[')).replace(QChar(0x03), QLatin1Char(']'));
        QCOMPARE(snippet.count(QLatin1Char('[')), snippet.count(QLatin1Char(']')));
        found = found || snippet.contains(marked);
    }
    QVERIFY(found);
}

void TestSearch::ranksTitlesFirst()
{
    // In the title of one entry, and in the bodies of several.
    const QList<content::SearchHit> hits =
        search(QStringLiteral("botulinum"), QStringLiteral("en"));
    QVERIFY(hits.size() > 1);
    QCOMPARE(hits.first().entry, QStringLiteral("botox-or-toxin"));
}

void TestSearch::keepsToTheLanguage()
{
    for (const content::SearchHit &hit : search(QStringLiteral("botox"), QStringLiteral("ar")))
        QCOMPARE(hit.language, QStringLiteral("ar"));
    QStringList languages;
    for (const content::SearchHit &hit : search(QStringLiteral("botox")))
        languages.append(hit.language);
    QVERIFY(languages.contains(QStringLiteral("en")) && languages.contains(QStringLiteral("ar")));
    QVERIFY(search(QStringLiteral("botox"), QStringLiteral("fr")).isEmpty());
}

void TestSearch::keepsToTheLimit()
{
    QCOMPARE(search(QStringLiteral("the injection"), {}, 2).size(), 2);
    QCOMPARE(search(QStringLiteral("i"), {}, 3).size(), 3);
    QVERIFY(search(QStringLiteral("botox"), {}, 0).isEmpty());
    QVERIFY(search(QStringLiteral("botox"), {}, -1).isEmpty());
}

void TestSearch::mostWordsWhereNotAll()
{
    const QList<content::SearchHit> hits =
        search(QStringLiteral("droopy eyelid zebra"), QStringLiteral("en"));
    QVERIFY(!hits.isEmpty());
    QCOMPARE(hits.first().entry, QStringLiteral("frown-side-effects"));
    QVERIFY(search(QStringLiteral("zebra")).isEmpty());
}

void TestSearch::anyQueryIsHarmless_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("empty") << "";
    QTest::newRow("spaces") << "   ";
    QTest::newRow("quote") << "\"";
    QTest::newRow("quotes") << "\"botox\"\" OR \"";
    QTest::newRow("apostrophe") << "can't '; DROP TABLE text; --";
    QTest::newRow("operators") << "AND OR NOT NEAR(a b, 2)";
    QTest::newRow("columns") << "title: botox - ^body : {title body} : x";
    QTest::newRow("star") << "* bot* **";
    QTest::newRow("brackets") << "((((";
    QTest::newRow("emoji") << "😀 👩🏽‍⚕️";
    QTest::newRow("control characters") << QString::fromLatin1("a\x01\x02\x03\x1f"
                                                               "b");
    QTest::newRow("nul") << QString::fromLatin1("bo\0tox", 6);
    QTest::newRow("lone surrogate") << QString(QChar(0xD83D)) + QStringLiteral("botox");
    QTest::newRow("marks alone") << "\u064B\u064C";
    QTest::newRow("private use") << "\uE000\uE001";
    QTest::newRow("one long word") << QString(10000, QLatin1Char('a'));
    QTest::newRow("many words") << QStringLiteral("botox لا ").repeated(1200);
    QTest::newRow("many quotes") << QString(10000, QLatin1Char('"'));
    QString everything;
    for (char32_t c = 1; c < 0x20000; c += 13)
        everything += QString::fromUcs4(&c, 1);
    QTest::newRow("all sorts") << everything;
}

void TestSearch::anyQueryIsHarmless()
{
    QFETCH(QString, query);
    for (const QString &language : {QString(), QStringLiteral("ar"), QStringLiteral("';--")}) {
        const auto answer = m_library->search(query, language, 20);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().cause));
    }
    // And the library is still as it was.
    QCOMPARE(search(QStringLiteral("ptosis")).size(), 1);
}

void TestSearch::answersWhatPeopleAsk_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("entries"); // any of these first; empty: nothing at all
    const auto row = [](const char *query, const char *entries) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(entries);
    };
    row("لا أستطيع البلع", "urgent-warning-signs");
    row("لا أستطيع التنفس", "urgent-warning-signs");
    row("لا أستطيع أن أبلع", "urgent-warning-signs");
    row("can't swallow", "urgent-warning-signs");
    row("can’t breathe", "urgent-warning-signs");
    row("trouble swallowing", "urgent-warning-signs");
    row("البلع", "urgent-warning-signs");
    row("الرياضة بعد البوتوكس", "aftercare-and-review");
    row("هل يسبب إدمان", "stopping");
    row("droopy eyelid", "frown-side-effects faq-droopy-eyelid");
    row("هبوط الجفن", "frown-side-effects faq-droopy-eyelid");
    row("pregnant", "pregnancy");
    row("حامل", "pregnancy");
    row("breastfeeding", "breastfeeding");
    row("how long does it last", "timeline-duration");
    row("كم يدوم المفعول", "timeline-duration");
    row("does it hurt", "faq-does-it-hurt");
    row("هل يؤلم", "faq-does-it-hurt");
    row("permanent damage", "faq-permanent-damage");
    row("الآثار الجانبية", "any-side-effect");
    row("start young", "faq-start-young");
    row("fake botox", "genuine-product-and-injector");
    row("بوتوكس مغشوش", "genuine-product-and-injector faq-cheap-offers");
    row("driving", "driving-and-machines");
    row("القيادة", "driving-and-machines");
    row("stop working", "faq-stop-working");
    row("muscle thin", "muscle-thinning");
    row("collagen", "collagen-claim");
    row("كولاجين", "collagen-claim");
    row("migraine", "medical-uses");
    row("filler", "faq-filler-difference");
}

void TestSearch::answersWhatPeopleAsk()
{
    QFETCH(QString, query);
    QFETCH(QString, entries);
    const auto library = storage::SqliteLibrary::open(support::libraryFile());
    QVERIFY(library);
    const auto answer = (*library)->search(query, {}, 20);
    QVERIFY(answer);
    const QString first = answer->hits.isEmpty() ? QString() : answer->hits.first().entry;
    QVERIFY2(entries.split(QLatin1Char(' ')).contains(first), qPrintable(first));
}

void TestSearch::findsMeanings()
{
    // Through the glossary, over languages too; no text has these words.
    for (const auto *query : {u"placebo", u"بلاسيبو", u"crease"})
        QVERIFY(!search(QString::fromUtf16(query), QStringLiteral("en")).isEmpty());
}

void TestSearch::oneAndTwoLetters_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {"b", "bo", "d", "ب", "ال", "ج"})
        QTest::newRow(query) << QString::fromUtf8(query);
}

void TestSearch::oneAndTwoLetters()
{
    QFETCH(QString, query);
    QVERIFY(!search(query).isEmpty());
}

void TestSearch::mendsOnlyWhatIsNowhere()
{
    const auto found = m_library->search(QStringLiteral("droopy"), {}, 20);
    QVERIFY(found && found->readAs.isEmpty());
    // Shorter than five letters: no guessing.
    QVERIFY(search(QStringLiteral("lidx")).isEmpty());
    // Two letters wrong: neither.
    QVERIFY(search(QStringLiteral("qtosqs")).isEmpty());
}

void TestSearch::findsANameBesideAnUnknownWord()
{
    QVERIFY(!search(QStringLiteral("wot is botox")).isEmpty());
}

void TestSearch::saysWhatItSearchedInstead()
{
    const auto mended = m_library->search(QStringLiteral("drooopy lid"), {}, 20);
    QVERIFY(mended);
    QCOMPARE(mended->readAs, QStringLiteral("droopy lid"));
    QVERIFY(!mended->hits.isEmpty());
    const auto switched = m_library->search(QStringLiteral("hg[tk"), {}, 20);
    QVERIFY(switched);
    QCOMPARE(switched->readAs, QStringLiteral("الجفن"));
}

void TestSearch::namesNearWords()
{
    const auto answer = m_library->search(QStringLiteral("musclqzx"), {}, 20);
    QVERIFY(answer);
    QVERIFY(answer->hits.isEmpty());
    QVERIFY2(answer->nearest.join(u' ').contains(QLatin1String("muscle")),
             qPrintable(answer->nearest.join(u' ')));
    const auto nowhere = m_library->search(QStringLiteral("😀 ؟"), {}, 20);
    QVERIFY(nowhere && nowhere->hits.isEmpty() && nowhere->nearest.isEmpty());
}

void TestSearch::exactBeforeInflected()
{
    // "last" stands in one, "lasting" and "lasts" in others.
    const auto answer = m_library->search(QStringLiteral("droopy"), QStringLiteral("en"), 20);
    QVERIFY(answer);
    QVERIFY(answer->words.contains(QStringLiteral("droopy")));
    QCOMPARE(answer->words.first(), QStringLiteral("droopy"));
}

void TestSearch::marksNoCommonWords()
{
    for (const content::SearchHit &hit : search(QStringLiteral("can't droop"))) {
        const QString marked = hit.snippet.section(QChar(0x02), 1, 1).section(QChar(0x03), 0, 0);
        QVERIFY2(marked.isEmpty() || marked.startsWith(QLatin1String("droop"), Qt::CaseInsensitive),
                 qPrintable(marked));
    }
}

void TestSearch::namesWhereTheHitStands()
{
    const QList<content::SearchHit> hits = search(QStringLiteral("ptosis"), QStringLiteral("en"));
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits.first().treatment, QStringLiteral("botulinum-toxin"));
    QCOMPARE(hits.first().section, QStringLiteral("side-effects"));
    QCOMPARE(hits.first().language, QStringLiteral("en"));
    QCOMPARE(hits.first().title, QStringLiteral("Droopy eyelid"));
    // Keywords are no prose: the summary stands for them.
    QCOMPARE(hits.first().snippet, QStringLiteral("About 24 of 1,000 people got a droopy eyelid."));
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
