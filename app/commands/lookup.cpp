#include "commands/lookup.h"

#include "commands/complaint.h"
#include "commands/tr.h"

#include <algorithm>

namespace bayan::commands {

content::Result<content::Treatment> findTreatment(const content::Library &library,
                                                  const QString &id)
{
    content::Result<content::Treatment> found = library.treatment(id);
    if (found || found.error().kind != content::Error::Kind::NotFound)
        return found;
    QStringList known;
    for (const content::TreatmentName &treatment : library.treatments())
        known.append(treatment.id);
    return unknownWord(content::Error::Kind::NotFound,
                       Tr::tr("The library has no treatment “%1”").arg(id), id, known,
                       QStringLiteral("bayan list"));
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
        const auto language =
            std::find_if(languages.cbegin(), languages.cend(), [&](const content::Language &each) {
                return each.code.compare(code, Qt::CaseInsensitive) == 0;
            });
        if (language == languages.cend())
            return notAmong(Tr::tr("The library has no language “%1”").arg(code), known);
        if (content::findLanguage(found, language->code))
            return wrongUsage(Tr::tr("The language “%1” is named twice").arg(code));
        found.append(*language);
    }
    return found;
}

QString titleIn(const content::Entry &entry, const QString &language,
                const content::Library &library)
{
    QMap<QString, QString> titles;
    for (const content::Text &text : entry.texts)
        titles.insert(text.language, text.title);
    const QString title = content::inLanguage(titles, language, library.languages());
    return title.isEmpty() ? entry.id : title;
}

} // namespace bayan::commands
