#pragma once

#include "handout/row.h"
#include "handout/sheetcontent.h"

#include <optional>

namespace bayan::handout {

// Room for an item's mark at the leading side of its lines, in points.
qreal leadingRoom(const Item &item);

// How large a logo is printed, and a QR code, in points. Beside a name in a column a
// wide one would leave the name no room.
QSizeF logoSize(const QImage &logo, bool inColumn);
qreal codeSide();

// The mark beside an item's first line, at the leading side of the column, for
// type of this size on this baseline.
std::optional<Mark> markOf(const Item &item, qreal size, qreal baseline, const Column &column);

// Adds the rules that go with a role, across the column.
void addRules(Role role, Role next, const Column &column, QList<Row> &rows);

// A rule between entries.
Mark thinRule(qreal top, const Column &column);

} // namespace bayan::handout
