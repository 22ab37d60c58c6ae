#include "ui/printchoice.h"

#include <QPrinter>
#include <QPrinterInfo>

namespace bayan::ui {

PrintChoice choiceOf(const QPrinter &printer)
{
    PrintChoice choice;
    choice.printer = printer.printerName();
    choice.duplex = int(printer.duplex());
    choice.colour = int(printer.colorMode());
    choice.tray = int(printer.paperSource());
    return choice;
}

bool apply(const PrintChoice &choice, QPrinter *printer)
{
    if (choice.printer.isEmpty() || !QPrinterInfo::availablePrinterNames().contains(choice.printer))
        return false;
    printer->setPrinterName(choice.printer);
    printer->setDuplex(QPrinter::DuplexMode(choice.duplex));
    printer->setColorMode(choice.colour == int(QPrinter::GrayScale) ? QPrinter::GrayScale
                                                                    : QPrinter::Color);
    if (choice.tray >= 0)
        printer->setPaperSource(QPrinter::PaperSource(choice.tray));
    printer->setCopyCount(1);
    return true;
}

} // namespace bayan::ui
