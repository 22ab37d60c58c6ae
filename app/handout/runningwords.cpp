#include "handout/runningwords.h"

#include "handout/columntypesetter.h"

namespace bayan::handout {

namespace {

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

Row RunningWords::rowOf(const QList<QList<Item>> &choices)
{
    QList<QList<Row>> cells;
    for (qsizetype i = 0; i < choices.size(); ++i)
        cells.append({Typesetter(m_blocks, {m_columns[i], int(i)}, m_setting).oneLine(choices[i])});
    return abreast(cells);
}

void RunningWords::addHeader(Page &page)
{
    QList<QList<Item>> choices;
    for (const SheetContent &content : m_contents) {
        const Item title = itemOf(Role::RunningHeader, content.runningTitle, content);
        Item whole = title;
        whole.trailing = {itemOf(Role::RunningHeader, content.runningClinic, content)};
        choices.append(content.runningClinic.isEmpty() ? QList{title} : QList{whole, title});
    }
    Row row = rowOf(choices);
    row.moveDown(m_frame.topMargin);
    page.marks.append(ruleAt(m_frame.topMargin + m_frame.runningLine, m_frame.column()));
    for (Drawing &drawing : page.drawings)
        drawing.before += row.lines.size();
    page.lines = row.lines + page.lines;
}

void RunningWords::addFooter(Page &page, int number, int pages)
{
    if (!m_frame.hasFooter)
        return;
    QList<QList<Item>> choices;
    for (const SheetContent &content : m_contents) {
        const QString words = content.words.pageOf(number, pages);
        const Item place = itemOf(Role::PageNumber, words, content, true);
        Item coded = itemOf(Role::Footer, content.code, content);
        coded.trailing = {place};
        Item alone = place;
        if (m_contents.size() == 1) { // at the far end
            alone = itemOf(Role::Footer, {}, content);
            alone.trailing = {place};
        }
        choices.append(content.code.isEmpty() ? QList{alone} : QList{coded, alone});
    }
    Row row = rowOf(choices);
    row.moveDown(m_frame.footerTop() + PageFrame::RunningRule + PageFrame::FooterPadding);
    page.marks.append(ruleAt(m_frame.footerTop(), m_frame.column()));
    page.lines.append(row.lines);
}

} // namespace bayan::handout
