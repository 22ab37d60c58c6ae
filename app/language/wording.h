#pragma once

#include "content/enums.h"
#include "language/phrasebook.h"

#include <QString>

namespace bayan::language {

// The words for an entry's classification, in a patient language.

QString evidenceWord(content::Evidence evidence, const Phrasebook &phrases); // "Moderate"
QString evidencePhrase(content::Evidence evidence,
                       const Phrasebook &phrases); // "Moderate evidence"
QString directionWord(content::Direction direction, const Phrasebook &phrases); // "Benefits"
QString horizonWord(content::Horizon horizon, const Phrasebook &phrases);       // "Short term"
QString kindWord(content::Kind kind, const Phrasebook &phrases);                // "Question"

} // namespace bayan::language
