#pragma once

#include "handout/flow.h"

namespace bayan::handout {

// How hard each row of the piece at 'index' holds on to the next: headings to
// what they head, bullets and frames together, no line of a paragraph alone.
void addGlue(QList<Piece> &pieces, qsizetype index);

} // namespace bayan::handout
