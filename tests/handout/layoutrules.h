#pragma once

#include "handout/layout.h"

namespace bayan::support {

// What must hold of every sheet, whatever its kind. Each returns what is wrong
// first, or nothing.

// Each line of each block stands on the sheet once, in order.
QString lostLine(const handout::Sheet::Layout &layout);

// Lines stand within the margins, above the foot, as wide as they may be, and
// not over one another; frames and marks stand within the margins.
QString misplacedLine(const handout::Sheet::Layout &layout);

// The urgent box is whole on page one, with the words of as many languages.
QString brokenAlert(const handout::Sheet::Layout &layout, int languages);

// What says the same in two columns starts at one height on one page, each on
// its own side.
QString skewedRow(const handout::Sheet::Layout &layout);

// A page ends with a heading, or begins with what belongs to the page before.
QString tornPage(const handout::Sheet::Layout &layout);

} // namespace bayan::support
