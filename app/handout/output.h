#pragma once

#include "content/result.h"
#include "handout/sheet.h"

#include <QByteArray>
#include <QString>

class QPrinter;

namespace bayan::handout {

// The sheet as a tagged PDF with its fonts: the same sheet gives the same bytes.
// Error::FontMissing where a font can't be put into it.
content::Result<QByteArray> pdfBytes(const Sheet &sheet);

// Writes the sheet as a PDF. A file that is there is replaced only when the
// new one is whole. The error says what to do.
content::Result<void> savePdf(const Sheet &sheet, const QString &path);

// Sends the sheet's pages to the printer, within its page range and copies.
// Error::NoPrinter where it does not take them.
content::Result<void> printSheet(const Sheet &sheet, QPrinter *printer);

} // namespace bayan::handout
