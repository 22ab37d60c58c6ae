#include "handout/typesetter.h"

#include "handout/linebreaking.h"
#include "handout/rolestyle.h"
#include "pictures/evidencemark.h"

#include <QTextLayout>

#include <algorithm>

namespace bayan::handout {

namespace {

constexpr qreal FrameInset = 16;
constexpr qreal FramePadding = 12;
constexpr qreal ColumnGap = 16;
constexpr qreal IconSide = 20;
constexpr qreal IconGap = 8;
constexpr qreal BulletIndent = 18;
constexpr qreal BulletSide = 4.5;
constexpr qreal EvidenceHeight = 7.5;
constexpr qreal LabelMarkSide = 11;
constexpr qreal LabelMarkGap = 5;
constexpr qreal LetterheadRule = 1;
constexpr qreal SectionRule = 1.5;
constexpr qreal ThinRule = 0.5;
// Capitals and digits reach about this high; marks are centred on half of it.
constexpr qreal CapHeight = 0.714;

bool isBullet(Role role)
{
    return role == Role::Bullet || role == Role::UrgentBullet;
}

bool isUrgent(Role role)
{
    return role == Role::UrgentNotice || role == Role::UrgentTitle || role == Role::UrgentText ||
           role == Role::UrgentBullet || role == Role::UrgentCall;
}

// Room for the mark at the leading side of an item's lines.
qreal leadingRoom(Role role)
{
    switch (role) {
    case Role::Draft:
    case Role::UrgentTitle:
        return IconSide + IconGap;
    case Role::Bullet:
    case Role::UrgentBullet:
        return BulletIndent;
    case Role::Evidence:
        return pictures::evidenceMarkSize(EvidenceHeight).width() + IconGap;
    case Role::DirectionLabel:
        return LabelMarkSide + LabelMarkGap;
    default:
        return 0;
    }
}

bool isRight(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft;
}

} // namespace

void Row::moveDown(qreal by)
{
    for (Line &line : lines) {
        line.box.translate(0, by);
        line.baseline += by;
    }
    for (Mark &mark : marks)
        mark.rect.translate(0, by);
}

Column Column::inset(qreal leading, qreal trailing, Qt::LayoutDirection direction) const
{
    return isRight(direction) ? Column{left + trailing, right - leading}
                              : Column{left + leading, right - trailing};
}

Column Column::leading(qreal width, Qt::LayoutDirection direction) const
{
    return isRight(direction) ? Column{right - width, right} : Column{left, left + width};
}

Column Column::trailing(qreal width, Qt::LayoutDirection direction) const
{
    return isRight(direction) ? Column{left, left + width} : Column{right - width, right};
}

Typesetter::Typesetter(QList<Block> *blocks, const Column &column, qreal urgentScale)
    : m_blocks(blocks)
    , m_column(column)
    , m_urgentScale(urgentScale)
{
}

Typesetter::Set Typesetter::addBlock(const Item &item, const Column &column, bool toRight)
{
    const RoleStyle style = styleOf(item.role);
    const TypeScale &scale = typefaceFor(item.language).scale;
    Paragraph paragraph;
    paragraph.spans = item.spans;
    paragraph.language = item.language;
    paragraph.size = style.size;
    paragraph.bold = style.bold;
    paragraph.scale = isUrgent(item.role) ? m_urgentScale : 1;
    paragraph.width = column.width();
    paragraph.toRight = toRight;

    Block block;
    block.role = item.role;
    block.language = item.language.code;
    block.direction = item.language.direction;
    block.muted = style.muted;
    block.text = breakLines(paragraph);
    m_blocks->append(block);

    Set set;
    set.block = int(m_blocks->size()) - 1;
    set.lines = block.text.get();
    set.size = scale.*style.size * paragraph.scale;
    set.lineHeight = set.size * scale.lineHeight;
    set.baseline = set.size * scale.baseline;
    return set;
}

// Puts the item's companion at the far end of its first line and returns what
// is left of the column.
Column Typesetter::addTrailing(const Item &item, const Column &column, qreal baseline, Row &first)
{
    if (item.trailing.isEmpty())
        return column;
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
    Set onFirst = set;
    onFirst.baseline = baseline;
    addMarks(companion, onFirst, own, first);
    return column.inset(0, own.width() + ColumnGap, direction);
}

void Typesetter::addMarks(const Item &item, const Set &set, const Column &column, Row &first) const
{
    const Qt::LayoutDirection direction = item.language.direction;
    const qreal middle = set.baseline - set.size * CapHeight / 2;
    Mark mark;
    mark.reading = direction;
    mark.evidence = item.evidence;
    mark.direction = item.direction;
    QSizeF size;
    if (isBullet(item.role)) {
        mark.kind = Mark::Kind::Bullet;
        size = {BulletSide, BulletSide};
    } else if (item.role == Role::Draft || item.role == Role::UrgentTitle) {
        mark.kind = item.role == Role::Draft ? Mark::Kind::Draft : Mark::Kind::Urgent;
        size = {IconSide, IconSide};
    } else if (item.role == Role::Evidence) {
        mark.kind = Mark::Kind::Evidence;
        size = pictures::evidenceMarkSize(EvidenceHeight);
    } else if (item.role == Role::DirectionLabel) {
        mark.kind = Mark::Kind::Direction;
        size = {LabelMarkSide, LabelMarkSide};
    } else {
        return;
    }
    const Column place = column.leading(size.width(), direction);
    mark.rect = QRectF(QPointF(place.left, middle - size.height() / 2), size);
    if (mark.kind == Mark::Kind::Bullet)
        mark.rect.translate(isRight(direction) ? -4 : 4, set.size * 0.06);
    first.marks.append(mark);
}

void Typesetter::addRules(const Item &item, QList<Row> &rows) const
{
    const auto rule = [this](qreal top, qreal thickness) {
        Mark mark;
        mark.rect = QRectF(m_column.left, top, m_column.width(), thickness);
        return mark;
    };
    const auto above = [&](qreal thickness, qreal gap) {
        rows.first().moveDown(thickness + gap);
        rows.first().strip.height += thickness + gap;
        rows.first().marks.append(rule(0, thickness));
    };
    switch (item.role) {
    case Role::Clinic:
    case Role::Phone:
        rows.last().strip.height += 8 + LetterheadRule;
        rows.last().marks.append(rule(rows.last().strip.height - LetterheadRule, LetterheadRule));
        break;
    case Role::Section:
    case Role::SourcesTitle:
        above(SectionRule, 6);
        break;
    case Role::Closing:
        above(ThinRule, 8);
        break;
    default:
        break;
    }
}

QList<Row> Typesetter::rowsOf(const Item &item)
{
    const Qt::LayoutDirection direction = item.language.direction;
    const TypeScale &scale = typefaceFor(item.language).scale;
    const bool framed = item.frame != Frame::Kind::None;
    const qreal inset = framed ? FrameInset : 0;
    const Column column = m_column.inset(inset, inset, direction);

    Row first;
    Row empty;
    const qreal ownBaseline =
        scale.*styleOf(item.role).size * scale.baseline * (isUrgent(item.role) ? m_urgentScale : 1);
    const Column left = addTrailing(item, column, ownBaseline, first);
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
        addMarks(item, set, column, rows.first());
    }
    addRules(item, rows);
    for (Row &row : rows)
        row.frame = item.frame;
    return rows;
}

