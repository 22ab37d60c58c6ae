#include "outcome.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace bayan;

namespace {

QStringList keysOf(const QJsonValue &value)
{
    QStringList keys = value.toObject().keys();
    keys.sort();
    return keys;
}

QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}

const QStringList &languageCodes()
{
    static const QStringList codes{QStringLiteral("ar"), QStringLiteral("en")};
    return codes;
}

} // namespace

class TestVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listHasItsShape()
    {
        const Outcome outcome = run("list --json");
        QCOMPARE(outcome.status, 0);
        const content::Treatment treatment = support::fixtureTreatment();
        const QJsonArray treatments = outcome.json().array();
        QCOMPARE(treatments.size(), 1);
        QCOMPARE(keysOf(treatments[0]), sorted({QStringLiteral("id"), QStringLiteral("title"),
                                                QStringLiteral("sections")}));
        QCOMPARE(treatments[0][QLatin1String("id")].toString(), treatment.name.id);
        QCOMPARE(keysOf(treatments[0][QLatin1String("title")]), languageCodes());

        QStringList listed;
        for (const QJsonValue section : treatments[0][QLatin1String("sections")].toArray()) {
            QCOMPARE(keysOf(section), sorted({QStringLiteral("id"), QStringLiteral("title"),
                                              QStringLiteral("entries")}));
            QCOMPARE(keysOf(section[QLatin1String("title")]), languageCodes());
            for (const QJsonValue value : section[QLatin1String("entries")].toArray()) {
                QCOMPARE(keysOf(value),
                         sorted({QStringLiteral("id"), QStringLiteral("kind"),
                                 QStringLiteral("audience"), QStringLiteral("evidence"),
                                 QStringLiteral("title")}));
                const QString id = value[QLatin1String("id")].toString();
                listed.append(id);
                const content::Entry *entry = treatment.entry(id);
                QVERIFY(entry);
                QCOMPARE(entry->section, section[QLatin1String("id")].toString());
                QCOMPARE(value[QLatin1String("kind")].toString(), content::toString(entry->kind));
                QCOMPARE(value[QLatin1String("audience")].toString(),
                         content::toString(entry->audience));
                QCOMPARE(value[QLatin1String("evidence")].toString(),
                         content::toString(entry->evidence));
                QCOMPARE(value[QLatin1String("title")][QLatin1String("ar")].toString(),
                         entry->text(QStringLiteral("ar"))->title);
            }
        }
        QCOMPARE(listed.size(), treatment.entries.size());
    }

    void evidenceWordsAreThoseOfTheContent()
    {
        support::MemoryLibrary library;
        content::Treatment treatment = support::fixtureTreatment();
        treatment.entries[1].evidence = content::Evidence::VeryLimited;
        const Outcome outcome =
            run({QStringLiteral("list"), QStringLiteral("--json")}, [&](const QString &) {
                auto changed = std::make_unique<support::MemoryLibrary>();
                changed->setTreatments({treatment});
                return std::unique_ptr<content::Library>(std::move(changed));
            });
        QVERIFY(outcome.out.contains(QLatin1String("\"evidence\": \"very limited\"")));
    }

    void listForPeopleFollowsTheInterface()
    {
        const content::Treatment treatment = support::fixtureTreatment();
        for (const QString &code : languageCodes()) {
            const Outcome outcome =
                run({QStringLiteral("list"), QStringLiteral("--interface-language"), code});
            QCOMPARE(outcome.status, 0);
            QVERIFY(outcome.out.contains(treatment.name.names.value(code)));
            for (const content::Entry &entry : treatment.entries) {
                QVERIFY(outcome.out.contains(QStringLiteral("    ") + entry.id + u' '));
                QVERIFY(outcome.out.contains(entry.text(code)->title));
            }
        }
    }

    void searchHasItsShape()
    {
        const Outcome outcome = run("search toxin --json");
        QCOMPARE(outcome.status, 0);
        const QJsonArray hits = outcome.json().array();
        QVERIFY(!hits.isEmpty());
        for (const QJsonValue hit : hits) {
            QCOMPARE(keysOf(hit), sorted({QStringLiteral("treatment"), QStringLiteral("section"),
                                          QStringLiteral("entry"), QStringLiteral("language"),
                                          QStringLiteral("title"), QStringLiteral("snippet")}));
            QVERIFY(!hit[QLatin1String("snippet")].toString().contains(QChar(0x02)));
        }
    }

    void searchKeepsToALanguage()
    {
        for (const QString &code : languageCodes()) {
            const Outcome outcome =
                run({QStringLiteral("search"), QStringLiteral("Botox"), QStringLiteral("--json"),
                     QStringLiteral("--language"), code});
            QCOMPARE(outcome.status, 0);
            for (const QJsonValue hit : outcome.json().array())
                QCOMPARE(hit[QLatin1String("language")].toString(), code);
        }
        QCOMPARE(run("search Botox --language fr").status, 2);
    }

    void searchForPeopleShowsWhereAndWhat()
    {
        const Outcome outcome = run("search toxin");
        QCOMPARE(outcome.status, 0);
        const QStringList lines = outcome.out.split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() >= 2);
        QCOMPARE(lines.size() % 2, 0);
        QVERIFY(lines[0].contains(QStringLiteral(" — Botulinum toxin › ")));
        QVERIFY(lines[1].startsWith(QStringLiteral("    ")));
        QVERIFY(!outcome.out.contains(QChar(0x02)));
        QVERIFY(!outcome.out.contains(QChar(0x03)));
    }

    void aMissingNameIsShownInAnotherLanguage()
    {
        const auto opener = [](const QString &) {
            content::Treatment treatment = support::fixtureTreatment();
            treatment.name.names.remove(QStringLiteral("en"));
            for (content::Section &section : treatment.sections)
                section.titles.insert(QStringLiteral("en"), QString());
            auto changed = std::make_unique<support::MemoryLibrary>();
            changed->setTreatments({treatment});
            return std::unique_ptr<content::Library>(std::move(changed));
        };
        const QString name = support::fixtureTreatment().name.names.value(QStringLiteral("ar"));
        QVERIFY(!name.isEmpty());
        const Outcome list = run(
            {QStringLiteral("list"), QStringLiteral("--interface-language"), QStringLiteral("en")},
            opener);
        QVERIFY(list.out.contains(name));
        const Outcome found = run({QStringLiteral("search"), QStringLiteral("toxin"),
                                   QStringLiteral("--language"), QStringLiteral("en")},
                                  opener);
        QVERIFY(found.out.contains(name + QStringLiteral(" › ")));
        QVERIFY(!found.out.contains(QStringLiteral(" › \n")));
    }

    void searchLoadsATreatmentOnce()
    {
        class Counting final : public content::Library
        {
        public:
            explicit Counting(int *loads)
                : m_loads(loads)
            {
            }
            QList<content::Language> languages() const override { return m_all.languages(); }
            QList<content::TreatmentName> treatments() const override { return m_all.treatments(); }
            QString contentVersion() const override { return m_all.contentVersion(); }
            content::Result<content::Treatment> treatment(const QString &id) const override
            {
                ++*m_loads;
                return m_all.treatment(id);
            }
            content::Result<content::SearchAnswer>
            search(const QString &query, const QString &language, int limit) const override
            {
                return m_all.search(query, language, limit);
            }
            content::Result<content::LibraryFacts> check() const override { return m_all.check(); }

        private:
            support::MemoryLibrary m_all;
            int *m_loads;
        };
        int loads = 0;
        const Outcome outcome = run({QStringLiteral("search"), QStringLiteral("toxin")},
                                    [&](const QString &) -> std::unique_ptr<content::Library> {
                                        return std::make_unique<Counting>(&loads);
                                    });
        QVERIFY(outcome.out.count(u'\n') > 2);
        QCOMPARE(loads, 1);
    }

    void languageCodesAreTakenInAnyCase()
    {
        QCOMPARE(run("search Botox --json --language AR").out,
                 run("search Botox --json --language ar").out);
        QCOMPARE(run("search Botox --language EN+AR").status, 0);
        QCOMPARE(run("search Botox --language en+EN").status, 2);
        QCOMPARE(run("list --interface-language AR").out, run("list --interface-language ar").out);
        const auto line = commands::readCommandLine(
            {QStringLiteral("--interface-language"), QStringLiteral("AR")});
        QVERIFY(line);
        QCOMPARE(line->options.value(QStringLiteral("interface-language")), QStringLiteral("ar"));
    }

    void nothingFoundIsDone()
    {
        const Outcome json = run("search zzzz --json");
        QCOMPARE(json.status, 0);
        QVERIFY(json.json().isArray());
        QVERIFY(json.json().array().isEmpty());
        const Outcome text = run("search zzzz");
        QCOMPARE(text.status, 0);
        QVERIFY(text.out.contains(QLatin1String("zzzz")));
    }

    void checkHasItsShape()
    {
        const Outcome outcome = run("check --json");
        QCOMPARE(outcome.status, 0);
        const QJsonValue facts = outcome.json().object();
        QCOMPARE(
            keysOf(facts),
            sorted({QStringLiteral("treatments"), QStringLiteral("entries"),
                    QStringLiteral("texts"), QStringLiteral("claims"), QStringLiteral("figures"),
                    QStringLiteral("sources"), QStringLiteral("glossary"), QStringLiteral("stale"),
                    QStringLiteral("unsourced"), QStringLiteral("contentVersion"),
                    QStringLiteral("drawable"), QStringLiteral("compared"),
                    QStringLiteral("disagreements"), QStringLiteral("overdue")}));
        for (const QString &key : facts.toObject().keys()) {
            if (key == QLatin1String("contentVersion"))
                QVERIFY(facts[key].isString());
            else if (key != QLatin1String("texts"))
                QVERIFY2(facts[key].isDouble(), qPrintable(key));
        }
        QCOMPARE(keysOf(facts[QLatin1String("texts")]), languageCodes());
        QVERIFY(facts[QLatin1String("texts")][QLatin1String("ar")].isDouble());
        QCOMPARE(facts[QLatin1String("entries")].toInt(),
                 int(support::fixtureTreatment().entries.size()));
    }

    void checkForPeopleIsAFactALine()
    {
        const Outcome outcome = run("check");
        QCOMPARE(outcome.status, 0);
        const QStringList lines = outcome.out.split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.contains(QStringLiteral("Treatments: 1")));
        for (const QString &line : lines)
            QCOMPARE(line.count(QStringLiteral(": ")), 1);
    }
};

QTEST_GUILESS_MAIN(TestVerbs)
#include "tst_verbs.moc"
