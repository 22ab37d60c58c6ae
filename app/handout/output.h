#pragma once

#include "content/result.h"
#include "handout/sheet.h"

#include <QString>

class QPrinter;

namespace bayan::handout {

// Writes the sheet as a PDF. A file that is there is replaced only when the
// new one is whole. Error::CannotWrite says what to do.
content::Result<void> savePdf(const Sheet &sheet, const QString &path);

// Sends the sheet's pages to the printer, within its page range and copies.
// Error::NoPrinter where it does not take them.
content::Result<void> printSheet(const Sheet &sheet, QPrinter *printer);

} // namespace bayan::handout
