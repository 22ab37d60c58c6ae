#pragma once

#include "content/result.h"
#include "handout/sheet.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

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

// So many of one sheet.
struct Stack
{
    Sheet sheet;
    int copies = 1;
};

// Told before each side how many of all are done; false ends the job there.
using PrintProgress = std::function<bool(int done, int all)>;

// Sends stacks of sheets as one job, each sheet beginning on a paper of its own
// also where the printer prints both sides. The printer's own copies and page
// range do not count. False where 'progress' ended it; what was sent by then may still come out.
// Error::NoPrinter as above.
content::Result<bool> printStacks(const QList<Stack> &stacks, QPrinter *printer,
                                  const PrintProgress &progress);

} // namespace bayan::handout
