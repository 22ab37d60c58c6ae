#pragma once

#include "handout/layout.h"

#include <QStringList>

namespace bayan::readers {

// Each block's words as far as they stand on one page; no headers or footers.
QStringList piecesOf(const handout::Sheet::Layout &layout);

// Each block's words.
QStringList wholeBlocks(const handout::Sheet::Layout &layout);

} // namespace bayan::readers
