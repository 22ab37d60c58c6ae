#pragma once

#include "handout/row.h"

#include <QList>

namespace bayan::handout {

// The rows with each picture that a page has no room for moved up within its entry,
// before the last paragraph where there is room: text goes on below it, instead of
// a part of the page left empty. Pictures that follow one another, one of each
// language, move together or not at all. Pages are as high as paginate() is told.
QList<Row> withPicturesMovedUp(QList<Row> rows, qreal firstHeight, qreal pageHeight);

} // namespace bayan::handout
