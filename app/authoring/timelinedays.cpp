#include "authoring/timelinedays.h"

namespace bayan::authoring {

namespace {

std::optional<double> lengthOf(const QString &unit)
{
    if (unit == QLatin1String("days"))
        return 1;
    if (unit == QLatin1String("weeks"))
        return 7;
    if (unit == QLatin1String("months"))
        return 30;
    return std::nullopt;
}

} // namespace

std::optional<double> daysOf(const QString &written, const TreatmentDraft &treatment)
{
    bool isNumber = false;
    const double number = written.toDouble(&isNumber);
    if (isNumber)
        return number >= 0 && number < 10000 ? std::optional(number) : std::nullopt;

    const content::Figure *figure = treatment.figure(written.section(QLatin1Char('.'), 0, 0));
    const QString part = written.section(QLatin1Char('.'), 1);
    const auto length = figure ? lengthOf(figure->unit) : std::nullopt;
    if (!length)
        return std::nullopt;
    const bool isRange = figure->kind == QLatin1String("range");
    if (!isRange && part.isEmpty())
        return figure->low * *length;
    if (isRange && part == QLatin1String("low"))
        return figure->low * *length;
    if (isRange && part == QLatin1String("high"))
        return figure->high * *length;
    return std::nullopt;
}

} // namespace bayan::authoring
