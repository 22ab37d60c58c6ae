#pragma once

#include <QString>

#include <optional>

namespace bayan::content {

// The closed vocabularies of an entry. The strings are the ones used in
// treatment.yaml, in the database and in JSON.

enum class Kind {
    Alert,
    Safety,
    Overview,
    Mechanism,
    Timeline,
    Fact,
    FactBox,
    Effect,
    Risk,
    Disagreement,
    Myth,
    EvidenceGap,
    Contraindication,
    Checklist,
    Aftercare,
    Maintenance,
    Faq,
    Method,
};

enum class Horizon { None, ShortTerm, LongTerm };

enum class Direction { None, Benefit, Harm };

enum class Audience { Patient, Clinician, Both };

// How sure the evidence makes us, from "no study at all" to "several large
// trials agree, or a regulator states it".
enum class Evidence { None, VeryLimited, Limited, Moderate, Strong };

// Locked is on page one of every sheet and can't be unticked. Standard is
// ticked to start with. Optional is there to be ticked.
enum class SheetRule { Optional, Standard, Locked };

QString toString(Kind kind);
QString toString(Horizon horizon);
QString toString(Direction direction);
QString toString(Audience audience);
QString toString(Evidence evidence);
QString toString(SheetRule rule);

// Empty where the word is not of the vocabulary.
template<class Enum> std::optional<Enum> fromString(const QString &word);

} // namespace bayan::content
