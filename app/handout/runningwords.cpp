#include "handout/runningwords.h"

#include "handout/columntypesetter.h"
#include "handout/entryitems.h"
#include "handout/linebreaking.h"
#include "language/isolation.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace bayan::handout {

namespace {

constexpr qreal FooterGap = 12; // at least, between a page's number and the code
constexpr qreal WordGap = 6;
constexpr qsizetype FewestWords = 2; // of a name that is cut short

Item itemOf(Role role, const QString &words, const SheetContent &content, bool bold = false)
{
    Item item;
    item.role = role;
    item.language = content.words.language();
    item.spans = {{words, bold}};
    return item;
}

Mark ruleAt(qreal top, const Column &column)
{
    Mark mark;
    mark.rect = QRectF(column.left, top, column.width(), PageFrame::RunningRule);
    return mark;
}

// Its first words, and a sign that there are more.
QString elided(const QString &name, qsizetype words)
{
    QString kept = name.section(u' ', 0, int(words) - 1);
    while (!kept.isEmpty() && QStringLiteral(" ,;:\u00B7\u060C\u061B-\u00A0").contains(kept.back()))
        kept.chop(1);
    return language::withIsolatesClosed(kept) + QChar(0x2026);
}

// But for the isolates around what is not in the sheet's language.
bool isAlike(const QString &one, const QString &other)
{
    return language::withoutIsolates(one) == language::withoutIsolates(other);
}

// Ever less of a page's head: first the clinic's name is cut short, then the
// treatment's, but not that it is a draft.
QList<Item> headersOf(const SheetContent &content)
{
    QList<Item> choices;
    const auto add = [&](const QString &title, const QString &clinic) {
        choices.append(itemOf(Role::RunningHeader, title, content));
        if (!clinic.isEmpty())
            choices.last().trailing = {itemOf(Role::RunningHeader, clinic, content)};
    };
    const QString &treatment = content.runningTitle;
    const QString draft = content.runningDraft.isEmpty() ? QString() : dot() + content.runningDraft;
    const QString title = treatment + draft;
    const QString &clinic = content.runningClinic;
    add(title, clinic);
    const auto addShorter = [&](const QString &beside) {
        for (qsizetype words = clinic.count(u' '); words >= FewestWords; --words)
            add(beside, elided(clinic, words));
    };
    addShorter(title);
    const bool isShort = clinic.count(u' ') < FewestWords;
    for (qsizetype words = treatment.count(u' '); words > 0; --words)
        add(elided(treatment, words) + draft, isShort ? clinic : elided(clinic, FewestWords));
    if (!draft.isEmpty()) {
        add(content.runningDraft, clinic);
        addShorter(content.runningDraft);
    }
    add(title, {});
    return choices;
}

Item pageItem(const SheetContent &content, int number, int pages)
{
    return itemOf(Role::PageNumber, content.words.pageOf(number, pages), content, true);
}

Row onOneBaseline(const QList<Row> &words)
{
    qreal baseline = 0;
    for (const Row &row : words)
        baseline = std::max(baseline, row.lines.first().baseline);
    Row whole;
    for (Row row : words) {
        row.moveDown(baseline - row.lines.first().baseline);
        whole.lines.append(row.lines);
    }
    return whole;
}

} // namespace

RunningWords::RunningWords(QList<Block> *blocks, const PageFrame &frame,
                           const QList<SheetContent> &contents, const Setting &setting)
    : m_blocks(blocks)
    , m_frame(frame)
    , m_contents(contents)
    , m_setting(setting)
{
    QList<content::Language> languages;
    for (const SheetContent &content : contents)
        languages.append(content.words.language());
    m_columns = ColumnTypesetter::columnsOf(frame.column(), languages);
}

// One list of choices for each language.
QList<QList<Item>> RunningWords::headers()
{
    QList<QList<Item>> whole;
    QList<QList<Item>> once; // names the clinic, called the same in all, in the first alone
    bool isSame = true;
    for (SheetContent content : std::as_const(m_contents)) {
        whole.append(headersOf(content));
        isSame = isSame && isAlike(content.runningClinic, m_contents.first().runningClinic);
        if (!once.isEmpty())
            content.runningClinic.clear();
        once.append(headersOf(content));
    }
    const QList<Column> columns = columnsFor(whole);
    bool fits = true;
    for (qsizetype i = 0; i < whole.size(); ++i)
        fits = fits && roomFor(whole[i].first()) <= columns[i].width() + 0.01;
    return fits || !isSame ? whole : once;
}

// With its companion, and a gap.
qreal RunningWords::roomFor(const Item &item)
{
    qreal width = widthOf(item) + ColumnTypesetter::Gap;
    for (const Item &companion : item.trailing)
        width += widthOf(companion);
    return width;
}

