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

} // namespace

void addGlue(const QList<Item> &items, qsizetype index, QList<Row> &rows)
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
    if (next->role == Role::Evidence)
        after = std::max(after, LoneLine);
    else if (next->role == Role::Bullet && introduces(item))
        after = std::max(after, InBullet);
    // A heading keeps two lines of what follows, or a whole bullet.
    const bool oneLine = rows.size() == 1 && item.role != Role::Bullet;
    if (before && isHeading(before->role) && oneLine && !isHeading(next->role))
        after = std::max(after, LoneLine);
}

} // namespace bayan::handout
