#include "handout/arranging.h"

#include "handout/entryitems.h"

#include <array>

namespace bayan::handout {

namespace {

// What gives way, one after the other, to a warning that is longer than its
// place on page one: spaces first, then the line height and a little of the
// type's size (to 12 points, the least for print), then the letterhead.
constexpr std::array<TopArrangement, 14> Arrangements = {{
    {false, {}},
    {false, {0.9, 0.98, 1}},
    {false, {0.8, 0.96, 1}},
    {false, {0.7, 0.94, 1}},
    {false, {0.6, 0.92, 1}},
    {false, {0.6, 0.92, 0.93}},
    {false, {0.6, 0.92, 0.87}},
    {true, {0.6, 0.92, 0.87}},
    {true, {0.4, 0.88, 0.87}},
    {true, {0.4, 0.88, 0.85}},
    {true, {0.4, 0.88, 0.82}},
    {true, {0.4, 0.88, 0.79}},
    {true, {0.4, 0.88, 0.76}},
    {true, {0.4, 0.88, 0.7}},
}};

// Further steps of a summary, whose point is one page. The last go a little
// below the sizes of print: two languages of a long warning fit no other way.
constexpr std::array<TopArrangement, 5> Tightest = {{
    {false, {0.4, 0.88, 0.87}},
    {false, {0.4, 0.88, 0.87}, true},
    {false, {0.3, 0.88, 0.82}, true},
    {false, {0.3, 0.86, 0.76}, true},
    {false, {0.2, 0.85, 0.72}, true},
}};

} // namespace

std::span<const TopArrangement> arrangements()
{
    return Arrangements;
}

std::span<const TopArrangement> summaryArrangements()
{
    return Tightest;
}

QList<Item> runIn(const QList<Item> &urgent)
{
    QList<Item> items;
    for (const Item &item : urgent) {
        if (item.role != Role::UrgentBullet) {
            items.append(item);
        } else if (items.isEmpty() || items.last().role != Role::UrgentBullet) {
            items.append(item);
        } else {
            items.last().spans.append({dot(), false});
            items.last().spans.append(item.spans);
        }
    }
    return items;
}

} // namespace bayan::handout
