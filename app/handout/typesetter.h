#pragma once

#include "handout/row.h"
#include "handout/sheetcontent.h"

#include <QList>

class QTextLayout;

namespace bayan::handout {

// How the head of the sheet and the urgent box are set, so that a long warning
// is whole on page one: as factors of what is usual.
struct Tightness
{
    qreal spaces = 1;  // between paragraphs and around frames
    qreal leading = 1; // the urgent box's line height
    qreal type = 1;    // the urgent box's sizes
};

// Makes items into rows of lines and marks, and adds their words to 'blocks'.
class Typesetter
{
public:
    Typesetter(QList<Block> *blocks, const Column &column, const Tightness &top = {});

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

    Set measuresOf(const Item &item) const;
    qreal space(Role before, Role after) const;
    Set addBlock(const Item &item, const Column &column, bool toRight);
    // Where an item's words and mark may stand.
    Column columnOf(const Item &item) const;
    QList<Row> rowsOf(const Item &item, const Column &column);
    QList<Row> inTwoColumns(const QList<Item> &bullets);
    Column addTrailing(const Item &item, const Column &column, Row &first);

    QList<Block> *m_blocks; // not owned
    Column m_column;
    Tightness m_top;
};

} // namespace bayan::handout
