#pragma once

#include "handout/row.h"
#include "handout/sheetcontent.h"

namespace bayan::handout {

// How hard each row of the item at 'index' holds on to the next: headings to
// what they head, bullets and frames together, no line of a paragraph alone.
void addGlue(const QList<Item> &items, qsizetype index, QList<Row> &rows);

} // namespace bayan::handout
