#pragma once

#include "handout/row.h"
#include "handout/sheetcontent.h"

#include <QList>

class QTextLayout;

namespace bayan::handout {

class LineBreaker;

// How far words and spaces give way, as factors of what is usual.
struct Tightness
{
    qreal spaces = 1;  // between paragraphs and around frames
    qreal leading = 1; // the line height
    qreal type = 1;    // the sizes
};

// How a sheet's words are set.
struct Setting
{
    bool largePrint = false;
    Tightness top;  // the urgent box and the head but its type, so that a long warning is whole
    Tightness rest; // everything else
    LineBreaker *breaker = nullptr; // not owned; none: nothing is remembered
};

// Where a typesetter's words stand.
struct Cell
{
    Column column;
    int number = 0;       // Block::column
    qreal frameLeft = 16; // from the column's edges to the words in a frame
    qreal frameRight = 16;
};

// Makes items into rows of lines and marks in one column, and adds their words
// to 'blocks'.
class Typesetter
{
public:
    Typesetter(QList<Block> *blocks, const Cell &cell, const Setting &setting = {});

    // The rows of these items, one below the other, joined as flow.h says.
    QList<Row> set(const QList<Item> &items);

    // The lines of one item, with nothing between or around them yet. They
    // share 'row' as their Block::row.
    QList<Row> rowsOf(const Item &item, int row = -1);

    // The first of these, best first, that fits on one line.
    Row oneLine(const QList<Item> &choices);

private:
    struct Set
    {
        int block = 0;
        const QTextLayout *lines = nullptr;
        qreal lineHeight = 0; // points
        qreal baseline = 0;   // from a line's top
        qreal size = 0;
    };

    Set measuresOf(const Item &item) const;
    Set addBlock(const Item &item, const Column &column, bool toRight);
    // Where an item's words and mark may stand.
    Column columnOf(const Item &item) const;
    QList<Row> rowsOf(const Item &item, const Column &column);
    QList<Row> inTwoColumns(const QList<Item> &bullets);
    Column addTrailing(const Item &item, const Column &column, Row &first);
    void addBlankAfter(const Item &item, const Set &set, const Column &words, QList<Row> &rows);

    QList<Block> *m_blocks; // not owned
    Cell m_cell;
    Setting m_setting;
    int m_row = -1;
};

} // namespace bayan::handout
