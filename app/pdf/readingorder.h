#pragma once

#include "pdf/cells.h"

#include <QList>

namespace bayan::pdf {

// Poppler and PDFium sort what is on a line by place and read it in one direction.
// Words that stand inside words of the other direction, a Latin name in an Arabic
// title in an English line, come out of it in the wrong place.

// Whether the line's stretches follow one another in this direction.
bool followOneAnother(const QList<Cell> &cells, Qt::LayoutDirection direction);

// The same text without its ink, each stretch after the one that is read before it.
QList<Cell> oneAfterAnother(QList<Cell> cells, Qt::LayoutDirection direction);

} // namespace bayan::pdf
