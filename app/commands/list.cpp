#include "commands/json.h"
#include "commands/lookup.h"
#include "commands/verb.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace bayan::commands {

namespace {

QJsonObject entryObject(const content::Entry &entry)
{
    QMap<QString, QString> titles;
    for (const content::Text &text : entry.texts)
        titles.insert(text.language, text.title);
    return {{QStringLiteral("id"), entry.id},
            {QStringLiteral("kind"), content::toString(entry.kind)},
            {QStringLiteral("audience"), content::toString(entry.audience)},
            {QStringLiteral("evidence"), content::toString(entry.evidence)},
            {QStringLiteral("title"), byLanguage(titles)}};
}

QJsonObject treatmentObject(const content::Treatment &treatment)
{
    QJsonArray sections;
    for (const content::Section &section : treatment.sections) {
        QJsonArray entries;
        for (const content::Entry *entry : treatment.entriesOf(section.id))
            entries.append(entryObject(*entry));
        sections.append(QJsonObject{{QStringLiteral("id"), section.id},
                                    {QStringLiteral("title"), byLanguage(section.titles)},
                                    {QStringLiteral("entries"), entries}});
    }
    return {{QStringLiteral("id"), treatment.name.id},
            {QStringLiteral("title"), byLanguage(treatment.name.names)},
            {QStringLiteral("sections"), sections}};
}

// Ids first, in columns: they are what the other verbs want.
QString treatmentLines(const content::Treatment &treatment, const Call &call)
{
    qsizetype width = 0;
    for (const content::Entry &entry : treatment.entries)
        width = std::max(width, entry.id.size());

    const auto line = [&](int indent, const QString &id, const QString &title) {
        return QString(indent, u' ') + id.leftJustified(width + 6 - indent) + title + u'\n';
    };
    QString lines = line(0, treatment.name.id,
                         content::inLanguage(treatment.name.names, call.interfaceLanguage,
                                             call.library.languages()));
    for (const content::Section &section : treatment.sections) {
        lines += line(
            2, section.id,
            content::inLanguage(section.titles, call.interfaceLanguage, call.library.languages()));
        for (const content::Entry *entry : treatment.entriesOf(section.id))
            lines += line(4, entry->id, titleIn(*entry, call.interfaceLanguage, call.library));
    }
    return lines;
}

} // namespace

content::Result<QByteArray> runList(const Call &call)
{
    QJsonArray array;
    QString text;
    const QList<content::TreatmentName> names = call.library.treatments();
    if (names.size() != call.library.treatmentCount()) { // some can't be read: it says why
        if (const content::Result<content::LibraryFacts> facts = call.library.check(); !facts)
            return facts.error();
    }
    for (const content::TreatmentName &name : names) {
        const content::Result<content::Treatment> treatment = call.library.treatment(name.id);
        if (!treatment)
            return treatment.error();
        array.append(treatmentObject(*treatment));
        text += treatmentLines(*treatment, call);
    }
    if (array.isEmpty())
        return content::noTreatments();
    return call.options.has(QStringLiteral("json")) ? toText(QJsonDocument(array)) : text.toUtf8();
}

} // namespace bayan::commands
