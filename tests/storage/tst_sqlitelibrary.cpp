#include "storage/sqlitelibrary.h"
#include "support/changedlibrary.h"
#include "support/fixturelibrary.h"
#include "support/paths.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bayan;

class TestSqliteLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsItsLanguagesAndTreatments();
    void knowsThousandsOfTreatmentsByPlace();
    void readsATreatmentWhole();
    void readsWhatFiguresSay();
    void readsPictures();
    void readsClaimsAndTerms();
    void keepsStaffWordsApart();
    void unknownTreatment();
    void opensFromAnyPath_data();
    void opensFromAnyPath();
    void opensWhatNobodyMayWrite();
    void writesNothing();
    void readsTheBundledLibrary();

private:
    QTemporaryDir m_folder;
    QString m_path;
};

void TestSqliteLibrary::initTestCase()
{
    m_path = support::buildFixtureLibrary(m_folder.path());
    QVERIFY(!m_path.isEmpty());
}

void TestSqliteLibrary::knowsItsLanguagesAndTreatments()
{
    const auto library = storage::SqliteLibrary::open(m_path);
    QVERIFY(library);
    const QList<content::Language> languages = (*library)->languages();
    QCOMPARE(languages.size(), 2);
    QCOMPARE(languages[0].code, QStringLiteral("en"));
    QCOMPARE(languages[0].direction, Qt::LeftToRight);
    QVERIFY(languages[0].nativeDigits.isEmpty());
    QCOMPARE(languages[1].code, QStringLiteral("ar"));
    QCOMPARE(languages[1].direction, Qt::RightToLeft);
    QCOMPARE(languages[1].name, QStringLiteral("العربية"));
    QCOMPARE(languages[1].nativeDigits.size(), 10);
    QCOMPARE((*library)->contentVersion(), QStringLiteral("2026.11"));
    QCOMPARE((*library)->treatments().size(), 1);
    const content::TreatmentName name = (*library)->treatments().first();
    QCOMPARE(name.id, QStringLiteral("botulinum-toxin"));
    QCOMPARE(name.names.value(QStringLiteral("en")), QStringLiteral("Botulinum toxin"));
    QCOMPARE(name.subtitles.value(QStringLiteral("ar")), QStringLiteral("خطوط تنشأ عن الحركة"));
}

void TestSqliteLibrary::knowsThousandsOfTreatmentsByPlace()
{
    constexpr int More = 1000;
    const QString path = support::changedLibrary(
        m_folder.path(),
        {QStringLiteral("CREATE TABLE number AS WITH RECURSIVE one(n) AS "
                        "(SELECT 1 UNION ALL SELECT n + 1 FROM one WHERE n < %1) SELECT n FROM one")
             .arg(More),
         // Not in the order of their ids.
         QStringLiteral("INSERT INTO treatment SELECT 'more-' || (%1 - n), n FROM number")
             .arg(More),
         QStringLiteral(
             "INSERT INTO treatment_text SELECT 'more-' || (%1 - n), 'en', 'More ' || n, "
             "'Of ' || n, '' FROM number")
             .arg(More),
         QStringLiteral("DROP TABLE number")});
    const auto opened = storage::SqliteLibrary::open(path);
    QVERIFY(opened);
    const content::Library &library = **opened;
    QCOMPARE(library.treatmentCount(), 1 + More);
    QCOMPARE(library.treatmentName(700).id, QStringLiteral("more-300"));
    QCOMPARE(library.treatmentName(700).names.value(QStringLiteral("en")),
             QStringLiteral("More 700"));
    QCOMPARE(library.treatmentName(700).subtitles.value(QStringLiteral("en")),
             QStringLiteral("Of 700"));
    QCOMPARE(library.placeOf(QStringLiteral("more-300")), 700);
    QCOMPARE(library.placeOf(QStringLiteral("more-1001")), -1);
    QCOMPARE(library.treatmentName(QStringLiteral("more-300")).names.value(QStringLiteral("en")),
             QStringLiteral("More 700"));
    QCOMPARE(
        library.treatmentName(QStringLiteral("botulinum-toxin")).names.value(QStringLiteral("ar")),
        QStringLiteral("توكسين البوتولينوم"));
    QVERIFY(library.treatmentName(QStringLiteral("more-1001")).id.isEmpty());
    QVERIFY(library.treatmentName(QString()).id.isEmpty());
    QVERIFY(library.treatmentName(-1).id.isEmpty());
    QVERIFY(library.treatmentName(1 + More).id.isEmpty());
    const QList<content::TreatmentName> all = library.treatments();
    QCOMPARE(all.size(), 1 + More);
    for (int place = 0; place <= More; ++place) {
        QCOMPARE(library.treatmentName(place).id, all[place].id);
        QCOMPARE(library.placeOf(all[place].id), place);
    }
}

