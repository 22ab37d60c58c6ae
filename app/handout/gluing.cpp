#include "handout/gluing.h"

#include "handout/rolestyle.h"

#include <algorithm>

namespace bayan::handout {

namespace {

// Words that announce a list stay with it.
bool introduces(const Item &item)
{
    return !item.spans.isEmpty() && item.spans.last().text.trimmed().endsWith(u':');
}

// A question in bold above its answer.
bool isInlineHeading(const Item &item)
{
    return item.role == Role::Paragraph && !item.spans.isEmpty() &&
           std::all_of(item.spans.cbegin(), item.spans.cend(), [](const content::Span &span) {
               return span.bold || span.text.trimmed().isEmpty();
           });
}

bool isBody(Role role)
{
    return role == Role::Lead || role == Role::Paragraph || role == Role::Bullet ||
           role == Role::Check;
}

// A row with columns holds several lines.
qsizetype linesOf(const Piece &piece)
{
    qsizetype lines = piece.rows.size();
    for (const Row &row : piece.rows) {
        for (const Line &line : row.lines)
            lines = std::max<qsizetype>(lines, line.line + 1);
    }
    return lines;
}

const Item *itemAt(const QList<Piece> &pieces, qsizetype index)
{
    return index >= 0 && index < pieces.size() ? pieces[index].item : nullptr;
}

// Whether the piece ends its entry, but for the evidence line.
bool endsEntry(const QList<Piece> &pieces, qsizetype index)
{
    const Item *next = itemAt(pieces, index + 1);
    return !next || !isBody(next->role);
}

} // namespace

void addGlue(QList<Piece> &pieces, qsizetype index)
{
    const Item &item = *pieces[index].item;
    const Item *before = itemAt(pieces, index - 1);
    const Item *next = itemAt(pieces, index + 1);
    QList<Row> &rows = pieces[index].rows;
    const RoleStyle style = styleOf(item.role);

    for (Row &row : rows)
        row.strip.glue = std::max(row.strip.glue, style.within);
    if (rows.size() > 1 && !item.picture) {
        Glue &firstGlue = rows.first().strip.glue;
        Glue &lastGlue = rows[rows.size() - 2].strip.glue;
        firstGlue = std::max(firstGlue, LoneLine);
        lastGlue = std::max(lastGlue, LoneLine);
    }

    Glue &after = rows.last().strip.glue;
    after = style.after;
    if (!next)
        return;
    // A part that is written in is one piece.
    if (item.isWhole)
        after = next->group == item.group ? InBox : FreeBreak;
    // Two warnings in one box; rather than that, their evidence line stands alone.
    if (item.role == Role::UrgentCall && next->frame == Frame::Kind::Urgent)
        after = AfterHeading;
    if (next->role == Role::Evidence || next->role == Role::Closing)
        after = std::max(after, LoneLine);
    else if (next->role == Role::Bullet && introduces(item))
        after = std::max(after, InBullet);
    else if (isBody(next->role) && isInlineHeading(item) && linesOf(pieces[index]) <= 2)
        after = std::max(after, AfterHeading);
    // A heading keeps two lines of what follows, or a whole bullet; a summary of one
    // line is no more than a heading to the text below it.
    const bool oneLine = linesOf(pieces[index]) == 1 && item.role != Role::Bullet;
    if (item.role == Role::Lead && isBody(next->role))
        after = std::max(after, linesOf(pieces[index]) > 1 ? AfterSummary : AfterHeading);
    else if (before && oneLine && !isHeading(next->role) &&
             (isHeading(before->role) || before->role == Role::Lead))
        after = std::max(after, LoneLine);
    // One line that ends an entry stays with the line before it.
    if (isBody(item.role) && isBody(next->role) && linesOf(pieces[index + 1]) == 1 &&
        endsEntry(pieces, index + 1))
        after = std::max(after, LoneLine);
}

} // namespace bayan::handout
