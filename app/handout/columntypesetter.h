#pragma once

#include "handout/typesetter.h"

namespace bayan::handout {

struct Alignment;

// Sets several languages side by side: what says the same starts at the same
// height, each in its own column and direction. The first language has the
// leading column.
class ColumnTypesetter
{
public:
    static constexpr qreal Gap = 18; // between columns, in points

    ColumnTypesetter(QList<Block> *blocks, const Column &column,
                     const QList<content::Language> &languages, const Setting &setting);

    // Where each language's words stand: as wide as its type is large, so that
    // a line holds about as many words in one as in the other.
    static QList<Column> columnsOf(const Column &column, const QList<content::Language> &languages);

    // One list of items for each language.
    QList<Row> set(const QList<QList<Item>> &languages);

private:
    QList<Row> acrossAll(const Alignment &alignment);

    Column m_column;
    Setting m_setting;
    Typesetter m_across;
    QList<Typesetter> m_columns;
    int m_row = 0;
};

} // namespace bayan::handout
