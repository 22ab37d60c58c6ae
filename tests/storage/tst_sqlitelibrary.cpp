#include "storage/sqlitelibrary.h"
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
    void readsATreatmentWhole();
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
    QCOMPARE(entry->figures, QStringList{QStringLiteral("lid-droop")});
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
    QVERIFY(!treatment.source(QStringLiteral("LATER")));

    QCOMPARE(treatment.figures.size(), 5);
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
    for (const content::SearchHit &hit : *hits)
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
