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

// Below one another from this height on.
void addStacked(const QList<Row> &rows, int column, qreal top, Row &whole)
{
    for (Row row : rows) {
        row.moveDown(top);
        for (Mark &mark : row.marks)
            mark.column = column;
        whole.lines.append(row.lines);
        whole.marks.append(row.marks);
        whole.drawings.append(row.drawings);
        top += row.strip.height;
    }
}

// Where columns of lines may be parted: before each line of the tallest.
class Parts
{
public:
    explicit Parts(const QList<QList<Row>> &columns)
    {
        const auto tallest = std::max_element(columns.cbegin(), columns.cend(),
                                              [](const QList<Row> &one, const QList<Row> &other) {
                                                  return heightOf(one) < heightOf(other);
                                              });
        m_count = std::max<qsizetype>(1, tallest->size());
        m_tops.resize(m_count + 1);
        for (const QList<Row> &rows : columns) {
            m_lines.append(rows.size());
            QList<qreal> tops;
            qreal top = 0;
            qsizetype line = 0;
            for (qsizetype part = 0; part <= m_count; ++part) {
                for (; line < linesBefore(part, m_lines.size() - 1); ++line)
                    top += rows[line].strip.height;
                tops.append(top);
                m_tops[part] = std::max(m_tops[part], top);
            }
            m_ownTops.append(tops);
        }
        m_moreAtTop.resize(m_count + 1);
        for (const QList<qreal> &own : m_ownTops) {
            qreal most = own[m_count] - m_tops[m_count];
            for (qsizetype part = m_count - 1; part >= 0; --part) {
                m_moreAtTop[part] = std::max(m_moreAtTop[part], most - (own[part] - m_tops[part]));
                most = std::max(most, own[part] - m_tops[part]);
            }
        }
    }

    qsizetype count() const { return m_count; }

    qsizetype linesBefore(qsizetype part, qsizetype column) const
    {
        const qsizetype lines = m_lines[column];
        if (part == 0 || part == m_count)
            return part == 0 ? 0 : lines;
        return std::clamp<qsizetype>((2 * lines * part + m_count) / (2 * m_count),
                                     std::min<qsizetype>(1, lines), lines);
    }

    // Where the column's words of this part begin, and where all have ended that
    // stand above it, from the top of all.
    qreal topOf(qsizetype part, qsizetype column) const { return m_ownTops[column][part]; }
    qreal top(qsizetype part) const { return m_tops[part]; }

    // A column that is behind the others, beside which it would have caught up,
    // takes this much more where a page begins with the part.
    qreal moreAtTop(qsizetype part) const { return m_moreAtTop[part]; }

    bool leavesOneLine(qsizetype part) const
    {
        for (qsizetype i = 0; part < m_count && i < m_lines.size(); ++i) {
            const qsizetype before = linesBefore(part, i);
            if (m_lines[i] > 1 && (before == 1 || m_lines[i] - before == 1))
                return true;
        }
        return false;
    }

private:
    qsizetype m_count;
    QList<qsizetype> m_lines;         // by column
    QList<QList<qreal>> m_ownTops;    // by column and part
    QList<qreal> m_tops, m_moreAtTop; // by part
};

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

Row abreast(const QList<QList<Row>> &columns)
{
    Row whole;
    for (qsizetype i = 0; i < columns.size(); ++i)
        addStacked(columns[i], int(i), 0, whole);
    for (const QList<Row> &rows : columns)
        whole.strip.height = std::max(whole.strip.height, heightOf(rows));
    return whole;
}

QList<Row> sideBySide(const QList<QList<Row>> &columns)
{
    const Parts parts(columns);
    QList<Row> all;
    for (qsizetype part = 0; part < parts.count(); ++part) {
        Row row;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const qsizetype from = parts.linesBefore(part, i);
            const qsizetype to = parts.linesBefore(part + 1, i);
            const qreal lag = parts.top(part) - parts.topOf(part, i);
            addStacked(columns[i].sliced(from, to - from), int(i), -lag, row);
            if (part > 0)
                row.lag.append(lag);
        }
        row.strip.height = parts.top(part + 1) - parts.top(part);
        row.strip.moreAtTop = parts.moreAtTop(part);
        row.strip.glue = parts.leavesOneLine(part + 1) ? LoneLine : FreeBreak;
        all.append(row);
    }
    return all;
}

} // namespace bayan::handout
