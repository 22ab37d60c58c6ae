#pragma once

#include "handout/layout.h"
#include "handout/paginator.h"

#include <QList>

namespace bayan::handout {

// A strip and what stands on it, in points from the strip's top and the page's
// left edge.
struct Row
{
    // What it is to a picture of its entry that a page has no room for.
    enum class Place {
        Fixed,        // no picture is moved past it
        Text,         // one may be
        BelowPicture, // and may stand before it
        Picture,
    };

    Strip strip;
    Place place = Place::Fixed;
    QList<Line> lines;
    QList<Mark> marks;
    QList<Drawing> drawings;
    Frame::Kind frame = Frame::Kind::None; // neighbours in the same frame share it
    // Within the strip's moreAtTop: between a frame that goes on and its words. At a
    // page's end it is the strip's moreAtEnd.
    qreal framePadding = 0;

    // The part of the strip along which a rule stands between its columns.
    // Neighbours of one run share the rule; -1: the strip has no columns.
    int dividerRun = -1;
    qreal dividerTop = 0;
    qreal dividerBottom = 0;

    // Of a row that goes on from the one above: how far each column's words move
    // down where the page begins with it.
    QList<qreal> lag;

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
    // Parted by weight, the first at the leading side.
    QList<Column> parted(const QList<qreal> &weights, qreal gap,
                         Qt::LayoutDirection direction) const;
};

// What stands in each column, from the same top edge, as one row. A column may
// have no rows.
Row abreast(const QList<QList<Row>> &columns);

// The same as rows that a page may end after: one for each line of the tallest
// column, with the same share of the others' lines, since they say the same. Each
// column's lines follow one another whatever the others' heights.
QList<Row> sideBySide(const QList<QList<Row>> &columns);

} // namespace bayan::handout
