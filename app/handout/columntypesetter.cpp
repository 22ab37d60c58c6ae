#include "handout/columntypesetter.h"

#include "handout/aligning.h"
#include "handout/flow.h"
#include "handout/typeface.h"

#include <algorithm>
#include <utility>

namespace bayan::handout {

namespace {

constexpr qreal LanguageGap = 4; // between what two languages say across the sheet
constexpr qreal PictureGap = 12;
constexpr qreal OuterInset = 12; // of words in a frame

} // namespace

ColumnTypesetter::ColumnTypesetter(QList<Block> *blocks, const Column &column,
                                   const QList<content::Language> &languages,
                                   const Setting &setting)
    : m_column(column)
    , m_setting(setting)
    , m_across(blocks, {column, 0, OuterInset, OuterInset}, setting)
{
    const QList<Column> parts = columnsOf(column, languages);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool atLeft = parts[i].left <= column.left + 0.01;
        const bool atRight = parts[i].right >= column.right - 0.01;
        m_columns.append(Typesetter(
            blocks, {parts[i], int(i), atLeft ? OuterInset : 0, atRight ? OuterInset : 0},
            setting));
    }
}

QList<Column> ColumnTypesetter::columnsOf(const Column &column,
                                          const QList<content::Language> &languages)
{
    QList<qreal> weights;
    for (const content::Language &language : languages)
        weights.append(typefaceFor(language).scale.body);
    return column.parted(weights, Gap, languages.first().direction);
}

// Once where it is the same for all, else each language's words below the others'.
QList<Row> ColumnTypesetter::acrossAll(const Alignment &alignment)
{
    const Item &lead = alignment.lead();
    Item first = lead;
    first.leastHeight = 0; // of all of them
    QList<Row> rows = m_across.rowsOf(first);
    for (const Item *item : alignment.cells) {
        if (!item || item->language.code == lead.language.code)
            continue;
        const bool saysNothing = item->spans.isEmpty() || item->spans.first().text.isEmpty();
        if (item->picture ? item->shared : saysNothing)
            continue;
        QList<Row> own = m_across.rowsOf(*item);
        own.first().strip.spaceBefore = item->picture ? PictureGap : LanguageGap;
        rows.append(own);
    }
    qreal height = 0;
    for (const Row &row : std::as_const(rows))
        height += row.strip.spaceBefore + row.strip.height;
    rows.last().strip.height += std::max<qreal>(0, lead.leastHeight - height);
    return rows;
}

QList<Row> ColumnTypesetter::set(const QList<QList<Item>> &languages)
{
    const QList<Alignment> alignments = aligned(languages);
    QList<Piece> pieces;
    pieces.reserve(alignments.size());
    for (const Alignment &alignment : alignments) {
        // In large print a column is too narrow for a picture's words.
        const bool isWide =
            alignment.isShared() || (m_setting.largePrint && alignment.lead().picture);
        Piece piece{&alignment.lead(), {}, !isWide};
        if (isWide) {
            piece.rows = acrossAll(alignment);
        } else {
            QList<QList<Row>> cells;
            qsizetype filled = 0;
            for (qsizetype i = 0; i < alignment.cells.size(); ++i) {
                const Item *item = alignment.cells[i];
                cells.append(item ? m_columns[i].rowsOf(*item, m_row) : QList<Row>());
                filled += item ? 1 : 0;
            }
            ++m_row;
            // What stands alone breaks between its lines like any other.
            for (const QList<Row> &alone : cells) {
                if (filled == 1 && !alone.isEmpty())
                    piece.rows = alone;
            }
            if (filled > 1)
                piece.rows = sideBySide(cells);
        }
        pieces.append(piece);
    }
    return joined(pieces, m_column, m_setting);
}

} // namespace bayan::handout
