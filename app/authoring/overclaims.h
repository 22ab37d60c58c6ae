#pragma once

#include "authoring/manuscript.h"

namespace bayan::authoring {

// Puts the statements of the articles that say more than the evidence does in
// the place of {overclaims} in bodies: a bold line for each group of subjects,
// under it a bullet for each statement, what it says and what is fair to say.
// The words come from claims.yaml, the form from a language's 'sentences'
// (overclaim_a, overclaim_b) and 'claim_groups'.
void tellOverclaims(Manuscript &manuscript);

} // namespace bayan::authoring
