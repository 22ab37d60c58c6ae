#include "outcome.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bayan;

class TestHandoutVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatItSays_data()
    {
        QTest::addColumn<QString>("languages");
        QTest::addColumn<QStringList>("more");
        const auto row = [](const char *name, const QString &languages, const QString &more) {
            QTest::newRow(name) << languages << more.split(u' ', Qt::SkipEmptyParts);
        };
        row("English", QStringLiteral("en"), QString());
        row("Arabic", QStringLiteral("ar"), QString());
        row("both", QStringLiteral("en+ar"), QStringLiteral("--arrangement after"));
        row("side by side", QStringLiteral("en+ar"), QStringLiteral("--arrangement beside"));
        row("summary", QStringLiteral("en"), QStringLiteral("--summary"));
        row("large print", QStringLiteral("ar"), QStringLiteral("--large-print"));
        row("summary of both in large print", QStringLiteral("ar+en"),
            QStringLiteral("--summary --large-print"));
        row("both, Arabic first", QStringLiteral("ar+en"), QStringLiteral("--paper letter"));
        row("a section", QStringLiteral("en"), QStringLiteral("--section questions"));
        row("entries", QStringLiteral("en"),
            QStringLiteral(
                "--entry prevents-lines --entry muscle-thinning --entry prevents-lines"));
        row("dated", QStringLiteral("en"), QStringLiteral("--date 2026-11-21"));
    }

    void writesWhatItSays()
    {
        QFETCH(QString, languages);
        QFETCH(QStringList, more);
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("a sheet.pdf"));
        const Outcome outcome = handout(
            QStringList{QStringLiteral("--language"), languages, QStringLiteral("--output"), file} +
            more);
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.out, file + u'\n');
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF-"));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("more");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const QString &more, int status,
                            const QString &named) {
            QTest::newRow(name) << more << status << named;
        };
        const QString en = QStringLiteral("--language en ");
        row("language", QStringLiteral("--language fr"), 2, QStringLiteral("en, ar"));
        row("half a pair", QStringLiteral("--language en+"), 2, QStringLiteral("en, ar"));
        row("the same twice", QStringLiteral("--language en+en"), 2, QStringLiteral("twice"));
        row("paper", en + QStringLiteral("--paper A3"), 2, QStringLiteral("Letter"));
        row("date", en + QStringLiteral("--date 2026-02-30"), 2, QStringLiteral("2026-02-30"));
        row("arrangement", en + QStringLiteral("--arrangement above"), 2, QStringLiteral("after"));
        row("section", en + QStringLiteral("--section question"), 1,
            QStringLiteral("“questions”?"));
        row("section, far", en + QStringLiteral("--section zzzzz"), 1,
            QStringLiteral("bayan list"));
        row("entry", en + QStringLiteral("--entry prevent-lines"), 1,
            QStringLiteral("“prevents-lines”?"));
        row("entry for staff", en + QStringLiteral("--entry doses-for-staff"), 1,
            QStringLiteral("staff"));
    }

    void saysWhatIsWrong()
    {
        QFETCH(QString, more);
        QFETCH(int, status);
        QFETCH(QString, named);
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("a.pdf"));
        const Outcome outcome =
            handout(QStringList{QStringLiteral("--output"), file} + more.split(u' '));
        QCOMPARE(outcome.status, status);
        QCOMPARE(outcome.out, QString());
        QCOMPARE(outcome.err.count(u'\n'), 1);
        QVERIFY2(outcome.err.contains(named), qPrintable(outcome.err));
        QVERIFY(!QFile::exists(file));
    }

    void aClinicsProfileIsReadOrRefused()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("a.pdf"));
        const auto with = [&](const QByteArray &json) {
            QFile profile(folder.filePath(QStringLiteral("clinic.json")));
            if (!profile.open(QIODevice::WriteOnly) || profile.write(json) != json.size())
                qFatal("cannot write the test's own file");
            profile.close();
            return handout({QStringLiteral("--language"), QStringLiteral("en"),
                            QStringLiteral("--output"), file, QStringLiteral("--profile"),
                            profile.fileName()});
        };
        QCOMPARE(with("{\"bayanProfile\": 1, \"names\": {\"en\": \"Noor\"}}").status, 0);
        QVERIFY(QFile::remove(file));
        for (const char *bad : {"{\"bayanProfile\": 99}", "{", "{\"bayanProfile\": 1, \"x\": 1}"}) {
            const Outcome outcome = with(bad);
            QCOMPARE(outcome.status, 1);
            QVERIFY(outcome.err.contains(QStringLiteral("clinic.json")));
            QVERIFY(!QFile::exists(file));
        }
    }

    void anUnknownTreatmentIsNotFound()
    {
        QTemporaryDir folder;
        const Outcome outcome =
            run({QStringLiteral("handout"), QStringLiteral("botulinum-toxins"),
                 QStringLiteral("--language"), QStringLiteral("en"), QStringLiteral("--output"),
                 folder.filePath(QStringLiteral("a.pdf"))});
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.err.contains(QStringLiteral("did you mean “botulinum-toxin”?")));
    }

    void aFolderThatIsNotThereIsSaid()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("nowhere/a.pdf"));
        const Outcome outcome = handout(
            {QStringLiteral("--language"), QStringLiteral("en"), QStringLiteral("--output"), file});
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.out, QString());
        QVERIFY(outcome.err.contains(QLatin1String("nowhere")));
    }

private:
    static Outcome handout(const QStringList &words)
    {
        return run(QStringList{QStringLiteral("handout"), QStringLiteral("botulinum-toxin")} +
                   words);
    }
};

QTEST_MAIN(TestHandoutVerb)
#include "tst_handoutverb.moc"
