#pragma once

#include "handout/layout.h"

#include <QString>

namespace bayan::readers {

// The sheet's words as a web page: the same headings, lists and paragraphs in
// the same fonts and sizes.
QString webPageOf(const handout::Sheet::Layout &layout);

// Prints a web page as a PDF. False where the program can't.
bool printWithChromium(const QString &program, const QString &html, const QString &pdf);

} // namespace bayan::readers
