#include "handout/arranging.h"

#include "handout/entryitems.h"

#include <algorithm>
#include <array>

namespace bayan::handout {

namespace {

// What gives way, one after the other, to a warning that is longer than its
// place on page one: spaces first, then the line height and a little of the
// type's size (to 12 points, the least for print), then the clinic's address, which
// the closing words give instead, then the lists of signs, which become paragraphs,
// and of several languages one stands below the other, where each takes its lines to
// the end. At last the letterhead moves to page two. Below 0.86 the type has less than
// 12 points, for a warning that is longer than a page; in large print, where two
// languages usually take these steps, it has less than 12 points below 0.67 alone.
constexpr std::array<TopArrangement, 43> Arrangements = {{
    {false, {}},
    {false, {0.9, 0.98, 1}},
    {false, {0.8, 0.96, 1}},
    {false, {0.7, 0.94, 1}},
    {false, {0.6, 0.92, 1}},
    {false, {0.6, 0.92, 0.93}},
    {false, {0.6, 0.92, 0.87}},
    {false, {0.4, 0.88, 0.87}},
    {false, {0.6, 0.92, 0.87}, false, false, true},
    {false, {0.4, 0.88, 0.87}, false, false, true},
    {false, {0.8, 0.96, 0.87}, true},
    {false, {0.6, 0.92, 0.87}, true},
    {false, {0.5, 0.9, 0.87}, true},
    {false, {0.4, 0.88, 0.87}, true},
    {false, {0.6, 0.92, 0.87}, true, false, true},
    {false, {0.4, 0.88, 0.87}, true, false, true},
    {false, {0.3, 0.86, 0.8625}, true, false, true},
    {false, {0.2, 0.84, 0.8625}, true, false, true},
    {false, {0.3, 0.86, 0.8625}, true, true, true},
    {false, {0.2, 0.82, 0.8625}, true, true, true},
    {true, {0.8, 0.96, 1}},
    {true, {0.6, 0.92, 0.93}},
    {true, {0.6, 0.92, 0.87}},
    {true, {0.4, 0.88, 0.87}},
    {true, {0.3, 0.87, 0.86}},
    {true, {0.4, 0.88, 0.87}, true},
    {true, {0.4, 0.88, 0.87}, true, true},
    {true, {0.3, 0.86, 0.8625}, true, true},
    {true, {0.2, 0.84, 0.8625}, true, true},
    {true, {0.2, 0.84, 0.84}, true, true},
    {true, {0.2, 0.84, 0.82}, true, true},
    {true, {0.2, 0.84, 0.8}, true, true},
    {true, {0.2, 0.84, 0.78}, true, true},
    {true, {0.2, 0.84, 0.76}, true, true},
    {true, {0.2, 0.84, 0.74}, true, true},
    {true, {0.2, 0.84, 0.72}, true, true},
    {true, {0.2, 0.84, 0.7}, true, true},
    {true, {0.2, 0.82, 0.68}, true, true},
    {true, {0.4, 0.88, 0.85}, true},
    {true, {0.4, 0.88, 0.82}, true},
    {true, {0.4, 0.88, 0.79}, true},
    {true, {0.4, 0.88, 0.76}, true},
    {true, {0.4, 0.88, 0.7}, true},
}};

// Further steps of a summary, whose point is one page. Two languages of a long
// warning take less room below each other than in columns, where both are as high
// as the longer; the last steps are for warnings longer than the page at 12 points.
constexpr TopArrangement Tightest[] = {
    {false, {0.4, 0.88, 0.87}},
    {false, {0.4, 0.88, 0.87}, true},
    {false, {0.5, 0.9, 0.8625}, true, true},
    {false, {0.4, 0.88, 0.8625}, true, true},
    {false, {0.3, 0.86, 0.8625}, true, true},
    {false, {0.2, 0.84, 0.8625}, true, true},
    {false, {0.2, 0.82, 0.8625}, true, true},
    {false, {0.3, 0.86, 0.8625}, true, true, true},
    {false, {0.2, 0.82, 0.8625}, true, true, true},
    {false, {0.2, 0.81, 0.8625}, true, true, true},
    {false, {0.2, 0.8, 0.8625}, true, true, true},
    {false, {0.1, 0.8, 0.8625}, true, true, true},
    {false, {0.2, 0.82, 0.83}, true, true, true},
    {false, {0.2, 0.82, 0.81}, true, true, true},
    {false, {0.2, 0.82, 0.79}, true, true, true},
    {false, {0.2, 0.85, 0.76}, true, true, true},
    {false, {0.2, 0.85, 0.7}, true, true, true},
    {false, {0.2, 0.82, 0.67}, true, true, true},
};

// "Signs that it may be an allergic reaction:"
bool introduces(const Item &item)
{
    return item.role == Role::UrgentText && !item.spans.isEmpty() &&
           item.spans.last().text.trimmed().endsWith(u':');
}

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
    bool inSigns = false;
    for (const Item &item : urgent) {
        const bool sign = item.role == Role::UrgentBullet;
        if (!sign || items.isEmpty()) {
            items.append(item);
        } else if (inSigns) {
            items.last().spans.append({dot(), false});
            items.last().spans.append(item.spans);
        } else if (introduces(items.last())) {
            for (content::Span &span : items.last().spans)
                span.bold = true;
            items.last().spans.append({QStringLiteral(" "), false});
            items.last().spans.append(item.spans);
        } else {
            items.append(item);
        }
        inSigns = sign;
    }
    return items;
}

QList<Item> shortHead(QList<Item> head)
{
    head.removeIf([](const Item &item) { return item.role == Role::ClinicLine; });
    return head;
}

QList<Item> closedByAddress(QList<Item> flow, const QList<Item> &head)
{
    const auto closing = std::find_if(flow.rbegin(), flow.rend(),
                                      [](const Item &item) { return item.role == Role::Closing; });
    QList<content::Span> spans;
    for (const Item &item : head) {
        if (item.role != Role::ClinicLine)
            continue;
        spans.append({spans.isEmpty() ? QString() : dot(), false});
        spans.append(item.spans);
    }
    if (closing == flow.rend() || spans.isEmpty())
        return flow;
    spans.removeFirst();
    spans.append(
        {spans.last().text.endsWith(u'.') ? QStringLiteral(" ") : QStringLiteral(". "), false});
    closing->spans = spans + closing->spans;
    return flow;
}

QList<Item> across(QList<Item> urgent, const content::Language &language)
{
    for (Item &item : urgent) {
        item.shared = true;
        item.group += u' ' + language.code;
    }
    return urgent;
}

} // namespace bayan::handout
