#pragma once

#include "handout/layout.h"

#include <QString>
#include <QStringList>

namespace bayan::readers {

// The sheet's words as a web page: the same headings, lists and paragraphs in
// the same fonts and sizes.
QString webPageOf(const handout::Sheet::Layout &layout);

// What tells it to print a web page as a PDF, with this folder for its profile.
QStringList printingArguments(const QString &html, const QString &pdf, const QString &profile);

// Prints a web page as a PDF. False where the program can't.
bool printWithChromium(const QString &program, const QString &html, const QString &pdf);

} // namespace bayan::readers
