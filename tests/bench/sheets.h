#pragma once

#include "bench/table.h"
#include "content/library.h"

namespace bayan::bench {

// Composing sheets and writing them as PDFs, in process.
QList<Row> measureSheets(int runs, const content::Library &library);

} // namespace bayan::bench
