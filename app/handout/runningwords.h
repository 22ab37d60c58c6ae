#pragma once

#include "handout/pageframe.h"
#include "handout/typesetter.h"

namespace bayan::handout {

// What stands at the top and the foot of pages: the treatment and the clinic,
// which page of how many. In columns, once in each language.
class RunningWords
{
public:
    RunningWords(QList<Block> *blocks, const PageFrame &frame, const QList<SheetContent> &contents,
                 const Setting &setting);

    // Above the flow of every page but a language's first.
    void addHeader(Page &page);
    void addFooter(Page &page, int number, int pages);

private:
    Row rowOf(const QList<QList<Item>> &choices);

    QList<Block> *m_blocks; // not owned
    PageFrame m_frame;
    QList<SheetContent> m_contents;
    Setting m_setting;
    QList<Column> m_columns;
};

} // namespace bayan::handout
