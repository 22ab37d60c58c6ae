#include "handout/typesetter.h"

#include "handout/flow.h"
#include "handout/linebreaking.h"
#include "handout/marking.h"
#include "handout/rolestyle.h"

#include <QTextLayout>

#include <algorithm>

namespace bayan::handout {

namespace {

constexpr qreal ColumnGap = 16;
constexpr qreal BlankHeight = 25; // what a pen's hand needs
constexpr qreal ShortestBlank = 70;
constexpr qsizetype FewestForColumns = 4;

bool isRight(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft;
}

Mark blankAt(qreal left, qreal right, qreal y)
{
    Mark mark;
    mark.kind = Mark::Kind::Blank;
    mark.rect = QRectF(left, y, right - left, 0.75);
    return mark;
}

} // namespace

Typesetter::Typesetter(QList<Block> *blocks, const Cell &cell, const Setting &setting)
    : m_blocks(blocks)
    , m_cell(cell)
    , m_setting(setting)
{
}

Typesetter::Set Typesetter::measuresOf(const Item &item) const
{
    const TypeScale &scale = typefaceFor(item.language).scaleFor(m_setting.largePrint);
    Tightness tightness = isUrgent(item.role) ? m_setting.top : m_setting.rest;
    if (isHead(item.role))
        tightness.leading = std::min(tightness.leading, m_setting.top.leading);
    Set set;
    set.size = scale.*styleOf(item.role).size * tightness.type;
    set.lineHeight = set.size * scale.lineHeight * tightness.leading;
    // What is taken from a line is taken above and below it alike.
    set.baseline = set.size * scale.baseline - (set.size * scale.lineHeight - set.lineHeight) / 2;
    return set;
}

Typesetter::Set Typesetter::addBlock(const Item &item, const Column &column, bool toRight)
{
    const RoleStyle style = styleOf(item.role);
    Paragraph paragraph;
    paragraph.spans = item.spans;
    paragraph.language = item.language;
    paragraph.size = style.size;
    paragraph.bold = style.bold;
    paragraph.scale = (isUrgent(item.role) ? m_setting.top : m_setting.rest).type;
    paragraph.largePrint = m_setting.largePrint;
    paragraph.width = column.width();
    paragraph.toRight = toRight;

    Block block;
    block.role = item.role;
    block.language = item.language.code;
    block.direction = item.language.direction;
    block.muted = style.muted;
    block.column = m_cell.number;
    block.row = m_row;
    block.text = m_setting.breaker ? m_setting.breaker->lines(paragraph) : breakLines(paragraph);
    m_blocks->append(block);

    Set set = measuresOf(item);
    set.block = int(m_blocks->size()) - 1;
    set.lines = block.text.get();
    return set;
}

// Puts the item's companion at the far end of its first line and returns what
// is left of the column.
Column Typesetter::addTrailing(const Item &item, const Column &column, Row &first)
{
    if (item.trailing.isEmpty())
        return column;
    const qreal baseline = measuresOf(item).baseline;
    const Item &companion = item.trailing.first();
    const Qt::LayoutDirection direction = item.language.direction;
    const qreal room = leadingRoom(companion);
    const qreal part = companion.role == Role::RunningHeader ? 0.7 : 0.45;
    const Column most = column.trailing(column.width() * part, direction);
    const bool toRight = !isRight(direction);
    const qsizetype blocks = m_blocks->size();
    Set set = addBlock(companion, most.inset(room, 0, direction), toRight);
    // Set again as wide as its words, so that the mark stands beside them.
    const qreal width = widestLine(*set.lines) + 1;
    m_blocks->resize(blocks);
    const Column own = column.trailing(width + room, direction);
    set = addBlock(companion, own.inset(room, 0, direction), toRight);

    const Column words = own.inset(room, 0, direction);
    for (int i = 0; i < set.lines->lineCount(); ++i) {
        const qreal at = baseline + i * set.lineHeight;
        first.lines.append({set.block, i,
                            QRectF(words.left, at - set.baseline, words.width(), set.lineHeight),
                            at});
        first.strip.height = std::max(first.strip.height, at - set.baseline + set.lineHeight);
    }
    if (const std::optional<Mark> mark = markOf(companion, set.size, baseline, own))
        first.marks.append(*mark);
    return column.inset(0, own.width() + ColumnGap, direction);
}

Column Typesetter::columnOf(const Item &item) const
{
    if (item.frame == Frame::Kind::None)
        return m_cell.column;
    return m_cell.column.inset(m_cell.frameLeft, m_cell.frameRight, Qt::LeftToRight);
}

// The rest of the last line is left to a pen, or a line of its own where little
// is left.
void Typesetter::addBlankAfter(const Item &item, const Set &set, const Column &words,
                               QList<Row> &rows)
{
    const qreal taken =
        set.lines->lineAt(set.lines->lineCount() - 1).naturalTextWidth() / UnitsPerPoint + 6;
    Row &last = rows.last();
    if (words.width() - taken >= ShortestBlank) {
        const Column room = words.inset(taken, 0, item.language.direction);
        last.marks.append(blankAt(room.left, room.right, set.baseline + 3));
        return;
    }
    last.marks.append(blankAt(words.left, words.right, last.strip.height + BlankHeight - 4));
    last.strip.height += BlankHeight;
}

QList<Row> Typesetter::rowsOf(const Item &item, int row)
{
    m_row = row;
    const QList<Row> rows = rowsOf(item, columnOf(item));
    m_row = -1;
    return rows;
}

QList<Row> Typesetter::rowsOf(const Item &item, const Column &column)
{
    const Qt::LayoutDirection direction = item.language.direction;
    Row first;
    if (item.role == Role::Blank) {
        first.strip.height = BlankHeight;
        first.marks.append(blankAt(column.left, column.right, BlankHeight - 3));
        return {first};
    }
    if (item.picture) {
        const pictures::Style style =
            picturesStyle(item.language, m_setting.largePrint, column.width());
        first.strip.height =
            item.picture->heightFor(column.width() * UnitsPerPoint, style) / UnitsPerPoint;
        first.drawings.append(
            {item.picture, style, QRectF(column.left, 0, column.width(), first.strip.height),
             item.language.code, item.picture->description(), m_cell.number, m_row});
        return {first};
    }
    const Column left = addTrailing(item, column, first);
    const Column words = left.inset(leadingRoom(item), item.endIndent, direction);
    const bool wordless =
        std::all_of(item.spans.cbegin(), item.spans.cend(),
                    [](const content::Span &span) { return span.text.isEmpty(); });
    if (wordless) {
        first.strip.height = std::max(first.strip.height, item.leastHeight);
        if (const std::optional<Mark> mark = markOf(item, 0, 0, column))
            first.marks.append(*mark);
        return {first};
    }

    QList<Row> rows;
    const Set set = addBlock(item, words, isRight(direction));
    for (int i = 0; i < set.lines->lineCount(); ++i) {
        Row row = i == 0 ? first : Row();
        row.strip.height = std::max(row.strip.height, set.lineHeight);
        // The item's own words are read before what stands at their end.
        row.lines.prepend(
            {set.block, i, QRectF(words.left, 0, words.width(), set.lineHeight), set.baseline});
        rows.append(row);
    }
    if (const std::optional<Mark> mark = markOf(item, set.size, set.baseline, column))
        rows.first().marks.append(*mark);
    qreal height = 0;
    for (const Row &row : rows)
        height += row.strip.height;
    rows.last().strip.height += std::max<qreal>(0, item.leastHeight - height);
    if (item.blankAfter)
        addBlankAfter(item, set, words, rows);
    return rows;
}

// A list of few words each stands in two columns, row by row: signs, so that the
// whole warning is seen at once, and titles. No rows where it is not such a list.
QList<Row> Typesetter::inTwoColumns(const QList<Item> &bullets)
{
    if (bullets.size() < FewestForColumns)
        return {};
    const qsizetype blocks = m_blocks->size();
    const Qt::LayoutDirection direction = bullets.first().language.direction;
    const QList<Column> columns = columnOf(bullets.first()).parted({1, 1}, ColumnGap, direction);
    QList<Row> all;
    for (qsizetype i = 0; i < bullets.size(); i += 2) {
        QList<QList<Row>> pair;
        for (qsizetype k = 0; k < 2 && i + k < bullets.size(); ++k)
            pair.append(rowsOf(bullets[i + k], columns[k]));
        if (std::any_of(pair.cbegin(), pair.cend(),
                        [](const QList<Row> &rows) { return rows.size() > 2; })) {
            m_blocks->resize(blocks);
            return {};
        }
        all.append(abreast(pair));
        if (i > 0)
            all.last().strip.spaceBefore =
                spaceBetween(bullets.first().role, bullets.first().role, m_setting);
    }
    return all;
}

QList<Row> Typesetter::set(const QList<Item> &items)
{
    QList<Piece> pieces;
    for (qsizetype i = 0; i < items.size();) {
        qsizetype next = i + 1;
        QList<Row> rows;
        if (items[i].role == Role::UrgentBullet || items[i].role == Role::TopicTitle) {
            while (next < items.size() && items[next].role == items[i].role)
                ++next;
            rows = inTwoColumns(items.sliced(i, next - i));
        }
        if (rows.isEmpty()) {
            next = i + 1;
            rows = rowsOf(items[i], columnOf(items[i]));
        }
        pieces.append({&items[i], rows});
        i = next;
    }
    return joined(pieces, m_cell.column, m_setting);
}

Row Typesetter::oneLine(const QList<Item> &choices)
{
    const qsizetype blocks = m_blocks->size();
    for (const Item &item : choices) {
        const QList<Row> rows = rowsOf(item, columnOf(item));
        // Neither its own words nor those at the far end took a second line.
        if (rows.size() == 1 && rows.first().lines.size() <= 1 + item.trailing.size())
            return rows.first();
        m_blocks->resize(blocks);
    }
    // Not even the last fits: as much of it as does.
    Item item = choices.last();
    QString &words = item.spans.first().text;
    QList<Row> rows = rowsOf(item, columnOf(item));
    while (rows.size() > 1 && words.size() > 1) {
        m_blocks->resize(blocks);
        words.chop(words.endsWith(QChar(0x2026)) ? 2 : 1);
        words.append(QChar(0x2026));
        rows = rowsOf(item, columnOf(item));
    }
    return rows.first();
}

} // namespace bayan::handout
