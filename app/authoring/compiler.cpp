#include "authoring/compiler.h"

#include "authoring/ownthread.h"
#include "authoring/reader.h"
#include "authoring/rules.h"

#include <QSet>

namespace bayan::authoring {

CheckedContent checkContent(const QString &folder)
{
    ReadContent read = readContent(folder);
    Faults faults = std::move(read.faults);
    if (read.whole) {
        Faults broken;
        runInOwnThread([&] { broken = checkRules(read.manuscript); });
        faults += broken;
    }
    sortByPlace(faults);
    return {std::move(read.manuscript), faults};
}

QString countsOf(const Manuscript &manuscript)
{
    qsizetype entries = 0;
    qsizetype claims = 0;
    qsizetype figures = 0;
    int drawable = 0;
    QMap<QString, int> texts;
    QSet<QString> cited;
    for (const TreatmentDraft &treatment : manuscript.treatments) {
        entries += treatment.entries.size();
        claims += treatment.claims.size();
        figures += treatment.figures.size();
        for (const FigureDraft &draft : treatment.figures)
            drawable += int(draft.figure.drawable);
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
    return QStringLiteral(
               "treatments: %1; entries: %2; texts: %3; claims: %4; figures: %5, to draw: "
               "%6; sources cited: %7 of %8; terms: %9; version: ")
               .arg(manuscript.treatments.size())
               .arg(entries)
               .arg(perLanguage.join(QLatin1String(", ")))
               .arg(claims)
               .arg(figures)
               .arg(drawable)
               .arg(cited.size())
               .arg(manuscript.sources.size())
               .arg(manuscript.glossary.size()) +
           manuscript.version.text;
}

} // namespace bayan::authoring
