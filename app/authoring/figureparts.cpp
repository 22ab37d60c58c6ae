#include "authoring/figureparts.h"

#include <cmath>

namespace bayan::authoring {

namespace {

struct Arm
{
    int count = -1;
    int of = -1;

    bool isKnown() const { return count >= 0 && of > 0; }
    int shownOf(int per) const { return int((2 * qint64(count) * per + of) / (2 * qint64(of))); }
};

QString grouped(const QString &digits)
{
    QString text = digits;
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, QLatin1Char(','));
    return text;
}

std::optional<QString> armPart(const Arm &arm, int per, const QString &part)
{
    if (!arm.isKnown())
        return std::nullopt;
    if (part.isEmpty())
        return shownNumber(arm.shownOf(per));
    if (part == QLatin1String("not"))
        return shownNumber(per - arm.shownOf(per));
    if (part == QLatin1String("of"))
        return shownNumber(arm.of);
    if (part == QLatin1String("count"))
        return shownNumber(arm.count);
    if (part == QLatin1String("upper"))
        return shownNumber(std::floor(wilsonUpper(arm.count, arm.of) * per + 0.5));
    return std::nullopt;
}

struct ArmPart
{
    Arm arm;
    QString part; // "of" in "treated-of"
};

ArmPart splitPart(const content::Figure &figure, const QString &part)
{
    const qsizetype hyphen = part.indexOf(QLatin1Char('-'));
    const QString name = part.left(hyphen);
    const QString rest = hyphen < 0 ? QString() : part.mid(hyphen + 1);
    if (rest.isEmpty() && hyphen >= 0)
        return {};
    if (name == QLatin1String("treated"))
        return {{figure.treated, figure.treatedOf}, rest};
    if (name == QLatin1String("control"))
        return {{figure.control, figure.controlOf}, rest};
    return {};
}

// +1 for the upper end of the interval, -1 for the lower one.
double wilsonEnd(int count, int of, int side)
{
    constexpr double z = 1.959964;
    const double n = of;
    const double p = count / n;
    const double spread = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return (p + z * z / (2 * n) + side * spread) / (1 + z * z / n);
}

} // namespace

std::optional<QString> figurePart(const content::Figure &figure, const QString &part)
{
    if (figure.kind == QLatin1String("quantity"))
        return part.isEmpty() ? std::optional(shownNumber(figure.low)) : std::nullopt;
    if (figure.kind == QLatin1String("range")) {
        if (part == QLatin1String("low"))
            return shownNumber(figure.low);
        if (part == QLatin1String("high"))
            return shownNumber(figure.high);
        return std::nullopt;
    }
    if (part == QLatin1String("per"))
        return shownNumber(figure.per);
    const ArmPart split = splitPart(figure, part);
    return armPart(split.arm, figure.per, split.part);
}

bool saysNone(const content::Figure &figure, const QString &part)
{
    const ArmPart split = splitPart(figure, part);
    const bool tellsPeople = split.part.isEmpty() || split.part == QLatin1String("not");
    return tellsPeople && split.arm.isKnown() && split.arm.shownOf(figure.per) == 0;
}

QString shownNumber(double value)
{
    const bool whole = value == std::floor(value);
    const QString digits = QString::number(std::abs(value), 'f', whole ? 0 : 1);
    const QString fraction = digits.section(QLatin1Char('.'), 1);
    QString text = grouped(digits.section(QLatin1Char('.'), 0, 0));
    if (!fraction.isEmpty())
        text += QLatin1Char('.') + fraction;
    return value < 0 ? QLatin1Char('-') + text : text;
}

double wilsonUpper(int count, int of)
{
    return wilsonEnd(count, of, 1);
}

double wilsonLower(int count, int of)
{
    return count == 0 ? 0 : wilsonEnd(count, of, -1);
}

content::Figure withIntervals(content::Figure figure)
{
    if (figure.treated >= 0 && figure.treatedOf > 0) {
        figure.treatedLow = wilsonLower(figure.treated, figure.treatedOf);
        figure.treatedHigh = wilsonUpper(figure.treated, figure.treatedOf);
    }
    if (figure.control == 0 && figure.controlOf > 0)
        figure.controlHigh = wilsonUpper(figure.control, figure.controlOf);
    return figure;
}

} // namespace bayan::authoring
