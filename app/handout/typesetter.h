#pragma once

#include "handout/paginator.h"
#include "handout/sheetcontent.h"

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

// Makes items into rows of lines and marks, and adds their words to 'blocks'.
class Typesetter
{
public:
    // 'urgentScale' shrinks the urgent box, for a warning too long for a page.
    Typesetter(QList<Block> *blocks, const Column &column, qreal urgentScale = 1);

    QList<Row> set(const QList<Item> &items);

    // One line across the page's foot: the first of 'leading' that fits beside
    // 'trailing', which is set whole.
    Row footer(const QList<Item> &leading, const Item &trailing);

private:
    struct Set
    {
        int block = 0;
        const QTextLayout *lines = nullptr;
        qreal lineHeight = 0; // points
        qreal baseline = 0;   // from a line's top
        qreal size = 0;
    };

    Set addBlock(const Item &item, const Column &column, bool toRight);
    QList<Row> rowsOf(const Item &item);
    Column addTrailing(const Item &item, const Column &column, qreal baseline, Row &first);
    void addMarks(const Item &item, const Set &set, const Column &column, Row &first) const;
    void addRules(const Item &item, QList<Row> &rows) const;
    void addGlue(const QList<Item> &items, qsizetype index, QList<Row> &rows) const;

    QList<Block> *m_blocks; // not owned
    Column m_column;
    qreal m_urgentScale;
};

} // namespace bayan::handout
