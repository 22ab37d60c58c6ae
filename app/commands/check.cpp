#include "commands/json.h"
#include "commands/tr.h"
#include "commands/verb.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace bayan::commands {

namespace {

QByteArray asJson(const content::LibraryFacts &facts)
{
    QJsonObject texts;
    for (auto it = facts.texts.cbegin(); it != facts.texts.cend(); ++it)
        texts.insert(it.key(), it.value());
    return toText(QJsonDocument(QJsonObject{
        {QStringLiteral("treatments"), facts.treatments},
        {QStringLiteral("entries"), facts.entries},
        {QStringLiteral("texts"), texts},
        {QStringLiteral("claims"), facts.claims},
        {QStringLiteral("figures"), facts.figures},
        {QStringLiteral("drawable"), facts.drawable},
        {QStringLiteral("compared"), facts.compared},
        {QStringLiteral("disagreements"), facts.disagreements},
        {QStringLiteral("sources"), facts.sources},
        {QStringLiteral("glossary"), facts.glossary},
        {QStringLiteral("stale"), facts.stale},
        {QStringLiteral("unsourced"), facts.unsourced},
        {QStringLiteral("overdue"), facts.overdue},
        {QStringLiteral("contentVersion"), facts.contentVersion},
    }));
}

QByteArray asLines(const content::LibraryFacts &facts)
{
    QStringList lines;
    const auto fact = [&](const QString &name, const QString &value) {
        lines.append(Tr::tr("%1: %2", "a fact's name and value").arg(name, value));
    };
    const auto count = [&](const QString &name, int n) { fact(name, QString::number(n)); };

    count(Tr::tr("Treatments"), facts.treatments);
    count(Tr::tr("Entries"), facts.entries);
    for (auto it = facts.texts.cbegin(); it != facts.texts.cend(); ++it)
        count(Tr::tr("Texts in %1", "a language's code").arg(it.key()), it.value());
    count(Tr::tr("Statements answered"), facts.claims);
    count(Tr::tr("Figures"), facts.figures);
    count(Tr::tr("Figures to draw"), facts.drawable);
    count(Tr::tr("Figures to draw beside a comparison"), facts.compared);
    count(Tr::tr("Disagreements shown"), facts.disagreements);
    count(Tr::tr("Sources"), facts.sources);
    count(Tr::tr("Glossary terms"), facts.glossary);
    count(Tr::tr("Translations older than their original"), facts.stale);
    count(Tr::tr("Entries without a source"), facts.unsourced);
    count(Tr::tr("Texts past their review date"), facts.overdue);
    fact(Tr::tr("Content version"), facts.contentVersion);
    return lines.join(u'\n').toUtf8() + '\n';
}

} // namespace

content::Result<QByteArray> runCheck(const Call &call)
{
    const content::Result<content::LibraryFacts> facts = call.library.check();
    if (!facts)
        return facts.error();
    return call.options.has(QStringLiteral("json")) ? asJson(*facts) : asLines(*facts);
}

} // namespace bayan::commands
