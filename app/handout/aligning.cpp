#include "handout/aligning.h"

#include <QHash>

#include <algorithm>

namespace bayan::handout {

namespace {

using Items = QList<Item>;

// Where each group begins and ends.
struct Group
{
    QString id;
    qsizetype from = 0;
    qsizetype to = 0;
};

QList<Group> groupsOf(const Items &items)
{
    QList<Group> groups;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (groups.isEmpty() || groups.last().id != items[i].group)
            groups.append({items[i].group, i, i});
        groups.last().to = i + 1;
    }
    return groups;
}

bool isNotice(Role role)
{
    return role == Role::Notice || role == Role::UrgentNotice;
}

// Whether a group says no more than that its text is missing.
template<class It, class RoleOf> bool isNoticeAlone(It from, It to, RoleOf roleOf)
{
    return from != to && isNotice(roleOf(*from)) && std::all_of(from + 1, to, [&](const auto &at) {
               return roleOf(at) == Role::Evidence || roleOf(at) == Role::UrgentCall;
           });
}

// The rows of one group with one more language's items put in.
QList<Alignment> merged(const QList<Alignment> &rows, const Items &items, const Group &group,
                        qsizetype column, qsizetype columns)
{
    // Such a notice stands beside the words that are there.
    const bool noticeAlone = isNoticeAlone(items.cbegin() + group.from, items.cbegin() + group.to,
                                           [](const Item &item) { return item.role; }) ||
                             isNoticeAlone(rows.cbegin(), rows.cend(),
                                           [](const Alignment &each) { return each.lead().role; });
    QList<Alignment> all;
    qsizetype row = 0;
    qsizetype item = group.from;
    const auto takeRow = [&] { all.append(rows[row++]); };
    const auto takeItem = [&] {
        Alignment alone{QList<const Item *>(columns, nullptr)};
        alone.cells[column] = &items[item++];
        all.append(alone);
    };
    while (row < rows.size() && item < group.to) {
        const bool first = row == 0 && item == group.from;
        if (rows[row].lead().role == items[item].role || (first && noticeAlone)) {
            takeRow();
            all.last().cells[column] = &items[item++];
            continue;
        }
        // The shorter way to a place where both agree again.
        qsizetype rowsAhead = row;
        while (rowsAhead < rows.size() && rows[rowsAhead].lead().role != items[item].role)
            ++rowsAhead;
        qsizetype itemsAhead = item;
        while (itemsAhead < group.to && rows[row].lead().role != items[itemsAhead].role)
            ++itemsAhead;
        if (rowsAhead < rows.size() &&
            (itemsAhead == group.to || rowsAhead - row <= itemsAhead - item))
            takeRow();
        else
            takeItem();
    }
    while (row < rows.size())
        takeRow();
    while (item < group.to)
        takeItem();
    return all;
}

struct AlignedGroup
{
    QString id;
    QList<Alignment> rows;
};

} // namespace

const Item &Alignment::lead() const
{
    return **std::find_if(cells.cbegin(), cells.cend(), [](const Item *item) { return item; });
}

QList<Alignment> aligned(const QList<QList<Item>> &languages)
{
    QList<AlignedGroup> all;
    for (qsizetype column = 0; column < languages.size(); ++column) {
        const Items &items = languages[column];
        QHash<QString, qsizetype> places;
        for (qsizetype i = 0; i < all.size(); ++i)
            places.insert(all[i].id, i);
        QList<AlignedGroup> together;
        qsizetype taken = 0;
        for (const Group &group : groupsOf(items)) {
            const qsizetype place = places.value(group.id, -1);
            QList<Alignment> rows;
            if (place >= taken) {
                together.append(all.sliced(taken, place - taken));
                rows = all[place].rows;
                taken = place + 1;
            }
            together.append({group.id, merged(rows, items, group, column, languages.size())});
        }
        together.append(all.sliced(taken));
        all = together;
    }
    QList<Alignment> rows;
    for (const AlignedGroup &group : all)
        rows.append(group.rows);
    return rows;
}

} // namespace bayan::handout
