#pragma once

#include "bench/table.h"
#include "content/library.h"

namespace bayan::bench {

// A sheet from the command line against headless Chromium and LibreOffice that
// print the same words, whole process against whole process. No rows for what is
// not installed, and none without Linux's /proc.
QList<Row> measurePrinting(int runs, const content::Library &library);

} // namespace bayan::bench
