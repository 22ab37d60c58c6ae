#pragma once

#include <QString>

class QPrinter;

namespace bayan::ui {

// How somebody printed last: remembered between starts, for "Print now".
// Copies are not: the next patient's sheet is one.
struct PrintChoice
{
    QString printer; // its name; empty: nobody has chosen one yet
    int duplex = 0;  // QPrinter::DuplexMode
    int colour = 1;  // QPrinter::ColorMode
    int tray = -1;   // QPrinter::PaperSource; -1: the printer's own choice

    bool operator==(const PrintChoice &) const = default;
};

PrintChoice choiceOf(const QPrinter &printer);

// Sets a printer up as chosen. False where that printer is not there any more.
bool apply(const PrintChoice &choice, QPrinter *printer);

} // namespace bayan::ui
