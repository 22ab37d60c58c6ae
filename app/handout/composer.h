#pragma once

#include "handout/arranging.h"
#include "handout/linebreaking.h"
#include "handout/pageframe.h"
#include "handout/paginator.h"
#include "handout/sheetcontent.h"
#include "handout/typesetter.h"

#include <memory>

namespace bayan::handout {

// Lays a request out: its words to items, items to rows, rows to pages.
class Composer
{
public:
    explicit Composer(const SheetRequest &request);

    std::shared_ptr<const Sheet::Layout> compose();

private:
    // Consecutive pages: all of the sheet, or a language's whole sheet's worth.
    struct Run
    {
        QList<SheetContent> columns;
        // Those whose urgent boxes stand side by side at its beginning.
        QList<SheetContent> warnings;
        TopArrangement top;
        bool drawnAlone = false; // no more than what was drawn for this patient
        Tightness rest = {};     // of all but the urgent box
    };
    struct Paged
    {
        QList<Block> blocks; // the sheet's up to here
        QList<Row> rows;
        QList<QList<Placed>> pages;
    };
    // Points from page one's top.
    struct TopHeights
    {
        qreal box = 0;
        qreal start = 0; // with what follows up to where a page may end
    };
    using Flows = QList<QList<Item>>; // a list for each column

    QList<content::Language> languagesOf(const QList<SheetContent> &contents) const;
    bool standsInColumns() const;
    bool columnsAreWide() const;
    Run runOf(const QList<content::Language> &languages) const;
    static Flows urgentOf(const QList<SheetContent> &contents, const TopArrangement &top);
    TopHeights topHeights(const Run &run, const Flows &following) const;
    bool arrange(Run &run) const;
    bool arrangeTop(Run &run);
    bool arrangeSummary(Run &run);
    void makeRoom(Run &run);
    static bool hasHeader(const Run &run);
    qreal firstHeight(const Run &run) const;
    QList<Row> rowsOf(const Run &run, const Flows &flows, QList<Block> *blocks) const;
    bool fitsOnePage(const Run &run, const Flows &flows) const;
    static Run drawnOf(const Run &run);
    Run boxesAlone(const Run &run) const;
    QList<Run> withLargeBoxes(const Run &run) const;
    Flows flowsOf(const Run &run) const;
    Paged pagedOf(const Run &run) const;
    bool endsInLittle(const Paged &paged) const;
    void addPages(const Run &run);
    Setting setting(const Tightness &top = {}) const;

    const SheetRequest &m_request;
    std::shared_ptr<Sheet::Layout> m_layout = std::make_shared<Sheet::Layout>();
    PageFrame m_frame;
    mutable LineBreaker m_breaker; // what it remembers is not seen from outside
};

} // namespace bayan::handout
