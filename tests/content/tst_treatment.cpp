#include "content/treatment.h"

#include <QTest>

using namespace bayan::content;

class TestTreatment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsItsParts()
    {
        Treatment treatment;
        treatment.sections = {{QStringLiteral("one"), {}}, {QStringLiteral("two"), {}}};
        for (const char *id : {"a", "b", "c"}) {
            Entry entry;
            entry.id = QString::fromLatin1(id);
            entry.section = QStringLiteral("two");
            treatment.entries.append(entry);
        }
        treatment.entries.first().section = QStringLiteral("one");

        QCOMPARE(treatment.entry(QStringLiteral("b")), &treatment.entries[1]);
        QVERIFY(!treatment.entry(QStringLiteral("z")));
        QCOMPARE(treatment.section(QStringLiteral("two")), &treatment.sections[1]);
        QVERIFY(!treatment.section(QString()));
        QVERIFY(!treatment.source(QStringLiteral("X")));
        QCOMPARE(treatment.entriesOf(QStringLiteral("two")).size(), 2);
        QCOMPARE(treatment.entriesOf(QStringLiteral("two")).first()->id, QStringLiteral("b"));
        QVERIFY(treatment.entriesOf(QStringLiteral("three")).isEmpty());
    }

    void aTextIsADraftUntilItIsApproved_data()
    {
        QTest::addColumn<bool>("draft");
        QTest::newRow("") << true;
        QTest::newRow("draft") << true;
        QTest::newRow("in review") << true;
        QTest::newRow("approved") << false;
        QTest::newRow("expired") << false; // it was approved once
        QTest::newRow("withdrawn") << false;
    }

    void aTextIsADraftUntilItIsApproved()
    {
        QFETCH(bool, draft);
        Text text;
        text.status = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(text.isDraft(), draft);
    }

    void findsATextByLanguage()
    {
        Entry entry;
        entry.texts.insert(QStringLiteral("ar"), Text{});
        QVERIFY(entry.text(QStringLiteral("ar")));
        QVERIFY(!entry.text(QStringLiteral("en")));
    }

    void namesASourceShortly_data()
    {
        QTest::addColumn<QString>("authors");
        QTest::addColumn<QString>("year");
        QTest::addColumn<QString>("name");
        QTest::newRow("surname and initials") << "Brin MF, De Boulle K"
                                              << "2023"
                                              << "Brin 2023";
        QTest::newRow("two surnames") << "De Boulle K, Brin MF"
                                      << "2023"
                                      << "De Boulle 2023";
        QTest::newRow("one author") << "Binder WJ"
                                    << "2006"
                                    << "Binder 2006";
        QTest::newRow("agency") << "US FDA, openFDA"
                                << "2026"
                                << "US FDA 2026";
        QTest::newRow("two agencies") << "US FDA / openFDA"
                                      << "2026"
                                      << "US FDA 2026";
        QTest::newRow("short agency") << "NHS"
                                      << "n.d."
                                      << "NHS n.d.";
        QTest::newRow("no year") << "NHS"
                                 << ""
                                 << "NHS";
    }

    void namesASourceShortly()
    {
        QFETCH(QString, authors);
        QFETCH(QString, year);
        Source source;
        source.authors = authors;
        source.year = year;
        QTEST(source.shortName(), "name");
    }

    void namesASourceByItsTitleWhereNobodyIsKnown()
    {
        Source source;
        source.authors = QStringLiteral("Authors not recorded");
        source.title = QStringLiteral("Botulinum toxin and embodied emotion");
        source.year = QStringLiteral("2018");
        QVERIFY(!source.hasAuthors());
        QCOMPARE(source.shortName(), QStringLiteral("Botulinum toxin and embodied emotion 2018"));
        source.title =
            QStringLiteral("Repeated botulinum injections and orbicularis oculi histology");
        QCOMPARE(source.shortName(),
                 QStringLiteral("Repeated botulinum injections and\u2026 2018"));
    }

    void knowsACopy()
    {
        Source source;
        source.tier = QStringLiteral("T1-copy");
        QVERIFY(source.isCopy());
        source.tier = QStringLiteral("T1");
        QVERIFY(!source.isCopy());
    }
};

QTEST_GUILESS_MAIN(TestTreatment)
#include "tst_treatment.moc"