void TestSqliteLibrary::readsATreatmentWhole()
{
    const auto library = storage::SqliteLibrary::open(m_path);
    QVERIFY(library);
    const auto read = (*library)->treatment(QStringLiteral("botulinum-toxin"));
    QVERIFY(read);
    const content::Treatment &treatment = *read;

    QCOMPARE(treatment.entries.size(), 10);
    QCOMPARE(treatment.entries.first().id, QStringLiteral("urgent-warning-signs"));
    QCOMPARE(treatment.entries.last().id, QStringLiteral("doses-for-staff"));
    // In reading order, and those with entries only.
    QStringList sections;
    for (const content::Section &section : treatment.sections)
        sections.append(section.id);
    QCOMPARE(sections.join(QLatin1Char(' ')),
             QStringLiteral("urgent-safety what-it-is short-term lasting-benefits lasting-risks "
                            "side-effects questions about"));
    QCOMPARE(treatment.sections.first().titles.size(), 2);
    QVERIFY(!treatment.summaries.value(QStringLiteral("ar")).isEmpty());

    const content::Entry *entry = treatment.entry(QStringLiteral("frown-side-effects"));
    QVERIFY(entry);
    QCOMPARE(entry->section, QStringLiteral("side-effects"));
    QVERIFY(entry->kind == content::Kind::FactBox);
    QVERIFY(entry->horizon == content::Horizon::ShortTerm);
    QVERIFY(entry->direction == content::Direction::Harm);
    QVERIFY(entry->audience == content::Audience::Patient);
    QVERIFY(entry->evidence == content::Evidence::Moderate);
    QVERIFY(entry->sheetRule == content::SheetRule::Standard);
    QVERIFY(!entry->disputed);
    QCOMPARE(entry->figures,
             (QStringList{QStringLiteral("lid-droop"), QStringLiteral("blocking")}));
    QCOMPARE(entry->citations.size(), 1);
    QCOMPARE(entry->citations.first().supports, QStringLiteral("counts of lid droop"));
    QCOMPARE(entry->texts.size(), 2);
    const content::Text *english = entry->text(QStringLiteral("en"));
    QCOMPARE(english->summary, QStringLiteral("About 24 of 1,000 people got a droopy eyelid."));
    QVERIFY(english->body.contains(QLatin1String("none of 236; it could be up to 16 in 1,000")));
    QCOMPARE(english->status, QStringLiteral("draft"));
    QCOMPARE(english->translates, 0);
    const content::Text *arabic = entry->text(QStringLiteral("ar"));
    QCOMPARE(arabic->translates, 1);
    QVERIFY(!arabic->stale);
    QVERIFY(arabic->body.contains(QStringLiteral("24 من كل 1,000")));

    const content::Entry *claimed = treatment.entry(QStringLiteral("builds-up-or-not"));
    QVERIFY(claimed->disputed);
    QCOMPARE(claimed->claims, (QStringList{QStringLiteral("S0-40"), QStringLiteral("S1-08")}));

    // Those that are cited, and no others.
    QCOMPARE(treatment.sources.size(), 4);
    const content::Source *copy = treatment.source(QStringLiteral("LEAFLET"));
    QVERIFY(copy && copy->isCopy() && copy->address.isEmpty());

    QCOMPARE(treatment.figures.size(), 6);
    const content::Figure &figure = treatment.figures.first();
    QCOMPARE(figure.id, QStringLiteral("lid-droop"));
    QCOMPARE(figure.treated, 16);
    QCOMPARE(figure.treatedOf, 665);
    QCOMPARE(figure.control, 0);
    QCOMPARE(figure.controlOf, 236);
    QCOMPARE(figure.per, 1000);
    QCOMPARE(figure.timeFrame, QStringLiteral("days 1-90"));
    QVERIFY(figure.drawable);
    QVERIFY(figure.direction == content::Direction::Harm);
    QCOMPARE(treatment.figures[3].low, 3.0);
    QCOMPARE(treatment.figures[3].high, 4.0);
    QCOMPARE(treatment.figures[3].unit, QStringLiteral("months"));
}

