#include "authoring/figurerows.h"

#include "authoring/figureparts.h"
#include "authoring/figuretexts.h"
#include "authoring/placeholders.h"
#include "authoring/timelinedays.h"

#include <QSet>

namespace bayan::authoring {

namespace {

void writeTexts(const Manuscript &manuscript, const TreatmentDraft &treatment,
                const FigureDraft &draft, DatabaseWriter &writer)
{
    for (const LanguageDraft &language : manuscript.languages) {
        const QString &code = language.language.code;
        const content::FigureText text =
            figureText(draft, treatment, manuscript.source(draft.figure.source), code);
        writer.insert(QStringLiteral("figure_text"),
                      {draft.figure.id, code, text.outcome, text.population, text.timeFrame,
                       text.treated, text.control, text.caption});
    }
}

// A figure without a sponsor of its own has the one of its source.
QString sponsorOf(const Manuscript &manuscript, const content::Figure &figure)
{
    const content::Source *source = manuscript.source(figure.source);
    return figure.sponsor.isEmpty() && source ? source->funding : figure.sponsor;
}

} // namespace

void writeFigures(const Manuscript &manuscript, const TreatmentDraft &treatment,
                  DatabaseWriter &writer)
{
    QSet<QString> used;
    for (const EntryDraft &entry : treatment.entries) {
        for (const Words &figure : entry.figures)
            used.insert(figure.text);
    }
    int position = 0;
    for (const FigureDraft &draft : treatment.figures) {
        if (!used.contains(draft.figure.id))
            continue;
        const content::Figure figure = withIntervals(draft.figure);
        writer.insert(QStringLiteral("figure"),
                      {figure.id,         treatment.id,       position++,
                       figure.kind,       figure.outcome,     figure.population,
                       figure.timeFrame,  figure.source,      content::toString(figure.direction),
                       figure.treated,    figure.treatedOf,   figure.control,
                       figure.controlOf,  figure.per,         figure.low,
                       figure.high,       figure.unit,        int(figure.drawable),
                       figure.area,       figure.comparator,  sponsorOf(manuscript, figure),
                       figure.treatedLow, figure.treatedHigh, figure.controlHigh});
        if (figure.drawable)
            writeTexts(manuscript, treatment, draft, writer);
    }
}

void writeTimeline(const Manuscript &manuscript, const TreatmentDraft &treatment,
                   DatabaseWriter &writer)
{
    int position = 0;
    for (const MarkDraft &draft : treatment.timeline) {
        const content::TimelineMark &mark = draft.mark;
        writer.insert(QStringLiteral("timeline_mark"),
                      {treatment.id, mark.id, position++, mark.lane, mark.form,
                       daysOf(draft.from.text, treatment).value_or(0),
                       daysOf(draft.to.text, treatment).value_or(0),
                       content::toString(mark.evidence), mark.source});
        for (const LanguageDraft &language : manuscript.languages) {
            const QString &code = language.language.code;
            const Words label = treatment.markLabels.value(code).value(mark.id);
            writer.insert(
                QStringLiteral("timeline_label"),
                {treatment.id, mark.id, code, filled(label.text, treatment, code).simplified()});
        }
    }
}

void writeAreas(const Manuscript &manuscript, const TreatmentDraft &treatment,
                DatabaseWriter &writer)
{
    int position = 0;
    for (const AreaDraft &draft : treatment.areas) {
        const QString &id = draft.area.id;
        writer.insert(QStringLiteral("face_area"), {treatment.id, id, position++});
        for (const LanguageDraft &language : manuscript.languages) {
            const QString &code = language.language.code;
            writer.insert(QStringLiteral("face_area_name"),
                          {treatment.id, id, code,
                           treatment.areaNames.value(code).value(id).text.simplified()});
        }
        for (qsizetype i = 0; i < draft.entries.size(); ++i) {
            writer.insert(QStringLiteral("face_area_entry"),
                          {treatment.id, id, draft.entries[i].text, i});
        }
        for (qsizetype i = 0; i < draft.figures.size(); ++i) {
            writer.insert(QStringLiteral("face_area_figure"),
                          {treatment.id, id, draft.figures[i].text, i});
        }
    }
}

} // namespace bayan::authoring
