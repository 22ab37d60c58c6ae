#include "authoring/fault.h"

#include <algorithm>
#include <tuple>

namespace bayan::authoring {

QString Fault::toString() const
{
    QString line = place.file;
    if (place.line > 0)
        line += QLatin1Char(':') + QString::number(place.line);
    line += QLatin1String(": ");
    if (grade == Grade::Note || grade == Grade::Detail)
        line += QLatin1String("note: ");
    if (!entry.isEmpty())
        line += entry + QLatin1String(": ");
    return line + sentence;
}

bool allowsBuilding(const Faults &faults, bool translationsMayLag)
{
    return std::none_of(faults.cbegin(), faults.cend(), [&](const Fault &fault) {
        return fault.grade == Fault::Grade::Fault ||
               (fault.grade == Fault::Grade::Translation && !translationsMayLag);
    });
}

void sortByPlace(Faults &faults)
{
    std::stable_sort(faults.begin(), faults.end(), [](const Fault &a, const Fault &b) {
        return std::tie(a.place.file, a.place.line) < std::tie(b.place.file, b.place.line);
    });
}

} // namespace bayan::authoring
