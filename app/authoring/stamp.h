#pragma once

#include "authoring/manuscript.h"

#include <QString>

namespace bayan::authoring {

// What a translation says it was checked against: "1 3f9a1c2b", the first
// language's revision and the first 8 hexadecimal digits of the SHA-256 of its
// title, summary, body and, where it has any, a disagreement's sides, unfilled,
// white space normalised. Any edit of those words changes it, whether or not
// the author counted the revision up.
QString stampOf(const TextDraft &original);

// Where a translation stands.
enum class Standing {
    Current,
    Unconfirmed, // names a revision, but not the words: nobody has checked it
    Malformed,
    Stale, // the words it was made from have changed
};

Standing standingOf(const TextDraft &translation, const TextDraft &original);

// The revision a translation says it was made from; 0 where it says none.
int translatedRevision(const TextDraft &translation);

} // namespace bayan::authoring