void Typesetter::addGlue(const QList<Item> &items, qsizetype index, QList<Row> &rows) const
{
    const Item &item = items[index];
    const Item *before = index > 0 ? &items[index - 1] : nullptr;
    const Item *next = index + 1 < items.size() ? &items[index + 1] : nullptr;
    const RoleStyle style = styleOf(item.role);

    for (Row &row : rows)
        row.strip.glue = style.within;
    if (rows.size() > 1) {
        Glue &firstGlue = rows.first().strip.glue;
        Glue &lastGlue = rows[rows.size() - 2].strip.glue;
        firstGlue = std::max(firstGlue, LoneLine);
        lastGlue = std::max(lastGlue, LoneLine);
    }

    Glue &after = rows.last().strip.glue;
    after = style.after;
    if (!next)
        return;
    if (item.frame != Frame::Kind::None && item.frame == next->frame)
        after = InBox;
    else if (next->role == Role::Evidence)
        after = std::max(after, LoneLine);
    else if (next->role == Role::Bullet && item.role != Role::Bullet)
        after = std::max(after, InBullet); // what introduces a list stays with it
    // A heading keeps two lines of what follows, or a whole bullet.
    const bool oneLine = rows.size() == 1 && item.role != Role::Bullet;
    if (before && isHeading(before->role) && oneLine && !isHeading(next->role))
        after = std::max(after, LoneLine);
}

QList<Row> Typesetter::set(const QList<Item> &items)
{
    QList<Row> all;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const Item &item = items[i];
        QList<Row> rows = rowsOf(item);
        addGlue(items, i, rows);
        const bool framed = item.frame != Frame::Kind::None;
        const bool opens = framed && (i == 0 || items[i - 1].frame != item.frame);
        const bool closes = framed && (i + 1 == items.size() || items[i + 1].frame != item.frame);
        if (opens) {
            rows.first().moveDown(FramePadding);
            rows.first().strip.height += FramePadding;
        }
        if (closes)
            rows.last().strip.height += FramePadding;
        if (i > 0)
            rows.first().strip.spaceBefore = spaceBetween(items[i - 1].role, item.role);
        all.append(rows);
    }
    return all;
}

Row Typesetter::footer(const QList<Item> &leading, const Item &trailing)
{
    for (qsizetype i = 0; i < leading.size(); ++i) {
        const qsizetype blocks = m_blocks->size();
        Item item = leading[i];
        item.trailing = {trailing};
        QList<Row> rows = rowsOf(item);
        if (rows.size() == 1 || i + 1 == leading.size())
            return rows.first();
        m_blocks->resize(blocks);
    }
    return {};
}

} // namespace bayan::handout
