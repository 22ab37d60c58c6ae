#include "handout/composer.h"

#include "handout/columntypesetter.h"
#include "handout/flow.h"
#include "handout/runningwords.h"
#include "handout/summarizing.h"
#include "handout/typeface.h"

#include <algorithm>

namespace bayan::handout {

namespace {

// A column of body text narrower than this holds too few words to read well.
constexpr qreal NarrowestColumn = 60 * 72 / 25.4;

constexpr qreal LeastOfLargePrint = 16; // points

// Tightness::type of the sheets in large print.
constexpr qreal SmallestInLargePrint = 0.67; // 12 points
constexpr qreal TypeStep = 0.01;
constexpr int StepsForName = 4;

} // namespace

Composer::Composer(const SheetRequest &request)
    : m_request(request)
{
    m_layout->date = request.date;
    m_layout->paper = request.paper;
    m_layout->pageSize = request.paper.size(QPageSize::Point);
    const QMap<QString, QString> &names = request.treatment->name.names;
    m_layout->title =
        names.value(request.languages.first().code, names.value(request.sourceLanguage.code));
    m_frame.paper = m_layout->pageSize;
    for (const content::Language &language : request.languages) {
        const TypeScale &scale = typefaceFor(language).scaleFor(request.largePrint);
        m_frame.runningLine = std::max(m_frame.runningLine, scale.small * scale.lineHeight);
    }
}

Setting Composer::setting(const Tightness &top) const
{
    Setting made;
    made.largePrint = m_request.largePrint;
    made.top = top;
    made.breaker = &m_breaker;
    return made;
}

QList<content::Language> Composer::languagesOf(const QList<SheetContent> &contents) const
{
    QList<content::Language> languages;
    for (const SheetContent &content : contents)
        languages.append(content.words.language());
    return languages;
}

bool Composer::columnsAreWide() const
{
    const QList<Column> columns =
        ColumnTypesetter::columnsOf(m_frame.column(), m_request.languages);
    return columns.size() > 1 &&
           std::all_of(columns.cbegin(), columns.cend(),
                       [](const Column &column) { return column.width() >= NarrowestColumn; });
}

bool Composer::standsInColumns() const
{
    // A summary is on one side of paper, whatever is asked.
    return columnsAreWide() &&
           (m_request.arrangement == Arrangement::Beside || m_request.kind == SheetKind::Summary);
}

Composer::Run Composer::runOf(const QList<content::Language> &languages) const
{
    Run run;
    for (const content::Language &language : languages)
        run.columns.append(sheetContent(m_request, language, languages.size() > 1));
    return run;
}

// Whether its first page has a running header, as it has no letterhead at its top.
bool Composer::hasHeader(const Run &run)
{
    return run.top.urgentFirst || run.columns.first().head.isEmpty();
}

qreal Composer::firstHeight(const Run &run) const
{
    return m_frame.flowHeight(!hasHeader(run));
}

// The rows of the head, the urgent box and what flows below them.
QList<Row> Composer::rowsOf(const Run &run, const Flows &flows, QList<Block> *blocks) const
{
    const Column column = m_frame.column();
    Setting set = setting(run.top.top);
    set.rest = run.rest;
    // Where a summary's signs give way, so does what is around them.
    if (m_request.kind == SheetKind::Summary && !m_request.largePrint)
        set.rest = {set.top.spaces, set.top.leading, 1};
    if (run.warnings.isEmpty()) {
        Flows whole = urgentOf(run.columns, run.top);
        for (qsizetype i = 0; i < whole.size(); ++i) {
            const SheetContent &content = run.columns[i];
            const QList<Item> head = run.top.shortHead ? shortHead(content.head) : content.head;
            whole[i] = (run.top.urgentFirst ? whole[i] + head : head + whole[i]) + flows.value(i);
        }
        if (whole.size() == 1)
            return Typesetter(blocks, {column}, set).set(whole.first());
        return ColumnTypesetter(blocks, column, languagesOf(run.columns), set).set(whole);
    }

    const Flows urgent = urgentOf(run.warnings, run.top);
    Typesetter single(blocks, {column}, set);
    const QList<Item> &whole = run.columns.first().head;
    const QList<Row> head = single.set(run.top.shortHead ? shortHead(whole) : whole);
    const QList<Row> box =
        ColumnTypesetter(blocks, column, languagesOf(run.warnings), set).set(urgent);
    QList<Row> rows;
    const auto follow = [&](QList<Row> below, Role before, Role after) {
        if (!rows.isEmpty() && !below.isEmpty())
            below.first().strip.spaceBefore = spaceBetween(before, after, set);
        rows.append(below);
    };
    follow(run.top.urgentFirst ? box : head, Role::Draft, Role::UrgentTitle);
    follow(run.top.urgentFirst ? head : box, Role::Draft, Role::UrgentTitle);
    follow(single.set(flows.value(0)), Role::Evidence, Role::Section);
    return rows;
}

// A summary's one page is followed by what was drawn.
Composer::Run Composer::drawnOf(const Run &run)
{
    Run drawn{run.columns, {}, {true, {}}, true};
    for (SheetContent &content : drawn.columns) {
        content.head.clear();
        content.urgent.clear();
    }
    return drawn;
}

// Several languages' boxes for page one, without their evidence lines, which come
// with the large ones; below them whose sheet it is, where that costs the type little.
Composer::Run Composer::boxesAlone(const Run &run) const
{
    Run alone = run;
    alone.drawnAlone = true;
    Run named = alone;
    for (qsizetype i = 0; i < run.columns.size(); ++i) {
        for (Run *each : {&alone, &named}) {
            SheetContent &content = each->columns[i];
            const bool isNamed = each == &named;
            content.head.removeIf(
                [&](const Item &item) { return !isNamed || item.role != Role::Patient; });
            content.flow.clear();
            content.drawn.clear();
        }
    }
    for (Run *each : {&alone, &named}) {
        for (QList<SheetContent> *contents : {&each->columns, &each->warnings}) {
            for (SheetContent &content : *contents)
                content.urgent.removeIf(
                    [](const Item &item) { return item.role == Role::Evidence; });
        }
    }
    arrange(alone);
    named.top = alone.top;
    for (int steps = 0; steps <= StepsForName; ++steps) {
        if (named.top.top.type >= SmallestInLargePrint && fitsOnePage(named, {}))
            return named;
        named.top.top.type -= TypeStep;
    }
    return alone;
}

// In large print several languages' boxes are whole on page one in smaller type
// alone. They come again before the rest, in large print, each on a page, or on two
// where one would make it small.
QList<Composer::Run> Composer::withLargeBoxes(const Run &run) const
{
    Run rest{run.columns, {}, {true, {}}};
    QList<Run> runs{boxesAlone(run)};
    for (qsizetype i = 0; i < run.columns.size(); ++i) {
        rest.columns[i].urgent.clear();
        SheetContent content = run.columns[i];
        content.head.clear();
        content.flow.clear();
        content.drawn.clear();
        Run large{{content}, {}, {}, true};
        arrange(large);
        const qreal usual = typefaceFor(content.words.language()).scaleFor(true).body;
        if (usual * large.top.top.type < LeastOfLargePrint) {
            large.top = {false, {0.2, 0.86, LeastOfLargePrint / usual}};
            if (!fitsOnePage(large, {}))
                large.top = {};
        }
        runs.append(large);
    }
    runs.append(rest);
    return runs;
}

Composer::Flows Composer::flowsOf(const Run &run) const
{
    if (run.drawnAlone) {
        Flows drawn;
        for (const SheetContent &content : run.columns)
            drawn.append(content.drawn);
        return drawn;
    }
    if (m_request.kind == SheetKind::Summary) {
        return summarized(run.columns, m_request.largePrint,
                          [&](const Flows &flows) { return fitsOnePage(run, flows); });
    }
    Flows flows;
    for (const SheetContent &content : run.columns)
        flows.append(run.top.shortHead ? closedByAddress(content.flow, content.head)
                                       : content.flow);
    return flows;
}

std::shared_ptr<const Sheet::Layout> Composer::compose()
{
    QList<Run> runs;
    QList<qsizetype> ends;
    const auto add = [&](const Run &whole) {
        const bool small = m_request.largePrint && whole.top.across;
        for (const Run &run : small ? withLargeBoxes(whole) : QList<Run>{whole}) {
            addPages(run);
            runs.append(run);
            ends.append(m_layout->pages.size());
        }
    };
    if (standsInColumns()) {
        Run all = runOf(m_request.languages);
        if (arrangeTop(all))
            add(all);
    }
    if (runs.isEmpty()) {
        for (const content::Language &language : m_request.languages) {
            Run run = runOf({language});
            // Page one warns in every language of the sheet.
            if (runs.isEmpty() && columnsAreWide())
                run.warnings = runOf(m_request.languages).columns;
            if (!arrangeTop(run) && !run.warnings.isEmpty()) {
                run.warnings.clear();
                arrangeTop(run);
            }
            add(run);
        }
    }
    for (const Run &run : std::as_const(runs)) {
        if (run.columns.first().drawn.isEmpty())
            continue;
        add(drawnOf(Run(run)));
        break;
    }
    qsizetype page = 0;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        RunningWords words(&m_layout->blocks, m_frame, runs[i].columns, setting());
        for (const qsizetype first = page; page < ends[i]; ++page) {
            if (page > first || hasHeader(runs[i]))
                words.addHeader(m_layout->pages[page]);
            words.addFooter(m_layout->pages[page], int(page) + 1, int(m_layout->pages.size()));
        }
    }
    return m_layout;
}

} // namespace bayan::handout
