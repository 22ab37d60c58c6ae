#pragma once

#include "authoring/styleguide.h"

#include <QString>

namespace bayan::authoring {

// Whether a sentence is in the passive voice, by the guide's words: a form of
// "to be", then a participle, with at most one word between. A guess, good
// enough to count by.
bool isPassive(const QString &sentence, const StyleGuide &style);

} // namespace bayan::authoring
