#include "authoring/rules.h"

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

} // namespace

QList<FigureRule> figureRules()
{
    return {figureIsSourced, armsAreSound, baseIsKnown, rangeRises};
}

} // namespace bayan::authoring
