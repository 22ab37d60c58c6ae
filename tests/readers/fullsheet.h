#pragma once

#include "content/library.h"
#include "handout/sheet.h"

#include <QStringList>

namespace bayan::readers {

// Every entry of the treatment in the languages with these codes. The library and
// the treatment must live as long.
handout::SheetRequest fullSheet(const content::Library &library,
                                const content::Treatment &treatment, const QStringList &codes);

} // namespace bayan::readers
