#include "handout/row.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace bayan::handout {

namespace {

qreal heightOf(const QList<Row> &rows)
{
    qreal height = 0;
    for (const Row &row : rows)
        height += row.strip.height;
    return height;
}

// Below one another, as one row.
void addStacked(const QList<Row> &rows, Row &whole)
{
    qreal height = 0;
    for (Row row : rows) {
        row.moveDown(height);
        whole.lines.append(row.lines);
        whole.marks.append(row.marks);
        whole.drawings.append(row.drawings);
        height += row.strip.height;
    }
    whole.strip.height = std::max(whole.strip.height, height);
}

} // namespace

void Row::moveDown(qreal by)
{
    for (Line &line : lines) {
        line.box.translate(0, by);
        line.baseline += by;
    }
    for (Mark &mark : marks)
        mark.rect.translate(0, by);
    for (Drawing &drawing : drawings)
        drawing.rect.translate(0, by);
    dividerTop += by;
    dividerBottom += by;
}

Column Column::inset(qreal leading, qreal trailing, Qt::LayoutDirection direction) const
{
    return direction == Qt::RightToLeft ? Column{left + trailing, right - leading}
                                        : Column{left + leading, right - trailing};
}

Column Column::leading(qreal width, Qt::LayoutDirection direction) const
{
    return direction == Qt::RightToLeft ? Column{right - width, right} : Column{left, left + width};
}

Column Column::trailing(qreal width, Qt::LayoutDirection direction) const
{
    return direction == Qt::RightToLeft ? Column{left, left + width} : Column{right - width, right};
}

QList<Column> Column::parted(const QList<qreal> &weights, qreal gap,
                             Qt::LayoutDirection direction) const
{
    const qreal all = std::accumulate(weights.cbegin(), weights.cend(), 0.0);
    const qreal words = width() - gap * qreal(weights.size() - 1);
    QList<Column> parts;
    qreal before = 0;
    for (const qreal weight : weights) {
        const qreal own = words * weight / all;
        parts.append(inset(before, width() - before - own, direction));
        before += own + gap;
    }
    return parts;
}

QList<Row> sideBySide(const QList<QList<Row>> &columns, qreal most)
{
    qreal height = 0;
    for (const QList<Row> &rows : columns)
        height = std::max(height, heightOf(rows));
    const qsizetype parts = std::max<qsizetype>(1, qsizetype(std::ceil(height / most)));
    QList<Row> all;
    for (qsizetype part = 0; part < parts; ++part) {
        Row whole;
        for (const QList<Row> &rows : columns) {
            // Each column gives the same share of its lines: they say the same.
            const auto share = [&](qsizetype of) { return (rows.size() * of + parts - 1) / parts; };
            const qsizetype from = share(part);
            const qsizetype to = share(part + 1);
            addStacked(rows.sliced(from, to - from), whole);
        }
        all.append(whole);
    }
    return all;
}

} // namespace bayan::handout
