#include "handout/output.h"
#include "handout/tr.h"

#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>

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

// A side of paper: a page of a sheet, or left blank.
struct Side
{
    const Sheet *sheet = nullptr; // nullptr: blank
    int page = 0;
};

// Every side to paint. Copies are the printer's own work where it can make them.
QList<Side> sidesOf(const Sheet &sheet, const QPrinter &printer)
{
    const QList<int> pages = pagesOf(sheet, printer);
    const int copies = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    const bool collated = printer.collateCopies();
    QList<Side> sides;
    for (int copy = 0; copy < (collated ? copies : 1); ++copy) {
        for (const int page : pages)
            sides.append(QList<Side>(collated ? 1 : copies, Side{&sheet, page}));
    }
    return sides;
}

QList<Side> sidesOf(const QList<Stack> &stacks, const QPrinter &printer)
{
    const bool onBothSides = printer.duplex() != QPrinter::DuplexNone;
    QList<Side> sides;
    for (const Stack &stack : stacks) {
        for (int copy = 0; copy < stack.copies; ++copy) {
            if (onBothSides && sides.size() % 2 == 1)
                sides.append(Side());
            for (int page = 0; page < stack.sheet.pageCount(); ++page)
                sides.append(Side{&stack.sheet, page});
        }
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

// Qt keeps it to itself where the system took no job.
bool isGone(const QPrinter &printer)
{
    return printer.outputFormat() == QPrinter::NativeFormat &&
           QPrinterInfo::printerInfo(printer.printerName()).isNull();
}

void setUp(QPrinter *printer, const Sheet &sheet)
{
    printer->setDocName(sheet.title());
    printer->setPageSize(sheet.paper());
    printer->setPageOrientation(QPageLayout::Portrait);
    // The sheet keeps its own margins: the page's corner is the paper's.
    printer->setFullPage(true);
}

// False where 'progress' ended it.
content::Result<bool> paintSides(const QList<Side> &sides, QPrinter *printer,
                                 const PrintProgress &progress)
{
    QPainter painter;
    if (!painter.begin(printer))
        return noPrinter(*printer, QStringLiteral("begin failed"));
    const qreal scale = printer->resolution() / 72.0;
    painter.scale(scale, scale);
    for (qsizetype i = 0; i < sides.size(); ++i) {
        if (progress && !progress(int(i), int(sides.size()))) {
            printer->abort();
            painter.end();
            return false;
        }
        if (i > 0 && !printer->newPage()) {
            printer->abort();
            painter.end();
            return noPrinter(*printer, QStringLiteral("page %1 refused").arg(i + 1));
        }
        if (sides[i].sheet)
            sides[i].sheet->paint(&painter, sides[i].page);
    }
    if (!painter.end() || printer->printerState() == QPrinter::Error || isGone(*printer))
        return noPrinter(*printer, QStringLiteral("the job ended in an error"));
    return true;
}

} // namespace

content::Result<void> printSheet(const Sheet &sheet, QPrinter *printer)
{
    setUp(printer, sheet);
    const QList<Side> sides = sidesOf(sheet, *printer);
    if (sides.isEmpty())
        return content::Error{
            Error::Kind::NotFound,
            Tr::tr("The sheet has no such pages. It has %n page(s).", nullptr, sheet.pageCount()),
            QStringLiteral("empty page range")};
    const content::Result<bool> printed = paintSides(sides, printer, {});
    return printed ? content::Result<void>() : content::Result<void>(printed.error());
}

content::Result<bool> printStacks(const QList<Stack> &stacks, QPrinter *printer,
                                  const PrintProgress &progress)
{
    const QList<Side> sides = sidesOf(stacks, *printer);
    if (sides.isEmpty())
        return false;
    setUp(printer, stacks.constFirst().sheet);
    printer->setPrintRange(QPrinter::AllPages);
    printer->setCopyCount(1);
    return paintSides(sides, printer, progress);
}

} // namespace bayan::handout
