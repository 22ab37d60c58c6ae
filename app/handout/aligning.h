#pragma once

#include "handout/sheetcontent.h"

#include <QList>

namespace bayan::handout {

// What stands on one line of a sheet with its languages side by side.
struct Alignment
{
    // One per language, in their order; null where a language has nothing to
    // say here. Not owned.
    QList<const Item *> cells;

    // The first that is there: decides space, glue and frame.
    const Item &lead() const;
    // The same words in every language: across all columns, once.
    bool isShared() const { return lead().shared; }
};

// Pairs what each language says: group by group, and within a group what has
// the same role, in order. Nothing is left out, nothing changes its order.
QList<Alignment> aligned(const QList<QList<Item>> &languages);

} // namespace bayan::handout
