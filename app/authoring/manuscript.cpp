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
    const qsizetype at = m_figureIndex.find(wanted, figures.size(),
                                            [&](qsizetype i) { return figures[i].figure.id; });
    return at < 0 ? nullptr : &figures[at].figure;
}

qsizetype TreatmentDraft::placeOfEntry(const QString &wanted) const
{
    return m_entryIndex.find(wanted, entries.size(), [&](qsizetype i) { return entries[i].id; });
}

QString Manuscript::firstLanguage() const
{
    return languages.isEmpty() ? QString() : languages.first().language.code;
}

const content::Source *Manuscript::source(const QString &wanted) const
{
    const qsizetype at = m_sourceIndex.find(wanted, sources.size(),
                                            [&](qsizetype i) { return sources[i].source.id; });
    return at < 0 ? nullptr : &sources[at].source;
}

bool Manuscript::hasSection(const QString &id) const
{
    return std::any_of(sections.cbegin(), sections.cend(),
                       [&](const Words &section) { return section.text == id; });
}

} // namespace bayan::authoring
