#include "handout/floating.h"

#include <algorithm>

namespace bayan::handout {

namespace {

constexpr qreal WorthMoving = 0.1; // of a page's height, left empty

// The picture that did not fit where the page ends before this row, or -1.
qsizetype pictureAt(const QList<Row> &rows, qsizetype end)
{
    for (qsizetype i = end; i < rows.size() && rows[i].place != Row::Place::Fixed; ++i) {
        if (rows[i].place == Row::Place::Picture)
            return i;
    }
    return -1;
}

// The last row of a page from 'from' on before which this picture fits, in its own
// entry, or -1.
qsizetype placeOf(const QList<Row> &rows, qsizetype picture, qsizetype from, qsizetype end,
                  qreal pageHeight)
{
    qsizetype first = picture;
    while (first > from && rows[first - 1].place != Row::Place::Fixed &&
           rows[first - 1].place != Row::Place::Picture)
        --first;
    const Strip &strip = rows[picture].strip;
    qreal height = 0; // of what stands above
    qsizetype place = -1;
    for (qsizetype i = from; i < end; ++i) {
        const qreal needed = i == from ? strip.height : height + strip.spaceBefore + strip.height;
        if (i >= first && rows[i].place == Row::Place::BelowPicture && needed <= pageHeight)
            place = i;
        height += rows[i].strip.height +
                  (i == from ? rows[i].strip.moreAtTop : rows[i].strip.spaceBefore);
    }
    return place;
}

void moveUp(QList<Row> &rows, qsizetype picture, qsizetype place)
{
    Strip &moved = rows[picture].strip;
    Strip &above = rows[picture - 1].strip;
    Strip &below = rows[place].strip;
    above.glue = std::max(above.glue, moved.glue); // to the evidence line
    moved.glue = FreeBreak;
    below.spaceBefore = std::max(below.spaceBefore, moved.spaceBefore);
    rows[picture].place = Row::Place::Fixed;
    rows.move(picture, place);
}

} // namespace

QList<Row> withPicturesMovedUp(QList<Row> rows, qreal firstHeight, qreal pageHeight)
{
    QList<Strip> strips;
    strips.reserve(rows.size());
    for (const Row &row : std::as_const(rows))
        strips.append(row.strip);
    for (qsizetype from = 0; from < rows.size();) {
        const qreal height = from == 0 ? firstHeight : pageHeight;
        const PageEnd page = pageEnd(strips, from, height);
        const qsizetype picture = pictureAt(rows, page.end);
        const qsizetype place = picture < 0 || height - page.height < WorthMoving * pageHeight
                                    ? -1
                                    : placeOf(rows, picture, from, page.end, height);
        if (place < 0) {
            from = page.end;
            continue;
        }
        moveUp(rows, picture, place);
        for (qsizetype i = place; i <= picture; ++i)
            strips[i] = rows[i].strip;
    }
    return rows;
}

} // namespace bayan::handout
