#pragma once

#include "content/treatment.h"

#include <QString>

#include <optional>

namespace bayan::authoring {

// What a placeholder's part says of a figure, ready to be read: "976" for
// treated-not. Nothing where the figure has no such part. The parts:
// a quantity has the empty one; a range low, high; a proportion per, treated,
// treated-not, treated-of, treated-count, treated-upper, and the same of
// control where there was one. Counts are of 'per' people, halves rounded up.
std::optional<QString> figurePart(const content::Figure &figure, const QString &part);

// Whether this part would say "none of so many" although only nobody of those
// studied, or too few to show, had it: for these words stand "none of
// {x.treated-of}; it could be up to {x.treated-upper} in {x.per}".
bool saysNone(const content::Figure &figure, const QString &part);

// The upper end of the 95 % interval of count / of, by Wilson's score method
// (Wilson 1927, doi 10.1080/01621459.1927.10502953).
double wilsonUpper(int count, int of);
// The lower end.
double wilsonLower(int count, int of);

// "1,359", "0.5": Western digits and marks, whatever the locale.
QString shownNumber(double value);

// The same figure with its intervals.
content::Figure withIntervals(content::Figure figure);

} // namespace bayan::authoring
