#include "pdf/readingorder.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace bayan::pdf {

namespace {

// Cells of one direction that are read one after the other.
struct Run
{
    qsizetype from = 0;
    qsizetype to = 0;
    qreal left = std::numeric_limits<qreal>::max();
    qreal right = std::numeric_limits<qreal>::lowest();
};

// Poppler ends words from right to left at these where it reads from left to right.
bool endsWords(const Cell &cell)
{
    return QStringLiteral("+,-./:").contains(cell.text);
}

QList<Run> runsOf(const QList<Cell> &cells, Qt::LayoutDirection direction,
                  const QSet<qsizetype> &alone = {})
{
    const auto toLeft = [&](qsizetype i) {
        return cells[i].rightToLeft && (direction == Qt::RightToLeft || !endsWords(cells[i]));
    };
    QList<Run> runs;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i == 0 || toLeft(i) != toLeft(i - 1) || alone.contains(i) || alone.contains(i - 1))
            runs.append({i, i});
        Run &run = runs.last();
        run.to = i + 1;
        run.left = std::min(run.left, cells[i].left);
        run.right = std::max(run.right, cells[i].left + cells[i].width);
    }
    return runs;
}

// Turns spaces at the ends of what is read the other way, which stand between the two:
// they are runs of their own.
QSet<qsizetype> freeSpaces(QList<Cell> &cells, Qt::LayoutDirection direction)
{
    const bool toLeft = direction == Qt::RightToLeft;
    QSet<qsizetype> freed;
    const auto freeAt = [&](qsizetype at, qsizetype beside) {
        if (cells[at].rightToLeft != toLeft && cells[beside].rightToLeft == toLeft &&
            cells[at].text == QLatin1String(" ")) {
            cells[at].rightToLeft = toLeft;
            freed.insert(at);
        }
    };
    for (qsizetype i = 1; i < cells.size(); ++i)
        freeAt(i, i - 1);
    for (qsizetype i = cells.size() - 2; i >= 0; --i)
        freeAt(i, i + 1);
    return freed;
}

} // namespace

bool followOneAnother(const QList<Cell> &cells, Qt::LayoutDirection direction)
{
    const QList<Run> runs = runsOf(cells, direction);
    return std::is_sorted(runs.cbegin(), runs.cend(), [=](const Run &one, const Run &next) {
        return direction == Qt::RightToLeft ? one.left > next.left : one.left < next.left;
    });
}

QList<Cell> oneAfterAnother(QList<Cell> cells, Qt::LayoutDirection direction)
{
    const QSet<qsizetype> freed = freeSpaces(cells, direction);
    const QList<Run> runs = runsOf(cells, direction, freed);
    if (runs.isEmpty())
        return cells;
    const bool toLeft = direction == Qt::RightToLeft;
    qreal at = toLeft ? runs.first().right : runs.first().left;
    for (const Run &run : runs) {
        at = toLeft ? std::max(at, run.right) : std::min(at, run.left);
    }
    for (const Run &run : runs) {
        const qreal width = run.right - run.left;
        const qreal left = toLeft ? at - width : at;
        for (qsizetype i = run.from; i < run.to; ++i) {
            cells[i].left += left - run.left;
            cells[i].hidden = true;
            cells[i].ink.clear();
        }
        at += toLeft ? -width : width;
    }
    return cells;
}

} // namespace bayan::pdf
