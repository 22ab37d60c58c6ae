#include "authoring/rules.h"

#include <algorithm>

namespace bayan::authoring {

namespace {

void report(const FigureScope &scope, const QString &sentence, Faults &faults)
{
    faults.append({scope.figure.place, scope.figure.figure.id, sentence});
}

bool isProportion(const FigureScope &scope)
{
    return scope.figure.figure.kind == QLatin1String("proportion");
}

void figureIsSourced(const FigureScope &scope, Faults &faults)
{
    const QString &source = scope.figure.figure.source;
    if (!source.isEmpty() && !scope.manuscript.source(source))
        report(scope, QStringLiteral("no source %1 in sources.yaml").arg(source), faults);
}

void armIsSound(const FigureScope &scope, const QString &name, int count, int of, Faults &faults)
{
    if (of < 1)
        report(scope, QStringLiteral("'%1_of' must be 1 or more").arg(name), faults);
    else if (count < 0)
        report(scope, QStringLiteral("'%1' must be 0 or more").arg(name), faults);
    else if (count > of)
        report(scope, QStringLiteral("'%1' is more than '%1_of'").arg(name), faults);
}

void armsAreSound(const FigureScope &scope, Faults &faults)
{
    if (!isProportion(scope))
        return;
    const content::Figure &figure = scope.figure.figure;
    armIsSound(scope, QStringLiteral("treated"), figure.treated, figure.treatedOf, faults);
    if ((figure.control == -1) != (figure.controlOf == -1))
        report(scope, QStringLiteral("'control' and 'control_of' belong together"), faults);
    else if (figure.controlOf != -1)
        armIsSound(scope, QStringLiteral("control"), figure.control, figure.controlOf, faults);
}

void baseIsKnown(const FigureScope &scope, Faults &faults)
{
    const int per = scope.figure.figure.per;
    if (isProportion(scope) && per != 100 && per != 1000 && per != 10000)
        report(scope, QStringLiteral("'per' must be 100, 1000 or 10000"), faults);
}

void rangeRises(const FigureScope &scope, Faults &faults)
{
    const content::Figure &figure = scope.figure.figure;
    if (figure.kind == QLatin1String("range") && figure.low >= figure.high)
        report(scope, QStringLiteral("'low' must be less than 'high'"), faults);
}

void comparatorIsNamed(const FigureScope &scope, Faults &faults)
{
    const content::Figure &figure = scope.figure.figure;
    const bool compared = figure.controlOf != -1;
    if (compared && figure.comparator.isEmpty()) {
        report(scope, QStringLiteral("'comparator' is missing: what did the others get?"), faults);
    }
    if (!compared && !figure.comparator.isEmpty())
        report(scope, QStringLiteral("'comparator' without 'control' and 'control_of'"), faults);
}

// Spontaneous reports count the reports somebody sent, of nobody knows how
// many people: a rate made of them means nothing.
void reportsMakeNoRate(const FigureScope &scope, Faults &faults)
{
    const content::Source *source = scope.manuscript.source(scope.figure.figure.source);
    if (isProportion(scope) && source && source->kind == QLatin1String("spontaneous reports"))
        report(scope, QStringLiteral("a rate from spontaneous reports; they have no base"), faults);
}

// Whether somebody had it, but too few to be seen on this base.
bool vanishes(int count, int of, int per)
{
    return count > 0 && of > 0 && 2 * qint64(count) * per < of;
}

void drawingIsFair(const FigureScope &scope, Faults &faults)
{
    const content::Figure &figure = scope.figure.figure;
    if (!figure.drawable)
        return;
    const QString reason = scope.treatment.notDrawn.value(scope.figure.risk).text;
    if (!reason.isEmpty()) {
        report(scope, QStringLiteral("must not be drawn: %1 (%2)").arg(reason, scope.figure.risk),
               faults);
    }
    if (vanishes(figure.treated, figure.treatedOf, figure.per) ||
        vanishes(figure.control, figure.controlOf, figure.per)) {
        report(scope, QStringLiteral("some people had it, but none would be drawn; raise 'per'"),
               faults);
    }
    if (figure.population.isEmpty() || figure.timeFrame.isEmpty()) {
        report(scope,
               QStringLiteral("a figure to draw needs 'population' and 'time_frame' for its "
                              "caption"),
               faults);
    }
}

void areaIsDrawn(const FigureScope &scope, Faults &faults)
{
    const QString &area = scope.figure.figure.area;
    const bool known = std::any_of(scope.treatment.areas.cbegin(), scope.treatment.areas.cend(),
                                   [&](const AreaDraft &draft) { return draft.area.id == area; });
    if (!area.isEmpty() && !known)
        report(scope, QStringLiteral("no area %1 under 'areas'").arg(area), faults);
}

} // namespace

QList<FigureRule> figureRules()
{
    return {figureIsSourced,   armsAreSound,      baseIsKnown,   rangeRises,
            comparatorIsNamed, reportsMakeNoRate, drawingIsFair, areaIsDrawn};
}

} // namespace bayan::authoring
