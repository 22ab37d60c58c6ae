#include "handout/sourcewords.h"

#include <QTest>

using namespace bayan;
using content::Source;
using handout::SourceWords;

class TestSourceWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sourcesOfOneNameAreToldApart()
    {
        content::Treatment treatment;
        treatment.sources = {source("A", "Allergan", "2024"), source("B", "Brin MF", "2023"),
                             source("C", "Allergan", "2024")};
        const SourceWords words(treatment);
        QCOMPARE(words.shortName(treatment.sources[0]), QStringLiteral("Allergan 2024 (a)"));
        QCOMPARE(words.shortName(treatment.sources[1]), QStringLiteral("Brin 2023"));
        QCOMPARE(words.shortName(treatment.sources[2]), QStringLiteral("Allergan 2024 (b)"));
    }

    void referenceNamesTitleAuthorsAndYear()
    {
        const content::Treatment treatment;
        const SourceWords words(treatment);
        Source brin = source("B", "Brin MF, Boulle K", "2023");
        brin.address = QStringLiteral("https://example.org/brin");
        QCOMPARE(words.publication(brin), QStringLiteral("A title. example.org/brin"));
        QCOMPARE(words.publication(source("N", "NHS", "n.d.")), QStringLiteral("A title."));
        brin.title = QStringLiteral("Does it last?");
        QVERIFY(words.publication(brin).startsWith(QLatin1String("Does it last? example.org")));
    }

    void copyNeverShowsAnAddress()
    {
        const content::Treatment treatment;
        Source copy = source("C", "Allergan", "2024");
        copy.tier = QStringLiteral("T1-copy");
        copy.address = QStringLiteral("https://example.org/copy");
        QVERIFY(!SourceWords(treatment).publication(copy).contains(QLatin1String("example.org")));
    }

    void eachSourceIsListedOnceByName()
    {
        content::Treatment treatment;
        treatment.sources = {source("Z", "Zargaran D", "2022"), source("B", "Brin MF", "2023"),
                             source("D", "da Costa A", "2021"), source("U", "Unused", "2000")};
        content::Entry first;
        first.citations = {{QStringLiteral("Z"), {}}, {QStringLiteral("B"), {}}};
        content::Entry second;
        second.citations = {{QStringLiteral("B"), {}},
                            {QStringLiteral("D"), {}},
                            {QStringLiteral("not there"), {}}};
        QStringList ids;
        for (const Source *cited : SourceWords(treatment).citedBy({&first, &second}))
            ids.append(cited->id);
        QCOMPARE(ids, QStringList({QStringLiteral("B"), QStringLiteral("D"), QStringLiteral("Z")}));
    }

private:
    static Source source(const char *id, const char *authors, const char *year)
    {
        Source made;
        made.id = QString::fromUtf8(id);
        made.title = QStringLiteral("A title");
        made.authors = QString::fromUtf8(authors);
        made.year = QString::fromUtf8(year);
        made.tier = QStringLiteral("T1");
        return made;
    }
};

QTEST_APPLESS_MAIN(TestSourceWords)

#include "tst_sourcewords.moc"