void TestSqliteLibrary::readsWhatFiguresSay()
{
    const auto library = storage::SqliteLibrary::open(m_path);
    QVERIFY(library);
    const auto treatment = (*library)->treatment(QStringLiteral("botulinum-toxin"));
    QVERIFY(treatment);
    const content::Figure *droop = treatment->figure(QStringLiteral("lid-droop"));
    QVERIFY(droop);
    QCOMPARE(droop->comparator, QStringLiteral("placebo"));
    QCOMPARE(droop->sponsor, QStringLiteral("manufacturer"));
    QCOMPARE(droop->area, QStringLiteral("frown"));
    QCOMPARE(qRound(droop->treatedLow * 1000), 15);
    QCOMPARE(qRound(droop->treatedHigh * 1000), 39);
    QCOMPARE(qRound(droop->controlHigh * 1000), 16);
    const content::FigureText english = droop->texts.value(QStringLiteral("en"));
    QCOMPARE(english.outcome, QStringLiteral("Droopy upper eyelid"));
    QCOMPARE(english.timeFrame, QStringLiteral("in the first 90 days after one session"));
    QCOMPARE(english.treated, QStringLiteral("With treatment: 24 in 1,000 have this, 976 do not"));
    QCOMPARE(english.control,
             QStringLiteral("With placebo: none of 236; could be up to 16 in 1,000"));
    QCOMPARE(english.caption,
             QStringLiteral("Adults with frown lines, in the trials behind the licence, in the "
                            "first 90 days after one session: 665 people with treatment, 236 with "
                            "placebo. The true number with treatment is likely to be 15 to 39 in "
                            "1,000. Rounded to whole people in 1,000. The maker paid for the "
                            "study. Source: Brown 2003."));
    QCOMPARE(droop->texts.value(QStringLiteral("ar")).treated,
             QStringLiteral("مع العلاج: يحدث لدى 24 من كل 1,000، ولا يحدث لدى 976"));

    const content::Figure *blocking = treatment->figure(QStringLiteral("blocking"));
    QVERIFY(blocking);
    QCOMPARE(blocking->texts.value(QStringLiteral("en")).treated,
             QStringLiteral("With treatment: none of 915; could be up to 4 in 1,000"));
    QCOMPARE(blocking->texts.value(QStringLiteral("en")).control,
             QStringLiteral("No comparison group"));
    QVERIFY(treatment->figures[3].texts.isEmpty());
    QCOMPARE(treatment->figures[3].treatedLow, -1.0);
}

void TestSqliteLibrary::readsPictures()
{
    const auto library = storage::SqliteLibrary::open(m_path);
    QVERIFY(library);
    const auto treatment = (*library)->treatment(QStringLiteral("botulinum-toxin"));
    QVERIFY(treatment);
    QCOMPARE(treatment->timeline.size(), 4);
    const content::TimelineMark &fading = treatment->timeline[1];
    QCOMPARE(fading.id, QStringLiteral("fading"));
    QCOMPARE(fading.lane, QStringLiteral("effect"));
    QCOMPARE(fading.form, QStringLiteral("open"));
    QCOMPARE(fading.fromDay, 90.0);
    QCOMPARE(fading.toDay, 120.0);
    QVERIFY(fading.evidence == content::Evidence::Limited);
    QVERIFY(treatment->source(fading.source));
    QCOMPARE(treatment->timeline[2].fromDay, treatment->timeline[2].toDay);
    QCOMPARE(treatment->timeline[2].labels.value(QStringLiteral("en")),
             QStringLiteral("Day 90: earliest next session"));

    QCOMPARE(treatment->areas.size(), 2);
    QCOMPARE(treatment->areas.first().names.value(QStringLiteral("ar")),
             QStringLiteral("خطوط العبوس"));
    QCOMPARE(treatment->areas.first().entries.first(), QStringLiteral("how-well-frown"));
    QCOMPARE(treatment->areas.first().figures, QStringList{QStringLiteral("lid-droop")});
}

void TestSqliteLibrary::readsClaimsAndTerms()
{
    const auto library = storage::SqliteLibrary::open(m_path);
    QVERIFY(library);
    const auto treatment = (*library)->treatment(QStringLiteral("botulinum-toxin"));
    QVERIFY(treatment);
    QCOMPARE(treatment->claims.size(), 5);
    const content::Claim *claim = treatment->claim(QStringLiteral("S0-13"));
    QVERIFY(claim);
    QCOMPARE(claim->article, QStringLiteral("A"));
    QCOMPARE(claim->verdict, QStringLiteral("uncertain"));
    QVERIFY(claim->strength == content::Evidence::VeryLimited);
    QVERIFY(claim->overclaim);
    QVERIFY(!treatment->claims.first().overclaim);
    QCOMPARE(claim->quote, QStringLiteral("prevents new lines"));
    QCOMPARE(claim->says.value(QStringLiteral("en")), QStringLiteral("It stops new lines."));
    QCOMPARE(claim->answer.value(QStringLiteral("ar")),
             QStringLiteral("لم يثبت. الدليل توأمان فقط."));
    QCOMPARE(treatment->entry(QStringLiteral("builds-up-or-not"))->disagreements,
             QStringList{QStringLiteral("D1")});

    QCOMPARE(treatment->terms.size(), 2);
    QCOMPARE(treatment->terms[1].words.value(QStringLiteral("en")).variants,
             (QStringList{QStringLiteral("line"), QStringLiteral("crease")}));
}

