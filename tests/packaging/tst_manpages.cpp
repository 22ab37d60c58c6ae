#include "commands/verb.h"
#include "support/paths.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace bayan;

namespace {

// The lines of a page, its escapes taken away: "--language~en".
QStringList linesOf(const QString &page)
{
    QString text = support::sourceText(QStringLiteral("packaging/linux/man/") + page);
    return text.replace(QLatin1String("\\-"), QLatin1String("-"))
        .remove(QLatin1Char('\\'))
        .split(u'\n');
}

// The terms that are explained, each with its values: "--paper A4|Letter".
QStringList termsOf(const QStringList &lines)
{
    QStringList terms;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i] != QLatin1String(".TP"))
            continue;
        QString term = lines[i + 1].section(u' ', 1); // without ".BR"
        term.remove(u' ').replace(u'~', u' ');
        terms.append(term);
    }
    return terms;
}

QString termOf(const commands::Option &option)
{
    return (QStringLiteral("--") + option.name + u' ' + option.value).trimmed();
}

QStringList sorted(QStringList words)
{
    words.removeDuplicates();
    words.sort();
    return words;
}

} // namespace

class TestManPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOptionIsExplainedAndNoOther_data() { pages(); }

    void everyOptionIsExplainedAndNoOther()
    {
        QFETCH(QString, page);
        QStringList options;
        for (const commands::Option &option : commands::globalOptions() + commands::windowOptions())
            options.append(termOf(option));
        for (const commands::Verb &verb : commands::verbs()) {
            for (const commands::Option &option : verb.options)
                options.append(termOf(option));
        }
        const QStringList explained =
            termsOf(linesOf(page)).filter(QRegularExpression(QStringLiteral("^--")));
        QCOMPARE(sorted(explained), sorted(options));
    }

    void everyCommandIsExplainedAndNamedAbove_data() { pages(); }

    void everyCommandIsExplainedAndNamedAbove()
    {
        QFETCH(QString, page);
        const QStringList lines = linesOf(page);
        const QStringList terms = termsOf(lines);
        qsizetype named = 0;
        for (const commands::Verb &verb : commands::verbs()) {
            const QString term = (verb.name + u' ' + verb.operand).trimmed();
            QVERIFY2(terms.contains(term), qPrintable(term));
            QVERIFY2(lines.contains(QStringLiteral(".B bayan ") + verb.name),
                     qPrintable(verb.name));
            ++named;
        }
        QCOMPARE(lines.filter(QRegularExpression(QStringLiteral("^\\.B bayan "))).size(), named);
    }

    void bothPagesExplainTheSameInTheSameOrder()
    {
        const QStringList english = termsOf(linesOf(QStringLiteral("bayan.1")));
        QVERIFY(english.size() > 20);
        QCOMPARE(termsOf(linesOf(QStringLiteral("bayan.ar.1"))), english);
    }

private:
    static void pages()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("English") << QStringLiteral("bayan.1");
        QTest::newRow("Arabic") << QStringLiteral("bayan.ar.1");
    }
};

QTEST_GUILESS_MAIN(TestManPages)

#include "tst_manpages.moc"
