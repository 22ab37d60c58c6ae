#pragma once

#include "bench/table.h"

namespace bayan::bench {

// The program with libraries of 1, 100 and 2,000 treatments of 20 entries: start,
// memory, search, language switch and size, each against the library of one. The
// libraries are kept in 'folder' from run to run.
QList<Row> measureGrowth(const QString &folder, int runs);

} // namespace bayan::bench
