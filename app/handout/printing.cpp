#include "handout/output.h"
#include "handout/tr.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace bayan::handout {

// lupdate takes a qualified type before a function's name for its scope.
using content::Error;

namespace {

// The pages to print, from 0, in the order they leave the printer once.
QList<int> pagesOf(const Sheet &sheet, const QPrinter &printer)
{
    int first = 1;
    int last = sheet.pageCount();
    if (printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0) {
        first = printer.fromPage();
        last = std::min(last, std::max(first, printer.toPage()));
    }
    QList<int> pages;
    for (int page = first; page <= last; ++page)
        pages.append(page - 1);
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(pages.begin(), pages.end());
    return pages;
}

// Every side to paint. Copies are the printer's own work where it can make them.
QList<int> sidesOf(const Sheet &sheet, const QPrinter &printer)
{
    const QList<int> pages = pagesOf(sheet, printer);
    const int copies = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    QList<int> sides;
    if (printer.collateCopies()) {
        for (int copy = 0; copy < copies; ++copy)
            sides.append(pages);
    } else {
        for (const int page : pages)
            sides.append(QList<int>(copies, page));
    }
    return sides;
}

Error noPrinter(const QPrinter &printer, const QString &cause)
{
    const QString name = printer.printerName();
    return {Error::Kind::NoPrinter,
            name.isEmpty()
                ? Tr::tr("There is no printer that takes the sheet. Connect one, or save a PDF.")
                : Tr::tr("The printer %1 did not take the sheet. Check that it is on and "
                         "connected, or save a PDF.")
                      .arg(name),
            cause};
}

} // namespace

content::Result<void> printSheet(const Sheet &sheet, QPrinter *printer)
{
    printer->setDocName(sheet.title());
    printer->setPageSize(sheet.paper());
    printer->setPageOrientation(QPageLayout::Portrait);
    // The sheet keeps its own margins: the page's corner is the paper's.
    printer->setFullPage(true);

    const QList<int> sides = sidesOf(sheet, *printer);
    if (sides.isEmpty())
        return content::Error{
            Error::Kind::NotFound,
            Tr::tr("The sheet has no such pages. It has %n page(s).", nullptr, sheet.pageCount()),
            QStringLiteral("empty page range")};
    QPainter painter;
    if (!painter.begin(printer))
        return noPrinter(*printer, QStringLiteral("begin failed"));
    const qreal scale = printer->resolution() / 72.0;
    painter.scale(scale, scale);
    for (qsizetype i = 0; i < sides.size(); ++i) {
        if (i > 0 && !printer->newPage()) {
            printer->abort();
            return noPrinter(*printer, QStringLiteral("page %1 refused").arg(i + 1));
        }
        sheet.paint(&painter, sides[i]);
    }
    if (!painter.end() || printer->printerState() == QPrinter::Error)
        return noPrinter(*printer, QStringLiteral("the job ended in an error"));
    return {};
}

} // namespace bayan::handout
