#include "handout/pickcoding.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace bayan::handout {

namespace {

using content::Entry;
using content::Treatment;

// How the pick differs from the standard set: whichever takes fewer bits.
enum class Difference { List, Map };
// How its order differs from the treatment's: likewise.
enum class Order { Moves, Ranks };

// The treatment's entries a sheet may hold, in order, the locked ones apart.
// From here on an entry is its place among them.
struct Choices
{
    explicit Choices(const Treatment &treatment)
    {
        for (const Entry &entry : treatment.entries) {
            if (entry.audience == content::Audience::Clinician)
                continue;
            if (entry.sheetRule == content::SheetRule::Locked) {
                locked.append(entry.id);
                continue;
            }
            if (entry.sheetRule == content::SheetRule::Standard)
                standard.append(int(ids.size()));
            ids.append(entry.id);
        }
    }

    QList<int> placesOf(const QStringList &entries) const
    {
        QHash<QString, int> places;
        for (qsizetype i = 0; i < ids.size(); ++i)
            places.insert(ids[i], int(i));
        QList<int> found;
        for (const QString &id : entries) {
            const auto place = places.constFind(id);
            if (place == places.constEnd())
                continue;
            found.append(*place);
            places.erase(place); // twice is once
        }
        return found;
    }

    QStringList locked;
    QStringList ids;
    QList<int> standard;
};

struct Move
{
    qsizetype from = 0;
    qsizetype to = 0;
};

// The moves that make 'from' into 'to', one entry at a time.
QList<Move> movesBetween(QList<int> from, const QList<int> &to)
{
    QList<Move> moves;
    for (qsizetype i = 0; i < to.size(); ++i) {
        if (from[i] == to[i])
            continue;
        // An entry that was taken further down is one move, not many.
        const bool down = from[i + 1] == to[i];
        moves.append(down ? Move{i, to.indexOf(from[i])} : Move{from.indexOf(to[i]), i});
        from.move(moves.last().from, moves.last().to);
    }
    return moves;
}

int listWidth(qsizetype count, qsizetype choices)
{
    BitWriter number;
    number.putNumber(quint64(count));
    return number.size() + int(count) * widthFor(choices);
}

int ranksWidth(qsizetype picked)
{
    int width = 0;
    for (; picked > 1; --picked)
        width += widthFor(picked);
    return width;
}

void putSet(const Choices &choices, const QList<int> &sorted, BitWriter &writer)
{
    QList<int> changes;
    std::set_symmetric_difference(sorted.cbegin(), sorted.cend(), choices.standard.cbegin(),
                                  choices.standard.cend(), std::back_inserter(changes));
    const qsizetype count = choices.ids.size();
    if (listWidth(changes.size(), count) <= count) {
        writer.put(quint64(Difference::List), 1);
        writer.putNumber(quint64(changes.size()));
        for (const int change : std::as_const(changes))
            writer.put(quint64(change), widthFor(count));
        return;
    }
    writer.put(quint64(Difference::Map), 1);
    for (int i = 0; i < count; ++i)
        writer.put(std::binary_search(changes.cbegin(), changes.cend(), i) ? 1 : 0, 1);
}

QList<int> takeSet(const Choices &choices, BitReader &reader)
{
    const int count = int(choices.ids.size());
    QList<int> changes;
    if (Difference(reader.take(1)) == Difference::List) {
        for (quint64 left = std::min(reader.takeNumber(), quint64(count)); left > 0; --left)
            changes.append(std::min(int(reader.take(widthFor(count))), count - 1));
    } else {
        for (int i = 0; i < count; ++i) {
            if (reader.take(1) == 1)
                changes.append(i);
        }
    }
    std::sort(changes.begin(), changes.end());
    QList<int> sorted;
    std::set_symmetric_difference(changes.cbegin(), changes.cend(), choices.standard.cbegin(),
                                  choices.standard.cend(), std::back_inserter(sorted));
    return sorted;
}

void putOrder(QList<int> sorted, const QList<int> &picked, BitWriter &writer)
{
    const QList<Move> moves = movesBetween(sorted, picked);
    const int width = widthFor(sorted.size());
    if (moves.isEmpty() ||
        listWidth(moves.size() * 2, sorted.size()) <= ranksWidth(sorted.size())) {
        writer.put(quint64(Order::Moves), 1);
        writer.putNumber(quint64(moves.size()));
        for (const Move &move : moves) {
            writer.put(quint64(move.from), width);
            writer.put(quint64(move.to), width);
        }
        return;
    }
    writer.put(quint64(Order::Ranks), 1);
    for (const int place : picked) {
        const qsizetype rank = sorted.indexOf(place);
        writer.put(quint64(rank), widthFor(sorted.size()));
        sorted.removeAt(rank);
    }
}

QList<int> takeOrder(QList<int> sorted, BitReader &reader)
{
    const int width = widthFor(sorted.size());
    if (Order(reader.take(1)) == Order::Moves) {
        const auto most = quint64(sorted.size());
        for (quint64 moves = std::min(reader.takeNumber(), most); moves > 0; --moves) {
            const auto from = qsizetype(reader.take(width));
            const auto to = qsizetype(reader.take(width));
            if (from < sorted.size() && to < sorted.size())
                sorted.move(from, to);
        }
        return sorted;
    }
    QList<int> picked;
    while (!sorted.isEmpty()) {
        const auto rank = qsizetype(reader.take(widthFor(sorted.size())));
        picked.append(sorted.takeAt(std::min(rank, sorted.size() - 1)));
    }
    return picked;
}

} // namespace

void putPick(const Treatment &treatment, const QStringList &entries, BitWriter &writer)
{
    const Choices choices(treatment);
    const QList<int> picked = choices.placesOf(entries);
    const bool untouched = picked == choices.standard;
    writer.put(untouched ? 1 : 0, 1);
    if (untouched)
        return;
    QList<int> sorted = picked;
    std::sort(sorted.begin(), sorted.end());
    putSet(choices, sorted, writer);
    putOrder(sorted, picked, writer);
}

QStringList takePick(const Treatment &treatment, BitReader &reader)
{
    const Choices choices(treatment);
    QList<int> picked = choices.standard;
    if (reader.take(1) == 0)
        picked = takeOrder(takeSet(choices, reader), reader);
    QStringList entries = choices.locked;
    for (const int place : std::as_const(picked))
        entries.append(choices.ids[place]);
    return entries;
}

} // namespace bayan::handout
