#include "commands/verb.h"
#include "support/paths.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace bayan;

namespace {

const QString Folder = QStringLiteral("packaging/linux/completion/");

QString path(const QString &name)
{
    return support::sourceFolder() + QLatin1Char('/') + Folder + name;
}

QString read(const QString &name)
{
    return support::sourceText(Folder + name);
}

// What bash offers for the last of the words, as Tab would.
QStringList offeredByBash(const QStringList &words)
{
    const QString script = QStringLiteral(
        "source /usr/share/bash-completion/bash_completion\n"
        "source '%1'\n"
        "COMP_WORDS=(\"$@\") COMP_CWORD=$(($# - 1)) COMP_LINE=\"$*\" COMP_POINT=${#COMP_LINE}\n"
        "_bayan bayan\n"
        "printf '%s\\n' \"${COMPREPLY[@]}\"");
    QProcess bash;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"), QStringLiteral(BAYAN_PROGRAM_FOLDER ":") +
                                                   environment.value(QStringLiteral("PATH")));
    bash.setProcessEnvironment(environment);
    bash.start(QStringLiteral("bash"),
               QStringList{
                   QStringLiteral("--norc"), QStringLiteral("-c"),
                   QString(script).replace(QLatin1String("%1"), path(QStringLiteral("bayan.bash"))),
                   QStringLiteral("test"), QStringLiteral("bayan")} +
                   words);
    if (!bash.waitForFinished())
        return {bash.errorString()};
    QStringList offered =
        QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    for (QString &word : offered)
        word = word.trimmed();
    offered.sort();
    const QString complaint = QString::fromUtf8(bash.readAllStandardError());
    return complaint.isEmpty() ? offered : QStringList{complaint};
}

QStringList dashed(const QList<commands::Option> &options)
{
    QStringList names;
    for (const commands::Option &option : options)
        names.append(QStringLiteral("--") + option.name);
    names.sort();
    return names;
}

QStringList captures(const QString &pattern, const QString &text)
{
    QStringList found;
    auto all = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
    while (all.hasNext())
        found.append(all.next().captured(1));
    found.sort();
    return found;
}

} // namespace

class TestCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bashOffersTheCommandsAndTheirOptions()
    {
        QStringList names;
        for (const commands::Verb &verb : commands::verbs()) {
            names.append(verb.name);
            QCOMPARE(offeredByBash({verb.name, QStringLiteral("--")}),
                     dashed(verb.options + commands::globalOptions()));
        }
        names.sort();
        QCOMPARE(offeredByBash({QString()}), names);
        QCOMPARE(offeredByBash({QStringLiteral("--")}), dashed(commands::globalOptions()));
        QCOMPARE(offeredByBash({QStringLiteral("--interface-language"), QStringLiteral("ar"),
                                QStringLiteral("li")}),
                 QStringList{QStringLiteral("list")});
    }

    void bashOffersTheValuesOfAnOption()
    {
        int asked = 0;
        for (const commands::Verb &verb : commands::verbs()) {
            for (const commands::Option &option : verb.options + commands::globalOptions()) {
                if (!option.value.contains(u'|'))
                    continue;
                QStringList values = option.value.split(u'|');
                values.sort();
                QCOMPARE(offeredByBash({verb.name, QStringLiteral("--") + option.name, QString()}),
                         values);
                ++asked;
            }
        }
        QVERIFY(asked > 3);
    }

    void bashOffersWhatTheLibraryHolds()
    {
        const QString handout = QStringLiteral("handout");
        QCOMPARE(offeredByBash({handout, QStringLiteral("botul")}),
                 QStringList{QStringLiteral("botulinum-toxin")});
        QCOMPARE(
            offeredByBash({handout, QStringLiteral("--section"), QStringLiteral("lasting-")}),
            (QStringList{QStringLiteral("lasting-benefits"), QStringLiteral("lasting-risks")}));
        QCOMPARE(offeredByBash({handout, QStringLiteral("--entry"), QStringLiteral("urgent-")}),
                 QStringList{QStringLiteral("urgent-warning-signs")});
        QCOMPARE(
            offeredByBash({handout, QStringLiteral("--library"), path(QStringLiteral("_bayan")),
                           QStringLiteral("--entry"), QString()}),
            QStringList());
    }

    // Neither shell is asked for by the tests, so their files are read.
    void zshKnowsTheSame()
    {
        const QString text = read(QStringLiteral("_bayan"));
        const QString option = QStringLiteral("'(?:\\([^)]*\\)|\\*)?(--[a-z-]+)=?\\[");
        QStringList names;
        for (const commands::Verb &verb : commands::verbs()) {
            names.append(verb.name);
            const QRegularExpression arm(
                QStringLiteral("^ +(?:\\w+ \\| )*%1(?: \\| \\w+)*\\)\\n(.*?);;").arg(verb.name),
                QRegularExpression::MultilineOption |
                    QRegularExpression::DotMatchesEverythingOption);
            const QString own = arm.match(text).captured(1);
            QVERIFY2(own.contains(QLatin1String("$everywhere")), qPrintable(verb.name));
            QCOMPARE(captures(option, own), dashed(verb.options));
        }
        names.sort();
        QCOMPARE(captures(QStringLiteral("^ +'([a-z]+):"), text), names);
        const QString everywhere = text.section(QStringLiteral("everywhere=("), 1)
                                       .section(QStringLiteral("\n    )"), 0, 0);
        QCOMPARE(captures(option, everywhere), dashed(commands::globalOptions()));
    }

    void fishKnowsTheSame()
    {
        const QString text = read(QStringLiteral("bayan.fish"));
        QStringList names;
        for (const commands::Verb &verb : commands::verbs()) {
            names.append(verb.name);
            QStringList own = captures(
                QStringLiteral("^complete -c bayan -n '__bayan_verb[ a-z]* %1[ a-z]*' -l ([a-z-]+)")
                    .arg(verb.name),
                text);
            own.replaceInStrings(QRegularExpression(QStringLiteral("^")), QStringLiteral("--"));
            QCOMPARE(own, dashed(verb.options));
        }
        names.sort();
        QCOMPARE(captures(QStringLiteral("^complete -c bayan -n \\$none -a ([a-z]+)"), text),
                 names);
        QCOMPARE(
            captures(QStringLiteral("^complete -c bayan -l ([a-z-]+)"), text)
                .replaceInStrings(QRegularExpression(QStringLiteral("^")), QStringLiteral("--")),
            dashed(commands::globalOptions()));
    }
};

QTEST_GUILESS_MAIN(TestCompletion)

#include "tst_completion.moc"
