#pragma once

#include "handout/typesetter.h"

namespace bayan::handout {

// One item's rows, or those of several that say the same in columns.
struct Piece
{
    const Item *item = nullptr; // decides space, glue and frame; not owned
    QList<Row> rows;
    bool inColumns = false;
};

// The pieces' rows one below the other: the space and the rules between them,
// the padding of frames, and what holds them together on a page.
QList<Row> joined(QList<Piece> pieces, const Column &column, const Setting &setting);

// Points between the last line of one and the first of the next.
qreal spaceBetween(Role before, Role after, const Setting &setting);

bool isUrgent(Role role);

} // namespace bayan::handout
