#pragma once

#include "handout/bits.h"

#include <QString>

namespace bayan::handout {

// A content version by its name, "2026.11" in few bits, any other in many: a
// code has to name it where that library is not at hand.
void putContentVersion(const QString &version, BitWriter &writer);
QString takeContentVersion(BitReader &reader);

} // namespace bayan::handout
