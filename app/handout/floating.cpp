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

// Where the pictures end that stand one below the other from this one on: one of
// each language, which stay together.
qsizetype endOf(const QList<Row> &rows, qsizetype picture)
{
    qsizetype end = picture;
    while (end < rows.size() && rows[end].place == Row::Place::Picture)
        ++end;
    return end;
}

// The last row of a page from 'from' on before which the pictures fit, in their own
// entry, or -1.
qsizetype placeOf(const QList<Row> &rows, qsizetype picture, qsizetype from, qsizetype end,
                  qreal pageHeight)
{
    qsizetype first = picture;
    while (first > from && rows[first - 1].place != Row::Place::Fixed &&
           rows[first - 1].place != Row::Place::Picture)
        --first;
    const qreal spaceBefore = rows[picture].strip.spaceBefore;
    qreal pictures = -spaceBefore;
    for (qsizetype i = picture; i < endOf(rows, picture); ++i)
        pictures += rows[i].strip.spaceBefore + rows[i].strip.height;
    qreal height = 0; // of what stands above
    qsizetype place = -1;
    for (qsizetype i = from; i < end; ++i) {
        const qreal needed = i == from ? pictures : height + spaceBefore + pictures;
        if (i >= first && rows[i].place == Row::Place::BelowPicture && needed <= pageHeight)
            place = i;
        height += rows[i].strip.height +
                  (i == from ? rows[i].strip.moreAtTop : rows[i].strip.spaceBefore);
    }
    return place;
}

void moveUp(QList<Row> &rows, qsizetype picture, qsizetype end, qsizetype place)
{
    Strip &last = rows[end - 1].strip;
    Strip &above = rows[picture - 1].strip;
    Strip &below = rows[place].strip;
    above.glue = std::max(above.glue, last.glue); // to the evidence line
    last.glue = FreeBreak;
    below.spaceBefore = std::max(below.spaceBefore, rows[picture].strip.spaceBefore);
    for (qsizetype i = picture; i < end; ++i)
        rows[i].place = Row::Place::Fixed;
    std::rotate(rows.begin() + place, rows.begin() + picture, rows.begin() + end);
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
        const qsizetype end = endOf(rows, picture);
        moveUp(rows, picture, end, place);
        for (qsizetype i = place; i < end; ++i)
            strips[i] = rows[i].strip;
    }
    return rows;
}

} // namespace bayan::handout
