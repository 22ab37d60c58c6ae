#pragma once

#include "bench/table.h"
#include "content/library.h"
#include "handout/sheet.h"

#include <QStringList>

namespace bayan::bench {

// What a patient typically takes home, by entry.
QStringList nineEntries();
// In all languages; the treatment must live as long.
handout::SheetRequest nineEntrySheet(const content::Library &library,
                                     const content::Treatment &treatment);

// Composing sheets and writing them as PDFs, in process.
QList<Row> measureSheets(int runs, const content::Library &library);

} // namespace bayan::bench
