#include "handout/columntypesetter.h"
#include "handout/composer.h"
#include "handout/floating.h"
#include "handout/pagefiller.h"

#include <algorithm>

namespace bayan::handout {

namespace {

// A last page that holds less of its height is not worth a leaf where spaces and
// line height can give way a little.
constexpr qreal Little = 1.0 / 3;
constexpr Tightness Denser[] = {{0.95, 1, 1}, {0.9, 1, 1}, {0.9, 0.98, 1}, {0.85, 0.97, 1}};
constexpr Tightness Densest{0.8, 0.96, 1};

} // namespace

Composer::Paged Composer::pagedOf(const Run &run) const
{
    const qreal first = firstHeight(run);
    const qreal rest = m_frame.flowHeight(false);
    QList<Block> blocks = m_layout->blocks;
    const QList<Row> rows = withPicturesMovedUp(rowsOf(run, flowsOf(run), &blocks), first, rest);
    QList<Strip> strips;
    strips.reserve(rows.size());
    for (const Row &row : rows)
        strips.append(row.strip);
    return {blocks, rows, paginate(strips, first, rest)};
}

bool Composer::endsInLittle(const Paged &paged) const
{
    if (paged.pages.size() < 2)
        return false;
    const Placed &last = paged.pages.last().last();
    return last.top + paged.rows[last.strip].strip.height < Little * m_frame.flowHeight(false);
}

void Composer::addPages(const Run &run)
{
    Paged paged = pagedOf(run);
    if (m_request.kind == SheetKind::Full && endsInLittle(paged)) {
        const qsizetype pages = paged.pages.size();
        Run denser = run;
        denser.rest = Densest; // where it saves no page, nothing does
        const Paged least = pagedOf(denser);
        if (least.pages.size() < pages) {
            for (const Tightness &rest : Denser) {
                denser.rest = rest;
                paged = pagedOf(denser);
                if (paged.pages.size() < pages)
                    break;
            }
            if (paged.pages.size() >= pages)
                paged = least;
        }
    }
    m_layout->blocks = paged.blocks;
    const PageFiller filler(
        m_frame, m_layout->blocks, run.columns.first().words.language().code,
        ColumnTypesetter::columnsOf(
            m_frame.column(), languagesOf(run.warnings.isEmpty() ? run.columns : run.warnings)));
    for (qsizetype i = 0; i < paged.pages.size(); ++i)
        m_layout->pages.append(filler.page(paged.rows, paged.pages[i], i == 0 && !hasHeader(run)));
    m_layout->columns =
        std::max(m_layout->columns, int(std::max(run.columns.size(), run.warnings.size())));
}

} // namespace bayan::handout
