#pragma once

#include "handout/pageframe.h"
#include "handout/typesetter.h"

namespace bayan::handout {

// What stands at the top and the foot of pages: the treatment and the clinic,
// which page of how many and the sheet's code. In columns, in each language.
class RunningWords
{
public:
    RunningWords(QList<Block> *blocks, const PageFrame &frame, const QList<SheetContent> &contents,
                 const Setting &setting);

    // Above the flow of every page but a language's first.
    void addHeader(Page &page);
    void addFooter(Page &page, int number, int pages);

private:
    QList<QList<Item>> headers();
    qreal roomFor(const Item &item);
    QList<Column> columnsFor(const QList<QList<Item>> &choices);
    Row rowOf(const QList<QList<Item>> &choices, const QList<Column> &columns);
    Row footer(int number, int pages);
    Row sharedFooter(int number, int pages);
    QList<QList<Item>> codeItems() const;
    Row setAt(const Item &item, const Column &column, int number);
    qreal widthOf(const Item &item);

    QList<Block> *m_blocks; // not owned
    PageFrame m_frame;
    QList<SheetContent> m_contents;
    Setting m_setting;
    QList<Column> m_columns;
    QList<QList<Item>> m_headers; // of each language; none: not made yet
    QList<Column> m_headerColumns;
};

} // namespace bayan::handout