void TestSqliteLibrary::keepsStaffWordsApart()
{
    const auto library = storage::SqliteLibrary::open(m_path);
    QVERIFY(library);
    const auto treatment = (*library)->treatment(QStringLiteral("botulinum-toxin"));
    QVERIFY(treatment);
    const content::Entry *entry = treatment->entry(QStringLiteral("what-is-botox"));
    QVERIFY(entry->staffNotes.value(QStringLiteral("en")).contains(QLatin1String("20 U")));
    for (const content::Text &text : entry->texts)
        QVERIFY(!text.body.contains(QLatin1String("20")));
    // Nor are they searched.
    const auto hits = (*library)->search(QStringLiteral("gives 20"), QStringLiteral("en"), 50);
    QVERIFY(hits);
    for (const content::SearchHit &hit : hits->hits)
        QVERIFY(hit.entry != QLatin1String("what-is-botox"));
}

void TestSqliteLibrary::unknownTreatment()
{
    const auto library = storage::SqliteLibrary::open(m_path);
    QVERIFY(library);
    const auto treatment = (*library)->treatment(QStringLiteral("fillers"));
    QVERIFY(!treatment);
    QCOMPARE(int(treatment.error().kind), int(content::Error::Kind::NotFound));
    QVERIFY(treatment.error().sentence.contains(QLatin1String("fillers")));
}

void TestSqliteLibrary::opensFromAnyPath_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("space") << "my library.sqlite";
    QTest::newRow("Arabic") << "مكتبة المحتوى.sqlite";
    QTest::newRow("hash") << "a#b.sqlite";
    QTest::newRow("percent") << "100%41.sqlite";
    QTest::newRow("plus, ampersand, semicolon") << "a+b&mode=rw;c.sqlite";
    QTest::newRow("colon-free unicode") << "é😀.sqlite";
#ifndef Q_OS_WIN
    QTest::newRow("question mark") << "what?mode=memory.sqlite";
    QTest::newRow("backslash and quotes") << "a\\b'\".sqlite";
#endif
}

void TestSqliteLibrary::opensFromAnyPath()
{
    QFETCH(QString, name);
    const QString folder = m_folder.filePath(QStringLiteral("in ") + name);
    QVERIFY(QDir().mkpath(folder));
    const QString path = folder + QLatin1Char('/') + name;
    QVERIFY(QFile::copy(m_path, path));
    const auto library = storage::SqliteLibrary::open(path);
    QVERIFY2(library, library ? "" : qPrintable(library.error().cause));
    QCOMPARE((*library)->treatments().size(), 1);

    // A relative path as well.
    const QString here = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder));
    const auto relative = storage::SqliteLibrary::open(name);
    QVERIFY(QDir::setCurrent(here));
    QVERIFY(relative);
}

void TestSqliteLibrary::opensWhatNobodyMayWrite()
{
    const QString path = m_folder.filePath(QStringLiteral("readonly.sqlite"));
    QVERIFY(QFile::copy(m_path, path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    QVERIFY(storage::SqliteLibrary::open(path));
}

void TestSqliteLibrary::writesNothing()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const QStringList beside = QDir(m_folder.path()).entryList(QDir::Files);
    {
        const auto library = storage::SqliteLibrary::open(m_path);
        QVERIFY(library);
        QVERIFY((*library)->treatment(QStringLiteral("botulinum-toxin")));
        QVERIFY((*library)->search(QStringLiteral("botox"), {}, 10));
        QVERIFY((*library)->check());
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), beside);
    }
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);
}

void TestSqliteLibrary::readsTheBundledLibrary()
{
    const auto library = storage::SqliteLibrary::open(support::libraryFile());
    QVERIFY2(library, library ? "" : qPrintable(library.error().sentence));
    const auto facts = (*library)->check();
    QVERIFY2(facts, facts ? "" : qPrintable(facts.error().cause));
    QCOMPARE(facts->stale, 0);
    QCOMPARE(facts->unsourced, 0);
    for (const content::Language &language : (*library)->languages())
        QCOMPARE(facts->texts.value(language.code), facts->entries);
    for (const content::TreatmentName &name : (*library)->treatments()) {
        const auto treatment = (*library)->treatment(name.id);
        QVERIFY(treatment);
        for (const content::Entry &entry : treatment->entries) {
            QVERIFY2(!entry.citations.isEmpty(), qPrintable(entry.id));
            for (const content::Citation &citation : entry.citations)
                QVERIFY2(treatment->source(citation.source), qPrintable(citation.source));
            for (const content::Text &text : entry.texts) {
                QVERIFY2(!text.body.contains(QLatin1Char('{')), qPrintable(entry.id));
                QVERIFY2(!text.title.isEmpty() && !text.summary.isEmpty() && !text.body.isEmpty(),
                         qPrintable(entry.id));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestSqliteLibrary)
#include "tst_sqlitelibrary.moc"