// The columns' widths, where one gives what it does not need to another whose words
// need more.
QList<Column> RunningWords::columnsFor(const QList<QList<Item>> &choices)
{
    QList<qreal> widths;
    qreal left = 0; // to those that need more than their column
    int wide = 0;
    for (qsizetype i = 0; i < choices.size(); ++i) {
        qreal width = roomFor(choices[i].first());
        left += m_columns[i].width();
        if (width > m_columns[i].width()) {
            width = 0;
            ++wide;
        }
        left -= width;
        widths.append(width);
    }
    if (wide == 0)
        return m_columns;
    std::replace(widths.begin(), widths.end(), 0.0, left / wide);
    const Qt::LayoutDirection direction = m_contents.first().words.language().direction;
    return m_frame.column().parted(widths, ColumnTypesetter::Gap, direction);
}

Row RunningWords::rowOf(const QList<QList<Item>> &choices, const QList<Column> &columns)
{
    QList<QList<Row>> cells;
    for (qsizetype i = 0; i < choices.size(); ++i)
        cells.append({Typesetter(m_blocks, {columns[i], int(i)}, m_setting).oneLine(choices[i])});
    return abreast(cells);
}

void RunningWords::addHeader(Page &page)
{
    if (m_headers.isEmpty()) { // the same on every page
        m_headers = headers();
        m_headerColumns = columnsFor(m_headers);
    }
    Row row = rowOf(m_headers, m_headerColumns);
    row.moveDown(m_frame.topMargin);
    page.marks.append(ruleAt(m_frame.topMargin + m_frame.runningLine, m_frame.column()));
    for (Drawing &drawing : page.drawings)
        drawing.before += row.lines.size();
    page.lines = row.lines + page.lines;
}

// The code, with its name where there is room, and at the far end which page it is.
Row RunningWords::footer(int number, int pages)
{
    const SheetContent &content = m_contents.first();
    QList<Item> choices;
    for (const QList<Item> &code : codeItems())
        choices.append(code.first());
    choices.append(itemOf(Role::Footer, {}, content));
    for (Item &choice : choices)
        choice.trailing = {pageItem(content, number, pages)};
    return rowOf({choices}, m_columns);
}

// Which page it is at both ends, and between them the code, which is the same in all
// languages, with its name in each or, where it is long, without.
Row RunningWords::sharedFooter(int number, int pages)
{
    const Column whole = m_frame.column();
    const Qt::LayoutDirection direction = m_contents.first().words.language().direction;
    const Item first = pageItem(m_contents.first(), number, pages);
    const Item last = pageItem(m_contents.last(), number, pages);
    const qreal before = widthOf(first);
    const qreal after = widthOf(last);
    QList<Row> words{setAt(first, whole.leading(before, direction), 0),
                     setAt(last, whole.trailing(after, direction), int(m_contents.size()) - 1)};
    const Column room = whole.inset(before + FooterGap, after + FooterGap, direction);
    for (const QList<Item> &choice : codeItems()) {
        QList<qreal> widths;
        for (const Item &item : choice)
            widths.append(widthOf(item));
        const qreal all =
            std::accumulate(widths.cbegin(), widths.cend(), WordGap * qreal(choice.size() - 1));
        if (all > room.width())
            continue;
        qreal at = (room.width() - all) / 2;
        for (qsizetype i = 0; i < choice.size(); ++i) {
            const Column own = room.inset(at, room.width() - at - widths[i], direction);
            words.append(setAt(choice[i], own, int(i)));
            at += widths[i] + WordGap;
        }
        break;
    }
    return onOneBaseline(words);
}

// Best first; each is in as many languages as it has items.
QList<QList<Item>> RunningWords::codeItems() const
{
    const SheetContent &first = m_contents.first();
    if (first.code.isEmpty())
        return {};
    QList<Item> named{itemOf(Role::Footer, first.code, first)};
    for (qsizetype i = 1; i < m_contents.size(); ++i)
        named.append(itemOf(Role::Footer, m_contents[i].words.codeName(), m_contents[i]));
    const QString bare = first.code.mid(first.code.indexOf(QChar(0x2066)));
    return {named, {itemOf(Role::Footer, bare, first)}};
}

Row RunningWords::setAt(const Item &item, const Column &column, int number)
{
    return Typesetter(m_blocks, {column, number}, m_setting).rowsOf(item).first();
}

qreal RunningWords::widthOf(const Item &item)
{
    const qsizetype blocks = m_blocks->size();
    Item alone = item;
    alone.trailing.clear();
    if (alone.spans.first().text.isEmpty())
        return 0;
    setAt(alone, {0, 100 * m_frame.paper.width()}, 0);
    const qreal width = widestLine(*m_blocks->last().text) + 1;
    m_blocks->resize(blocks);
    return width;
}

void RunningWords::addFooter(Page &page, int number, int pages)
{
    if (!m_frame.hasFooter)
        return;
    Row row = m_contents.size() == 1 ? footer(number, pages) : sharedFooter(number, pages);
    row.moveDown(m_frame.footerTop() + PageFrame::RunningRule + PageFrame::FooterPadding);
    page.marks.append(ruleAt(m_frame.footerTop(), m_frame.column()));
    page.lines.append(row.lines);
}

} // namespace bayan::handout
