#pragma once

#include "bench/table.h"

#include <QStringList>

namespace bayan::bench {

// Start to first paint and end, and memory once painted, of the program's
// window against an empty one. Runs alternate, so that a busy moment falls on
// both. Memory is measured on Linux alone.
QList<Row> measureProcesses(int runs, const QString &interfaceLanguage);

// How start and memory grow with the library: each of these, opened by the program
// in turn, against the first.
QList<Row> measureProcessesWith(const QStringList &libraries, int runs);

} // namespace bayan::bench
