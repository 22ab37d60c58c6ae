#include "handout/composer.h"
#include "handout/summarizing.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <utility>

namespace bayan::handout {

namespace {

// What a summary has to name at least before its urgent box may be looser: all topics,
// or else a few, or else fewer.
constexpr qsizetype AllTitles = std::numeric_limits<qsizetype>::max();
constexpr std::array<qsizetype, 10> TitlesToName{AllTitles, 8, 7, 6, 5, 4, 3, 2, 1, 0};
constexpr qreal SmallestForTitles = 0.86; // Tightness::type

// Of what follows the box: a section's heading, a title, a line and some text.
constexpr qsizetype StartItems = 6;

// Whether no more than spaces and line heights tell it from the other.
bool isDenser(const TopArrangement &one, const TopArrangement &other)
{
    return one.urgentFirst == other.urgentFirst && one.runIn == other.runIn &&
           one.across == other.across && one.shortHead == other.shortHead &&
           one.top.type >= other.top.type;
}

} // namespace

// How much of page one the box takes, with the evidence line that holds on to it, and
// with the first of what follows.
Composer::TopHeights Composer::topHeights(const Run &run, const Flows &following) const
{
    TopHeights heights;
    QList<Block> blocks;
    qreal height = 0;
    bool held = true;
    bool followed = false;
    for (const Row &row : rowsOf(run, following, &blocks)) {
        const bool urgent = row.frame == Frame::Kind::Urgent;
        height += row.strip.spaceBefore + row.strip.height;
        if (held || urgent)
            heights.box = height;
        else if (!followed)
            heights.start = height;
        followed = followed || (!held && !urgent && row.strip.glue == FreeBreak);
        held = (held || urgent) && row.strip.glue != FreeBreak;
    }
    heights.start = std::max(heights.start, heights.box);
    return heights;
}

// Takes the first arrangement in which the urgent box is whole on page one; of those
// that are only denser, the first below which there is room for what follows.
bool Composer::arrange(Run &run) const
{
    Flows following; // no more than may be held together
    if (m_request.kind == SheetKind::Full) {
        for (const SheetContent &content : run.columns)
            following.append(content.flow.first(std::min(content.flow.size(), StartItems)));
    }
    std::optional<TopArrangement> found;
    for (const TopArrangement &arrangement : arrangements()) {
        // Who sees little reads a list more easily, on a page of its own.
        if (m_request.largePrint && arrangement.runIn && !arrangement.urgentFirst)
            continue;
        if (arrangement.shortHead && m_request.kind == SheetKind::Summary)
            continue; // its closing words do not give the address
        if (arrangement.across && std::max(run.columns.size(), run.warnings.size()) < 2)
            continue;
        if (found && !isDenser(arrangement, *found))
            continue;
        run.top = arrangement;
        const TopHeights heights = topHeights(run, following);
        const qreal room = firstHeight(run);
        if (heights.box > room)
            continue;
        if (heights.start <= room || arrangement.urgentFirst)
            return true;
        if (!found)
            found = arrangement;
    }
    run.top = found.value_or(TopArrangement{true, {}});
    return found.has_value();
}

// The urgent boxes of these languages.
Composer::Flows Composer::urgentOf(const QList<SheetContent> &contents, const TopArrangement &top)
{
    Flows all;
    QList<Item> below; // the boxes that stand below the first
    for (qsizetype i = contents.size() - 1; i >= 0; --i) {
        QList<Item> urgent = top.runIn ? runIn(contents[i].urgent) : contents[i].urgent;
        if (top.across) {
            QList<Item> evidence; // side by side, below all boxes
            QList<Item> box;
            for (const Item &item : std::as_const(urgent))
                (item.role == Role::Evidence ? evidence : box).append(item);
            box = across(box, contents[i].words.language()) + std::exchange(below, {});
            if (i > 0)
                box.swap(below);
            urgent = box + evidence;
        }
        all.prepend(urgent);
    }
    return all;
}

bool Composer::fitsOnePage(const Run &run, const Flows &flows) const
{
    QList<Block> blocks;
    qreal height = 0;
    for (const Row &row : rowsOf(run, flows, &blocks))
        height += row.strip.spaceBefore + row.strip.height;
    return height <= firstHeight(run);
}

// Of a sheet's first page. Its letterhead, and its languages side by side, are worth
// the margins.
bool Composer::arrangeTop(Run &run)
{
    if (m_request.kind == SheetKind::Summary && !m_request.largePrint)
        return arrangeSummary(run);
    const bool found = arrange(run);
    if (m_request.largePrint || !m_layout->pages.isEmpty() ||
        (found && !run.top.urgentFirst && !run.top.across))
        return found;
    const PageFrame usual = m_frame;
    Run wider = run;
    m_frame.widen();
    const bool headed = arrange(wider) && !wider.top.urgentFirst;
    if (headed && (run.top.urgentFirst || !wider.top.across)) {
        run.top = wider.top;
        return true;
    }
    m_frame = usual;
    return found;
}

// A summary's top is as loose as leaves room for every topic, or else for a few
// titles, or else for fewer.
bool Composer::arrangeSummary(Run &run)
{
    const Flows all = summarized(run.columns, false, [](const Flows &) { return true; });
    for (const TopArrangement &arrangement : arrangements()) {
        run.top = arrangement;
        if (!arrangement.urgentFirst && !arrangement.shortHead && fitsOnePage(run, all))
            return true;
    }
    const PageFrame usual = m_frame;
    const QList<SheetContent> contents = run.columns;
    if (run.columns.size() > 1)
        makeRoom(run);
    for (const qsizetype titles : TitlesToName) {
        const Flows least = withTitles(run.columns, titles);
        for (const TopArrangement &arrangement : summaryArrangements()) {
            run.top = arrangement;
            // No title is worth urgent signs in less than 12 points.
            if ((titles == 0 || arrangement.top.type >= SmallestForTitles) &&
                fitsOnePage(run, least))
                return true;
        }
    }
    m_frame = usual;
    run.columns = contents;
    return arrange(run);
}

// Two languages take the margins, and the foot as well where there is no further
// page: which page it is stands behind the closing words.
void Composer::makeRoom(Run &run)
{
    m_frame.widen();
    SheetContent &first = run.columns.first();
    m_frame.hasFooter = !first.drawn.isEmpty();
    const QString page = first.words.pageOf(1, 1).replace(u' ', QChar::Nbsp);
    if (!m_frame.hasFooter)
        first.ending.last().spans.append({u' ' + page + u'.', false});
}

} // namespace bayan::handout
