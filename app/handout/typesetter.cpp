#include "handout/typesetter.h"

#include "handout/gluing.h"
#include "handout/linebreaking.h"
#include "handout/marking.h"
#include "handout/rolestyle.h"

#include <QTextLayout>

#include <algorithm>

namespace bayan::handout {

namespace {

constexpr qreal FrameInset = 16;
constexpr qreal FramePadding = 12;
constexpr qreal ColumnGap = 16;
constexpr qsizetype FewestForColumns = 4;

bool isUrgent(Role role)
{
    return role == Role::UrgentNotice || role == Role::UrgentTitle || role == Role::UrgentText ||
           role == Role::UrgentBullet || role == Role::UrgentCall;
}

bool opensFrame(const QList<Item> &items, qsizetype index)
{
    const Frame::Kind frame = items[index].frame;
    return frame != Frame::Kind::None && (index == 0 || items[index - 1].frame != frame);
}

bool closesFrame(const QList<Item> &items, qsizetype index)
{
    const Frame::Kind frame = items[index].frame;
    return frame != Frame::Kind::None &&
           (index + 1 == items.size() || items[index + 1].frame != frame);
}

bool isRight(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft;
}

} // namespace

Typesetter::Typesetter(QList<Block> *blocks, const Column &column, const Tightness &top)
    : m_blocks(blocks)
    , m_column(column)
    , m_top(top)
{
}

Typesetter::Set Typesetter::measuresOf(const Item &item) const
{
    const TypeScale &scale = typefaceFor(item.language).scale;
    const Tightness tightness = isUrgent(item.role) ? m_top : Tightness();
    Set set;
    set.size = scale.*styleOf(item.role).size * tightness.type;
    set.lineHeight = set.size * scale.lineHeight * tightness.leading;
    // What is taken from a line is taken above and below it alike.
    set.baseline = set.size * scale.baseline - (set.size * scale.lineHeight - set.lineHeight) / 2;
    return set;
}

qreal Typesetter::space(Role before, Role after) const
{
    const bool top = isUrgent(after) || styleOf(after).after == InBox;
    return spaceBetween(before, after) * (top ? m_top.spaces : 1);
}

Typesetter::Set Typesetter::addBlock(const Item &item, const Column &column, bool toRight)
{
    const RoleStyle style = styleOf(item.role);
    Paragraph paragraph;
    paragraph.spans = item.spans;
    paragraph.language = item.language;
    paragraph.size = style.size;
    paragraph.bold = style.bold;
    paragraph.scale = isUrgent(item.role) ? m_top.type : 1;
    paragraph.width = column.width();
    paragraph.toRight = toRight;

    Block block;
    block.role = item.role;
    block.language = item.language.code;
    block.direction = item.language.direction;
    block.muted = style.muted;
    block.text = breakLines(paragraph);
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
    const qreal room = leadingRoom(companion.role);
    const Column most = column.trailing(column.width() * 0.45, direction);
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
    const qreal inset = item.frame == Frame::Kind::None ? 0 : FrameInset;
    return m_column.inset(inset, inset, item.language.direction);
}

QList<Row> Typesetter::rowsOf(const Item &item, const Column &column)
{
    const Qt::LayoutDirection direction = item.language.direction;
    Row first;
    const Column left = addTrailing(item, column, first);
    const Column words = left.inset(leadingRoom(item.role), 0, direction);

    QList<Row> rows;
    const bool wordless =
        std::all_of(item.spans.cbegin(), item.spans.cend(),
                    [](const content::Span &span) { return span.text.isEmpty(); });
    if (wordless) {
        rows.append(first);
    } else {
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
    }
    addRules(item.role, m_column, rows);
    for (Row &row : rows)
        row.frame = item.frame;
    return rows;
}

// A list of signs that are few words each stands in two columns, row by row, so
// that the whole warning is seen at once. No rows where it is not such a list.
QList<Row> Typesetter::inTwoColumns(const QList<Item> &bullets)
{
    if (bullets.size() < FewestForColumns)
        return {};
    const qsizetype blocks = m_blocks->size();
    const Qt::LayoutDirection direction = bullets.first().language.direction;
    const Column column = columnOf(bullets.first());
    const qreal width = (column.width() - ColumnGap) / 2;
    QList<Row> all;
    for (qsizetype i = 0; i < bullets.size(); ++i) {
        const bool second = i % 2 == 1;
        const QList<Row> rows = rowsOf(bullets[i], second ? column.trailing(width, direction)
                                                          : column.leading(width, direction));
        if (rows.size() > 2) {
            m_blocks->resize(blocks);
            return {};
        }
        if (!second)
            all.append(Row());
        Row &pair = all.last();
        qreal height = 0;
        for (Row row : rows) {
            row.moveDown(height);
            pair.lines.append(row.lines);
            pair.marks.append(row.marks);
            height += row.strip.height;
        }
        pair.strip.height = std::max(pair.strip.height, height);
        pair.frame = bullets[i].frame;
    }
    for (Row &row : all) {
        row.strip.glue = InBox;
        row.strip.spaceBefore = space(Role::UrgentBullet, Role::UrgentBullet);
    }
    return all;
}

QList<Row> Typesetter::set(const QList<Item> &items)
{
    QList<Row> all;
    for (qsizetype i = 0; i < items.size();) {
        const Item &item = items[i];
        qsizetype next = i + 1;
        if (item.role == Role::UrgentBullet) {
            while (next < items.size() && items[next].role == Role::UrgentBullet)
                ++next;
        }
        QList<Row> rows = inTwoColumns(items.sliced(i, next - i));
        if (rows.isEmpty()) {
            next = i + 1;
            rows = rowsOf(item, columnOf(item));
            addGlue(items, i, rows);
        }
        const qreal padding =
            FramePadding * (isUrgent(item.role) || item.role == Role::Draft ? m_top.spaces : 1);
        if (opensFrame(items, i)) {
            rows.first().moveDown(padding);
            rows.first().strip.height += padding;
        }
        if (closesFrame(items, next - 1))
            rows.last().strip.height += padding;
        rows.first().strip.spaceBefore = i > 0 ? space(items[i - 1].role, item.role) : 0;
        all.append(rows);
        i = next;
    }
    return all;
}

Row Typesetter::footer(const QList<Item> &leading, const Item &trailing)
{
    for (qsizetype i = 0; i < leading.size(); ++i) {
        const qsizetype blocks = m_blocks->size();
        Item item = leading[i];
        item.trailing = {trailing};
        QList<Row> rows = rowsOf(item, columnOf(item));
        if (rows.size() == 1 || i + 1 == leading.size())
            return rows.first();
        m_blocks->resize(blocks);
    }
    return {};
}

} // namespace bayan::handout
