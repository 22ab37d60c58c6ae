#pragma once

#include "handout/pageframe.h"
#include "handout/paginator.h"

namespace bayan::handout {

// Puts the rows of each page where they stand on it, with the frames around them
// and the rules between columns.
class PageFiller
{
public:
    // 'blocks' must live as long; 'language' is a code, 'columns' may be one.
    PageFiller(const PageFrame &frame, const QList<Block> &blocks, const QString &language,
               const QList<Column> &columns);

    Page page(const QList<Row> &rows, const QList<Placed> &placed, bool firstPage) const;

private:
    void moveColumnsDown(Row &row, const QList<qreal> &by) const;

    const PageFrame &m_frame;
    const QList<Block> &m_blocks;
    QString m_language;
    QList<Column> m_columns;
};

} // namespace bayan::handout
