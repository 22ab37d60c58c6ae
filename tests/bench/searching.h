#pragma once

#include "bench/table.h"

namespace bayan::bench {

// Each keystroke of a search in libraries of 10,000 and 200,000 made-up entries,
// beside the same statements and values through SQLite's own interface. Keeps
// the libraries under 'folder'.
QList<Row> measureSearching(const QString &folder);

} // namespace bayan::bench
