#include "handout/pagefiller.h"

#include <algorithm>

namespace bayan::handout {

namespace {

constexpr qreal DividerWidth = 0.5;

// A rule between each column and the next, of no height yet.
QList<Mark> dividersAt(const QList<Column> &columns, qreal top)
{
    QList<Mark> marks;
    for (qsizetype i = 1; i < columns.size(); ++i) {
        const qreal from = std::min(columns[i - 1].right, columns[i].right);
        const qreal to = std::max(columns[i - 1].left, columns[i].left);
        Mark mark;
        mark.kind = Mark::Kind::Blank;
        mark.rect = QRectF((from + to - DividerWidth) / 2, top, DividerWidth, 0);
        marks.append(mark);
    }
    return marks;
}

} // namespace

PageFiller::PageFiller(const PageFrame &frame, const QList<Block> &blocks, const QString &language,
                       const QList<Column> &columns)
    : m_frame(frame)
    , m_blocks(blocks)
    , m_language(language)
    , m_columns(columns)
{
}

void PageFiller::moveColumnsDown(Row &row, const QList<qreal> &by) const
{
    if (by.isEmpty())
        return;
    for (Line &line : row.lines) {
        const qreal down = by[m_blocks[line.block].column];
        line.box.translate(0, down);
        line.baseline += down;
    }
    for (Mark &mark : row.marks)
        mark.rect.translate(0, by[mark.column]);
    for (Drawing &drawing : row.drawings)
        drawing.rect.translate(0, by[drawing.column]);
}

Page PageFiller::page(const QList<Row> &rows, const QList<Placed> &placed, bool firstPage) const
{
    Page page;
    page.language = m_language;
    Frame::Kind frame = Frame::Kind::None;
    int dividerRun = -1;
    QList<qreal> lag; // of columns that go on from the page before
    QList<Mark> dividers;
    const Column column = m_frame.column();
    for (const Placed &place : placed) {
        Row row = rows[place.strip];
        const bool first = place.strip == placed.first().strip;
        if (first) // no rule of the space above it
            row.marks.removeIf([](const Mark &mark) { return mark.rect.top() < 0; });
        const qreal top = m_frame.flowTop(firstPage) + place.top;
        row.moveDown(top + (first ? row.framePadding : 0));
        if (row.lag.isEmpty())
            lag.clear();
        else if (first)
            lag = row.lag;
        moveColumnsDown(row, lag);
        if (first) {
            // Those below stand lower by this already.
            const qreal behind = row.strip.moreAtTop - row.framePadding;
            for (qreal &down : lag)
                down -= behind;
            row.strip.height += row.strip.moreAtTop;
            row.dividerBottom += behind;
        }
        for (Drawing &drawing : row.drawings)
            drawing.before = page.lines.size();
        page.drawings.append(row.drawings);
        page.lines.append(row.lines);
        page.marks.append(row.marks);
        if (row.frame != Frame::Kind::None) {
            if (row.frame != frame)
                page.frames.append(
                    {row.frame, QRectF(column.left, top, column.width(), row.strip.height)});
            const bool last = place.strip == placed.last().strip;
            page.frames.last().rect.setBottom(top + row.strip.height +
                                              (last ? row.strip.moreAtEnd : 0));
        }
        frame = row.frame;
        if (row.dividerRun >= 0) {
            if (row.dividerRun != dividerRun)
                dividers.append(dividersAt(m_columns, row.dividerTop));
            for (qsizetype i = 1; i < m_columns.size(); ++i)
                dividers[dividers.size() - i].rect.setBottom(row.dividerBottom);
        }
        dividerRun = row.dividerRun;
    }
    page.marks.append(dividers);
    return page;
}

} // namespace bayan::handout
