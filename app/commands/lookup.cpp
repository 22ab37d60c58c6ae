#include "commands/lookup.h"

#include "commands/complaint.h"
#include "commands/tr.h"

namespace bayan::commands {

content::Result<content::Treatment> findTreatment(const content::Library &library,
                                                  const QString &id)
{
    QStringList known;
    for (const content::TreatmentName &treatment : library.treatments())
        known.append(treatment.id);
    if (!known.contains(id)) {
        return unknownWord(content::Error::Kind::NotFound,
                           Tr::tr("The library has no treatment “%1”").arg(id), id, known,
                           QStringLiteral("bayan list"));
    }
    return library.treatment(id);
}

content::Result<QList<content::Language>> findLanguages(const content::Library &library,
                                                        const QString &codes)
{
    const QList<content::Language> languages = library.languages();
    QStringList known;
    for (const content::Language &language : languages)
        known.append(language.code);

    QList<content::Language> found;
    for (const QString &code : codes.split(u'+')) {
        const content::Language *language = content::findLanguage(languages, code);
        if (!language)
            return notAmong(Tr::tr("The library has no language “%1”").arg(code), known);
        if (content::findLanguage(found, code))
            return wrongUsage(Tr::tr("The language “%1” is named twice").arg(code));
        found.append(*language);
    }
    return found;
}

QString wordsIn(const QMap<QString, QString> &words, const QString &language,
                const content::Library &library)
{
    const QString own = words.value(language);
    return own.isEmpty() ? words.value(library.languages().value(0).code) : own;
}

QString titleIn(const content::Entry &entry, const QString &language,
                const content::Library &library)
{
    const content::Text *text = entry.text(language);
    if (!text)
        text = entry.text(library.languages().value(0).code);
    return text ? text->title : entry.id;
}

} // namespace bayan::commands
