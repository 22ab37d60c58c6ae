#pragma once

#include "handout/sheetcontent.h"

#include <functional>

namespace bayan::handout {

// The items of a one-page summary below the urgent box, a list for each
// language: every topic's title and line if 'fits' takes them; else titles
// alone from some topic on, in a list or one after the other across the page; else
// as many titles as there is room for. What did not fit is said.
// Where 'unlimited', everything.
QList<QList<Item>> summarized(const QList<SheetContent> &languages, bool unlimited,
                              const std::function<bool(const QList<QList<Item>> &)> &fits);

// A summary's flows with this many titles across the page and no line for any.
QList<QList<Item>> withTitles(const QList<SheetContent> &languages, qsizetype titles);

} // namespace bayan::handout
