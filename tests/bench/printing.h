#pragma once

#include "bench/table.h"
#include "content/library.h"

namespace bayan::bench {

// A sheet from the command line against headless Chromium that prints the same
// words, whole process against whole process. No rows where Chromium or Linux's
// /proc is missing.
QList<Row> measurePrinting(int runs, const content::Library &library);

} // namespace bayan::bench
