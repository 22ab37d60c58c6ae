#include "handout/flow.h"

#include "handout/gluing.h"
#include "handout/marking.h"
#include "handout/rolestyle.h"

#include <algorithm>

namespace bayan::handout {

namespace {

constexpr qreal FramePadding = 12;
constexpr qreal LeastPadding = 2;
constexpr qreal LeastUrgentPadding = 4; // its icon is higher than its line
constexpr qreal WritePadding = 8;
constexpr qreal EntryGap = 7; // above and below a rule between entries

Frame::Kind frameAt(const QList<Piece> &pieces, qsizetype index)
{
    const bool inside = index >= 0 && index < pieces.size();
    return inside ? pieces[index].item->frame : Frame::Kind::None;
}

qreal paddingOf(const Item &item, const Setting &setting)
{
    if (item.frame == Frame::Kind::Write)
        return WritePadding;
    const bool top = isUrgent(item.role) || item.role == Role::Draft;
    return std::max(isUrgent(item.role) ? LeastUrgentPadding : LeastPadding,
                    FramePadding * (top ? setting.top.spaces : setting.rest.spaces));
}

// Between a frame and its words, also where a page ends within it.
void addPadding(QList<Row> &rows, qreal padding, bool begins, bool ends)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i > 0 || !begins) {
            rows[i].framePadding = padding;
            rows[i].strip.moreAtTop += padding;
        }
        if (i + 1 < rows.size() || !ends)
            rows[i].strip.moreAtEnd = padding;
    }
    if (begins) {
        rows.first().moveDown(padding);
        rows.first().strip.height += padding;
    }
    if (ends)
        rows.last().strip.height += padding;
}

// Columns have a rule between them below the letterhead, which a frame, a new group
// or a rule across the sheet interrupts.
void addDividers(const QList<Piece> &pieces, qsizetype index, int &run, QList<Row> &rows)
{
    const Piece &piece = pieces[index];
    if (!piece.inColumns || isLetterhead(piece.item->role))
        return;
    const Piece *before = index > 0 ? &pieces[index - 1] : nullptr;
    if (!before || !before->inColumns || before->item->group != piece.item->group ||
        before->item->frame != piece.item->frame)
        ++run;
    for (Row &row : rows) {
        row.dividerRun = run;
        row.dividerTop = 0;
        row.dividerBottom = row.strip.height;
    }
}

// Entries side by side are parted by a rule, so that the eye keeps the line.
bool startsEntryInColumns(const QList<Piece> &pieces, qsizetype index)
{
    if (index == 0 || !pieces[index].inColumns)
        return false;
    const Item &item = *pieces[index].item;
    const Item &before = *pieces[index - 1].item;
    return (item.role == Role::EntryTitle || item.role == Role::Notice) &&
           before.group != item.group && before.role != Role::Section &&
           before.frame == Frame::Kind::None;
}

} // namespace

bool isUrgent(Role role)
{
    return role == Role::UrgentNotice || role == Role::UrgentTitle || role == Role::UrgentText ||
           role == Role::UrgentBullet || role == Role::UrgentCall;
}

qreal spaceBetween(Role before, Role after, const Setting &setting)
{
    const bool top = isUrgent(after) || isHead(after);
    return spaceBetween(before, after) * (top ? setting.top.spaces : setting.rest.spaces);
}

// A picture may stand before a paragraph, or behind the line that says the entry in
// short, but parts no list.
void addPlaces(const QList<Piece> &pieces, qsizetype index, QList<Row> &rows)
{
    const Role role = pieces[index].item->role;
    if (role == Role::Picture) {
        for (Row &row : rows) // one a language, where they stand across the page
            row.place = Row::Place::Picture;
        return;
    }
    if (role != Role::Paragraph && role != Role::Bullet && role != Role::Check)
        return;
    for (Row &row : rows)
        row.place = Row::Place::Text;
    const Piece *before = index > 0 ? &pieces[index - 1] : nullptr;
    if (role == Role::Paragraph && before &&
        (before->item->role == Role::Lead || before->rows.last().strip.glue == FreeBreak))
        rows.first().place = Row::Place::BelowPicture;
}

QList<Row> joined(QList<Piece> pieces, const Column &column, const Setting &setting)
{
    QList<Row> all;
    int run = 0;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const Item &item = *pieces[i].item;
        const Item *before = i > 0 ? pieces[i - 1].item : nullptr;
        const Item *next = i + 1 < pieces.size() ? pieces[i + 1].item : nullptr;
        addGlue(pieces, i);
        QList<Row> rows = pieces[i].rows;
        addDividers(pieces, i, run, rows);
        addPlaces(pieces, i, rows);
        for (Row &row : rows)
            row.frame = item.frame;
        rows.first().strip.spaceBefore =
            before ? spaceBetween(before->role, item.role, setting) : 0;
        if (startsEntryInColumns(pieces, i)) {
            // The rule stands in the space, and so not at a page's top.
            rows.first().strip.spaceBefore = 2 * EntryGap * setting.rest.spaces;
            rows.first().marks.append(thinRule(-EntryGap * setting.rest.spaces, column));
        }
        addRules(item.role, next ? next->role : item.role, column, rows);
        if (item.frame != Frame::Kind::None) {
            const bool begins = frameAt(pieces, i - 1) != item.frame;
            const bool ends = frameAt(pieces, i + 1) != item.frame;
            addPadding(rows, paddingOf(item, setting), begins, ends);
        }
        all.append(rows);
    }
    return all;
}

} // namespace bayan::handout
