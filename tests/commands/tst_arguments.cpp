#include "commands/arguments.h"

#include <QTest>

using namespace bayan;
using commands::Arguments;
using commands::Option;

namespace {

const QList<Option> &options()
{
    static const QList<Option> list{
        {.name = QStringLiteral("json")},
        {.name = QStringLiteral("output"), .value = QStringLiteral("FILE")},
        {.name = QStringLiteral("entry"),
         .value = QStringLiteral("ID"),
         .use = Option::Use::Repeatable},
    };
    return list;
}

content::Result<Arguments> read(const QString &line)
{
    return Arguments::read(line.split(u' ', Qt::SkipEmptyParts), options());
}

} // namespace

class TestArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionsStandAnywhere_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("after") << QStringLiteral("list --json --output a.pdf");
        QTest::newRow("before") << QStringLiteral("--json --output a.pdf list");
        QTest::newRow("around") << QStringLiteral("--output=a.pdf list --json");
    }

    void optionsStandAnywhere()
    {
        QFETCH(QString, line);
        const auto arguments = read(line);
        QVERIFY(arguments);
        QCOMPARE(arguments->words(), QStringList{QStringLiteral("list")});
        QVERIFY(arguments->has(QStringLiteral("json")));
        QVERIFY(!arguments->has(QStringLiteral("entry")));
        QCOMPARE(arguments->value(QStringLiteral("output")), QStringLiteral("a.pdf"));
    }

    void aValueMayHoldAnything()
    {
        const auto arguments = Arguments::read({QStringLiteral("--output=a=b --json"),
                                                QStringLiteral("--entry"), QStringLiteral("-"),
                                                QStringLiteral("--entry"), QStringLiteral("سؤال")},
                                               options());
        QVERIFY(arguments);
        QCOMPARE(arguments->value(QStringLiteral("output")), QStringLiteral("a=b --json"));
        QCOMPARE(arguments->values(QStringLiteral("entry")),
                 (QStringList{QStringLiteral("-"), QStringLiteral("سؤال")}));
    }

    void twoDashesEndOptions()
    {
        const auto arguments = read(QStringLiteral("search -- --json -x"));
        QVERIFY(arguments);
        QCOMPARE(arguments->words(), (QStringList{QStringLiteral("search"),
                                                  QStringLiteral("--json"), QStringLiteral("-x")}));
        QVERIFY(!arguments->has(QStringLiteral("json")));
    }

    void aValueNotGivenIsTheDefault()
    {
        const auto arguments = read(QString());
        QVERIFY(arguments);
        QCOMPARE(arguments->value(QStringLiteral("output"), QStringLiteral("x")),
                 QStringLiteral("x"));
    }

    void mistakesAreUsageErrors_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const QString &line, const QString &named) {
            QTest::newRow(name) << line << named;
        };
        row("unknown", QStringLiteral("list --jsn"), QStringLiteral("--json"));
        row("unknown, far", QStringLiteral("list --colour=red"), QStringLiteral("--colour"));
        row("one dash", QStringLiteral("-json"), QStringLiteral("-json"));
        row("no value at the end", QStringLiteral("list --output"), QStringLiteral("FILE"));
        row("an option for a value", QStringLiteral("--output --json"), QStringLiteral("FILE"));
        row("the help for a value", QStringLiteral("--output -h"), QStringLiteral("FILE"));
        row("an empty value", QStringLiteral("--output="), QStringLiteral("FILE"));
        row("a value too many", QStringLiteral("--json=yes"), QStringLiteral("--json"));
        row("twice", QStringLiteral("--output a --output b"), QStringLiteral("--output"));
        row("a switch twice", QStringLiteral("--json --json"), QStringLiteral("--json"));
    }

    void mistakesAreUsageErrors()
    {
        QFETCH(QString, line);
        QFETCH(QString, named);
        const auto arguments = read(line);
        QVERIFY(!arguments);
        QCOMPARE(arguments.error().kind, content::Error::Kind::Usage);
        QVERIFY2(arguments.error().sentence.contains(named),
                 qPrintable(arguments.error().sentence));
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
