#include "acceptance/program.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace bayan::acceptance;

namespace {

QStringList summaryOf(const QString &profile, const QString &pdf)
{
    return {QStringLiteral("handout"),
            QStringLiteral("botulinum-toxin"),
            QStringLiteral("--language"),
            QStringLiteral("en+ar"),
            QStringLiteral("--summary"),
            QStringLiteral("--profile"),
            profile,
            QStringLiteral("--output"),
            pdf};
}

} // namespace

// What somebody may type wrong.
class TestMistakes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSentenceSaysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const QString &line, int status,
                            const QString &named) {
            QTest::newRow(name) << line << status << named;
        };
        const QString sheet = QStringLiteral("handout botulinum-toxin --output %OUT% ");
        row("verb", QStringLiteral("lst"), 2, QStringLiteral("“list”?"));
        row("no code", QStringLiteral("verify"), 2, QStringLiteral("CODE"));
        row("no sheet code", QStringLiteral("verify ABCD"), 1, QStringLiteral("BYN"));
        row("a slip in a code", QStringLiteral("verify BYN 2222 2223"), 1,
            QStringLiteral("typing mistake"));
        row("option", QStringLiteral("list --jsn"), 2, QStringLiteral("“--json”?"));
        row("another verb's option", QStringLiteral("check --paper A4"), 2,
            QStringLiteral("--paper"));
        row("no query", QStringLiteral("search"), 2, QStringLiteral("QUERY"));
        row("no treatment", QStringLiteral("handout --language en --output %OUT%"), 2,
            QStringLiteral("TREATMENT"));
        row("no language", sheet, 2, QStringLiteral("--language"));
        row("no output", QStringLiteral("handout botulinum-toxin --language en"), 2,
            QStringLiteral("--output"));
        row("output without a name",
            QStringLiteral("handout botulinum-toxin --language en "
                           "--output"),
            2, QStringLiteral("FILE.pdf"));
        row("two operands", QStringLiteral("search one two"), 2, QStringLiteral("two"));
        row("interface language", QStringLiteral("check --interface-language fr"), 2,
            QStringLiteral("“fr”"));
        row("language", sheet + QStringLiteral("--language fr"), 2, QStringLiteral("en, ar"));
        row("language of a pair", sheet + QStringLiteral("--language en+fr"), 2,
            QStringLiteral("“fr”"));
        row("a pair of one", sheet + QStringLiteral("--language en+en"), 2, QStringLiteral("“en”"));
        row("search language", QStringLiteral("search x --language fr"), 2,
            QStringLiteral("en, ar"));
        row("paper", sheet + QStringLiteral("--language en --paper A3"), 2,
            QStringLiteral("A4, Letter"));
        row("date", sheet + QStringLiteral("--language en --date 2026-02-30"), 2,
            QStringLiteral("2026-02-30"));
        row("arrangement", sheet + QStringLiteral("--language en --arrangement around"), 2,
            QStringLiteral("after"));
        row("profile", sheet + QStringLiteral("--language en --profile none.json"), 1,
            QStringLiteral("none.json"));
        row("a value for a switch", sheet + QStringLiteral("--language en --summary=yes"), 2,
            QStringLiteral("takes no value"));
        row("treatment", QStringLiteral("handout botulinum-toxine --language en --output %OUT%"), 1,
            QStringLiteral("“botulinum-toxin”?"));
        row("treatment, far", QStringLiteral("handout peel --language en --output %OUT%"), 1,
            QStringLiteral("bayan list"));
        row("section", sheet + QStringLiteral("--language en --section question"), 1,
            QStringLiteral("“questions”?"));
        row("entry", sheet + QStringLiteral("--language en --entry urgent-warning-sign"), 1,
            QStringLiteral("“urgent-warning-signs”?"));
        row("entry, far", sheet + QStringLiteral("--language en --entry zzz"), 1,
            QStringLiteral("bayan list"));
    }

    void aSentenceSaysWhatIsWrong()
    {
        QFETCH(QString, line);
        QFETCH(int, status);
        QFETCH(QString, named);
        QTemporaryDir folder;
        QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        words.replaceInStrings(QStringLiteral("%OUT%"),
                               folder.filePath(QStringLiteral("sheet.pdf")));
        const Run run = runBayan(words);
        QCOMPARE(run.status, status);
        QVERIFY2(run.isOneSentence(), qPrintable(run.err + run.out));
        QVERIFY2(run.err.contains(named), qPrintable(run.err));
        QVERIFY(QDir(folder.path()).isEmpty());

        // In Arabic: the same status, other words.
        const Run arabic = runBayan(
            QStringList{QStringLiteral("--interface-language"), QStringLiteral("ar")} + words);
        QCOMPARE(arabic.status, status);
        QVERIFY2(arabic.isOneSentence(), qPrintable(arabic.err + arabic.out));
        if (!line.contains(QLatin1String("--interface-language")))
            QVERIFY2(arabic.err != run.err, qPrintable(arabic.err));
    }

    void aBadProfileIsOneSentence_data()
    {
        QTest::addColumn<QByteArray>("profile");
        QTest::addColumn<QString>("says");
        const auto with = [](const QByteArray &key, const QByteArray &value) {
            return "{\"bayanProfile\": 1, \"" + key + "\": " + value + "}";
        };
        QImage image(300, 200, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QBuffer png;
        png.open(QIODevice::WriteOnly);
        QVERIFY(image.save(&png, "PNG"));
        const QByteArray cut = png.data().chopped(40).toBase64();
        QTest::newRow("a logo cut short") << with("logo", '"' + cut + '"') << "cut short";
        QTest::newRow("damaged") << QByteArray("{\"bayanProfile\": 1, \"na") << "is damaged";
        QTest::newRow("newer") << QByteArray("{\"bayanProfile\": 7}") << "newer Bayan";
        QTest::newRow("a long name")
            << with("names", "{\"en\": \"" + QByteArray(400, 'n') + "\"}") << "Shorten it";
        QTest::newRow("20 MB") << with("logo", '"' + QByteArray(20 << 20, 'A') + '"')
                               << "larger than a clinic profile can be";
    }

    void aBadProfileIsOneSentence()
    {
        QFETCH(QByteArray, profile);
        QFETCH(QString, says);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("clinic.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(profile);
        file.close();
        const Run run = runBayan(summaryOf(path, folder.filePath(QStringLiteral("sheet.pdf"))));
        QCOMPARE(run.status, 1);
        QVERIFY2(run.isOneSentence(), qPrintable(run.err + run.out));
        QVERIFY2(run.err.contains(says), qPrintable(run.err));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
                 QStringList{QStringLiteral("clinic.json")});
    }

    // Both scripts and a number in brackets, in either column: no digit is lost or
    // turned round.
    void aMixedNameKeepsItsNumber()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("clinic.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"bayanProfile": 1, "names": {
            "en": "Noor عيادة (04 555 0100) Dubai", "ar": "عيادة Noor (04 555 0100) دبي"}})");
        file.close();
        const QString pdf = folder.filePath(QStringLiteral("sheet.pdf"));
        QCOMPARE(runBayan(summaryOf(path, pdf)).status, 0);
        QString text = pagesOf(pdf).constFirst();
        text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
        text = text.simplified();
        for (const char *part : {"Noor", "عيادة", "04 555 0100", "Dubai", "دبي"})
            QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text.left(200)));
    }

    void theSystemsLanguageIsFollowedWhereItCanBe_data()
    {
        QTest::addColumn<QString>("system");
        QTest::addColumn<bool>("arabic");
        QTest::newRow("English") << QStringLiteral("en_GB.UTF-8") << false;
        QTest::newRow("Arabic") << QStringLiteral("ar_EG.UTF-8") << true;
        QTest::newRow("Arabic of another country") << QStringLiteral("ar_AE") << true;
        QTest::newRow("French") << QStringLiteral("fr_FR.UTF-8") << false;
        QTest::newRow("Urdu") << QStringLiteral("ur_PK.UTF-8") << false;
        QTest::newRow("none") << QStringLiteral("C") << false;
        QTest::newRow("nonsense") << QStringLiteral("xx_YY.nonsense") << false;
        QTest::newRow("empty") << QString() << false;
    }

    void theSystemsLanguageIsFollowedWhereItCanBe()
    {
        QFETCH(QString, system);
        QFETCH(bool, arabic);
        for (const char *name : {"LC_ALL", "LANG"}) {
            QProcessEnvironment environment = plainEnvironment();
            environment.remove(QStringLiteral("LC_ALL"));
            environment.insert(QString::fromLatin1(name), system);
            const Run mistake = runBayan({QStringLiteral("frobnicate")}, environment);
            QCOMPARE(mistake.status, 2);
            QVERIFY2(mistake.isOneSentence(), qPrintable(mistake.err));
            QCOMPARE(mistake.err.startsWith(QStringLiteral("لا يوجد أمر")), arabic);
            const Run check = runBayan({QStringLiteral("check")}, environment);
            QCOMPARE(check.status, 0);
            QCOMPARE(check.err, QString());
        }
    }
};

QTEST_GUILESS_MAIN(TestMistakes)
#include "tst_acceptance_mistakes.moc"
