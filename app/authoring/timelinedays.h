#pragma once

#include "authoring/manuscript.h"

#include <QString>

#include <optional>

namespace bayan::authoring {

// The day a mark of the timeline begins or ends at: a number, or a figure in
// days, weeks or months ("gap-days", "lasts-months.low"). A week has 7 days, a
// month 30. Nothing where it names neither.
std::optional<double> daysOf(const QString &written, const TreatmentDraft &treatment);

} // namespace bayan::authoring
