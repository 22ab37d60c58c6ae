#pragma once

#include "bench/table.h"

namespace bayan::bench {

// Start to first paint and end, and memory once painted, of the program's
// window against an empty one. Runs alternate, so that a busy moment falls on
// both. Memory is measured on Linux alone.
QList<Row> measureProcesses(int runs, const QString &interfaceLanguage);

} // namespace bayan::bench
