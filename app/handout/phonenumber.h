#pragma once

#include <QString>

namespace bayan::handout {

// Whether this can be dialled: two digits or more, of any script, and the
// signs numbers are written with. Several may stand apart by commas. An empty
// one is fine: there is none then.
bool looksLikePhoneNumber(const QString &typed);

// Whether more digits could make one of it: "+" is typed first.
bool mayBecomePhoneNumber(const QString &typed);

} // namespace bayan::handout
