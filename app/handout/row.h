#pragma once

#include "handout/layout.h"
#include "handout/paginator.h"

#include <QList>

namespace bayan::handout {

// A strip and what stands on it, in points from the strip's top and the page's
// left edge.
struct Row
{
    Strip strip;
    QList<Line> lines;
    QList<Mark> marks;
    Frame::Kind frame = Frame::Kind::None; // neighbours in the same frame share it

    void moveDown(qreal by);
};

// The width that words may take.
struct Column
{
    qreal left = 0;
    qreal right = 0;

    qreal width() const { return right - left; }
    // Narrowed at the leading and trailing side of a reading direction.
    Column inset(qreal leading, qreal trailing, Qt::LayoutDirection direction) const;
    // This much of it, at the leading or trailing side.
    Column leading(qreal width, Qt::LayoutDirection direction) const;
    Column trailing(qreal width, Qt::LayoutDirection direction) const;
};

} // namespace bayan::handout
