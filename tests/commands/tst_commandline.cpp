#include "outcome.h"

#include <QTest>

using namespace bayan;
using commands::readCommandLine;

namespace {

QStringList wordsOf(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAVerbOrAQuestionNeedsNoWindow_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("window");
        QTest::newRow("nothing") << QString() << true;
        QTest::newRow("a library") << QStringLiteral("--library a.sqlite") << true;
        QTest::newRow("a language") << QStringLiteral("--interface-language ar") << true;
        QTest::newRow("a check") << QStringLiteral("--exit-after-startup") << true;
        QTest::newRow("a verb") << QStringLiteral("list") << false;
        QTest::newRow("help") << QStringLiteral("--help") << false;
        QTest::newRow("help, in short") << QStringLiteral("-h") << false;
        QTest::newRow("help, as a word") << QStringLiteral("help") << false;
        QTest::newRow("version") << QStringLiteral("--version") << false;
    }

    void onlyAVerbOrAQuestionNeedsNoWindow()
    {
        QFETCH(QString, line);
        QFETCH(bool, window);
        const auto read = readCommandLine(wordsOf(line));
        QVERIFY(read);
        QCOMPARE(read->opensWindow(), window);
    }

    void globalOptionsStandBeforeOrAfter_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("before") << QStringLiteral(
            "--library a.sqlite --interface-language ar check");
        QTest::newRow("after") << QStringLiteral(
            "check --interface-language ar --library a.sqlite");
        QTest::newRow("both") << QStringLiteral("--library=a.sqlite check --interface-language=ar");
    }

    void globalOptionsStandBeforeOrAfter()
    {
        QFETCH(QString, line);
        QString opened;
        const Outcome outcome = run(wordsOf(line), [&](const QString &file) {
            opened = file;
            return std::unique_ptr<content::Library>(std::make_unique<support::MemoryLibrary>());
        });
        QCOMPARE(outcome.status, 0);
        QCOMPARE(opened, QStringLiteral("a.sqlite"));
        QVERIFY(outcome.out.startsWith(QStringLiteral("العلاجات")));
    }

    void mistakesExitWithTwo_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const QString &line, const QString &named) {
            QTest::newRow(name) << line << named;
        };
        row("verb", QStringLiteral("frobnicate"), QStringLiteral("frobnicate"));
        row("verb, nearly", QStringLiteral("chek"), QStringLiteral("check"));
        row("no code", QStringLiteral("verify"), QStringLiteral("CODE"));
        row("option", QStringLiteral("list --colour"), QStringLiteral("--colour"));
        row("option of another verb", QStringLiteral("list --paper A4"), QStringLiteral("--paper"));
        row("option of the window", QStringLiteral("list --exit-after-startup"),
            QStringLiteral("--exit-after-startup"));
        row("verb's option without it", QStringLiteral("--json"), QStringLiteral("--json"));
        row("operand too many", QStringLiteral("list all"), QStringLiteral("all"));
        row("no operand", QStringLiteral("search"), QStringLiteral("QUERY"));
        row("required option", QStringLiteral("handout botulinum-toxin --language en"),
            QStringLiteral("--output"));
        row("interface language", QStringLiteral("list --interface-language fr"),
            QStringLiteral("fr"));
        row("interface language, twice",
            QStringLiteral("list --interface-language en --interface-language ar"),
            QStringLiteral("--interface-language"));
    }

    void mistakesExitWithTwo()
    {
        QFETCH(QString, line);
        QFETCH(QString, named);
        bool opened = false;
        const Outcome outcome =
            run(wordsOf(line),
                [&](const QString &) -> content::Result<std::unique_ptr<content::Library>> {
                    opened = true;
                    return content::Error{};
                });
        QCOMPARE(outcome.status, 2);
        QCOMPARE(outcome.out, QString());
        QCOMPARE(outcome.err.count(u'\n'), 1);
        QVERIFY2(outcome.err.contains(named), qPrintable(outcome.err));
        QVERIFY(!opened);
    }

    void anEmptyQueryIsNoQuery()
    {
        QCOMPARE(run({QStringLiteral("search"), QStringLiteral(" ")}).status, 2);
    }

    void aLibraryThatCantBeOpenedExitsWithOne()
    {
        const Outcome outcome = run({QStringLiteral("list")}, [](const QString &) {
            return content::Result<std::unique_ptr<content::Library>>(
                content::Error{content::Error::Kind::LibraryMissing,
                               QStringLiteral("The library is missing."), QStringLiteral("cause")});
        });
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.out, QString());
        QCOMPARE(outcome.err, QStringLiteral("The library is missing.\n"));
    }

    void sentencesAreInTheInterfaceLanguage()
    {
        const Outcome outcome = run({QStringLiteral("--interface-language"), QStringLiteral("ar"),
                                     QStringLiteral("frobnicate")});
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.err.startsWith(QStringLiteral("لا يوجد أمر")), qPrintable(outcome.err));
        QVERIFY(run("frobnicate").err.startsWith(QStringLiteral("There is no command")));
    }

    void helpNamesEveryVerbAndGlobalOption()
    {
        for (const char *line : {"--help", "--interface-language ar --help"}) {
            const Outcome outcome = run(line);
            QCOMPARE(outcome.status, 0);
            QCOMPARE(outcome.err, QString());
            for (const commands::Verb &verb : commands::verbs())
                QVERIFY(outcome.out.contains(QStringLiteral("bayan ") + verb.name));
            for (const commands::Option &option : commands::globalOptions())
                QVERIFY(outcome.out.contains(QStringLiteral("--") + option.name));
        }
    }

    void helpOfAVerbNamesItsOptions()
    {
        for (const commands::Verb &verb : commands::verbs()) {
            const Outcome outcome = run({verb.name, QStringLiteral("--help")});
            QCOMPARE(run({QStringLiteral("help"), verb.name}).out, outcome.out);
            QCOMPARE(run({verb.name, QStringLiteral("-h"), QStringLiteral("--help")}).out,
                     outcome.out);
            QCOMPARE(outcome.status, 0);
            QVERIFY(outcome.out.startsWith(QStringLiteral("bayan ") + verb.name));
            // In the usage, and on a line of its own that says what it is for.
            for (const commands::Option &option : verb.options)
                QCOMPARE(outcome.out.count(QStringLiteral("--") + option.name), 2);
            for (const QString &line : outcome.out.split(u'\n'))
                QVERIFY2(line.size() <= 80, qPrintable(line));
        }
    }

    void versionIsOneLine()
    {
        const Outcome outcome = run("--version");
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.out, QStringLiteral("bayan " BAYAN_VERSION "\n"));
    }

    void aResultThatCantBeWrittenExitsWithOne()
    {
        QBuffer out; // not open for writing
        out.open(QIODevice::ReadOnly);
        QBuffer err;
        err.open(QIODevice::WriteOnly);
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
        const int status = commands::run(
            {QStringLiteral("--version")},
            [](const QString &) -> content::Result<std::unique_ptr<content::Library>> {
                return content::Error{};
            },
            out, err);
        QCOMPARE(status, 1);
        QVERIFY(!err.data().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
