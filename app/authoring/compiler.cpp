#include "authoring/compiler.h"

#include "authoring/reader.h"
#include "authoring/rules.h"

#include <QSet>

namespace bayan::authoring {

CheckedContent checkContent(const QString &folder)
{
    ReadContent read = readContent(folder);
    Faults faults = std::move(read.faults);
    if (read.whole)
        faults += checkRules(read.manuscript);
    sortByPlace(faults);
    return {std::move(read.manuscript), faults};
}

QString countsOf(const Manuscript &manuscript)
{
    qsizetype entries = 0;
    qsizetype figures = 0;
    QMap<QString, int> texts;
    QSet<QString> cited;
    for (const TreatmentDraft &treatment : manuscript.treatments) {
        entries += treatment.entries.size();
        figures += treatment.figures.size();
        for (const EntryDraft &entry : treatment.entries) {
            for (auto it = entry.texts.cbegin(); it != entry.texts.cend(); ++it)
                ++texts[it.key()];
            for (const CitationDraft &citation : entry.citations)
                cited.insert(citation.source.text);
        }
    }
    QStringList perLanguage;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        perLanguage.append(QStringLiteral("%1 %2").arg(it.value()).arg(it.key()));
    return QStringLiteral("treatments: %1; entries: %2; texts: %3; figures: %4; sources cited: %5 "
                          "of %6; terms: %7; version: %8")
        .arg(manuscript.treatments.size())
        .arg(entries)
        .arg(perLanguage.join(QLatin1String(", ")))
        .arg(figures)
        .arg(cited.size())
        .arg(manuscript.sources.size())
        .arg(manuscript.glossary.size())
        .arg(manuscript.version.text);
}

} // namespace bayan::authoring
