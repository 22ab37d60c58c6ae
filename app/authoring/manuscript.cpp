#include "authoring/manuscript.h"

#include <algorithm>

namespace bayan::authoring {

Place Words::placeOf(qsizetype offset) const
{
    Place exact = place;
    if (literal)
        exact.line += 1 + int(text.left(offset).count(QLatin1Char('\n')));
    return exact;
}

const TextDraft *EntryDraft::text(const QString &language) const
{
    const auto it = texts.constFind(language);
    return it == texts.cend() ? nullptr : &*it;
}

const content::Figure *TreatmentDraft::figure(const QString &wanted) const
{
    const auto it = std::find_if(figures.cbegin(), figures.cend(),
                                 [&](const FigureDraft &f) { return f.figure.id == wanted; });
    return it == figures.cend() ? nullptr : &it->figure;
}

QString Manuscript::firstLanguage() const
{
    return languages.isEmpty() ? QString() : languages.first().language.code;
}

const content::Source *Manuscript::source(const QString &id) const
{
    const auto it = std::find_if(sources.cbegin(), sources.cend(),
                                 [&](const SourceDraft &s) { return s.source.id == id; });
    return it == sources.cend() ? nullptr : &it->source;
}

bool Manuscript::hasSection(const QString &id) const
{
    return std::any_of(sections.cbegin(), sections.cend(),
                       [&](const Words &section) { return section.text == id; });
}

} // namespace bayan::authoring
