#include "handout/pick.h"

#include <QSet>

#include <algorithm>

namespace bayan::handout {

namespace {

using content::Audience;
using content::Entry;
using content::SheetRule;
using content::Treatment;

bool isLocked(const Entry &entry)
{
    return entry.sheetRule == SheetRule::Locked && entry.audience != Audience::Clinician;
}

qsizetype positionOf(const Treatment &treatment, const QString &id)
{
    const auto it = std::find_if(treatment.entries.cbegin(), treatment.entries.cend(),
                                 [&](const Entry &entry) { return entry.id == id; });
    return it - treatment.entries.cbegin();
}

template<class Wanted> QStringList lockedThen(const Treatment &treatment, Wanted wanted)
{
    QStringList locked;
    QStringList others;
    for (const Entry &entry : treatment.entries) {
        if (isLocked(entry))
            locked.append(entry.id);
        else if (entry.audience != Audience::Clinician && wanted(entry))
            others.append(entry.id);
    }
    return locked + others;
}

} // namespace

Pick Pick::standard(const Treatment &treatment)
{
    Pick pick;
    pick.m_entries = lockedThen(
        treatment, [](const Entry &entry) { return entry.sheetRule == SheetRule::Standard; });
    return pick;
}

Pick Pick::of(const Treatment &treatment, const QStringList &entries)
{
    const QSet<QString> wanted(entries.cbegin(), entries.cend());
    Pick pick;
    pick.m_entries =
        lockedThen(treatment, [&](const Entry &entry) { return wanted.contains(entry.id); });
    return pick;
}

void Pick::set(const Treatment &treatment, const QString &entry, bool ticked)
{
    const Entry *found = treatment.entry(entry);
    if (!found || found->audience == Audience::Clinician || isLocked(*found))
        return;
    if (!ticked) {
        m_entries.removeAll(entry);
        return;
    }
    if (m_entries.contains(entry))
        return;
    // Before the first that comes later in the treatment; the locked ones lead.
    const qsizetype position = positionOf(treatment, entry);
    const auto before =
        std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const QString &other) {
            const Entry *there = treatment.entry(other);
            return there && !isLocked(*there) && positionOf(treatment, other) > position;
        });
    m_entries.insert(before - m_entries.cbegin(), entry);
}

bool Pick::move(const Treatment &treatment, const QString &entry, const QString &before)
{
    const Entry *moved = treatment.entry(entry);
    const Entry *next = treatment.entry(before);
    if (!moved || isLocked(*moved) || !m_entries.contains(entry) || entry == before)
        return false;
    if (!before.isEmpty() && (!next || isLocked(*next) || next->section != moved->section ||
                              !m_entries.contains(before)))
        return false;
    QStringList entries = m_entries;
    entries.removeAll(entry);
    qsizetype place = entries.indexOf(before);
    if (before.isEmpty()) {
        place = m_entries.indexOf(entry);
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const Entry *other = treatment.entry(entries[i]);
            if (other && !isLocked(*other) && other->section == moved->section)
                place = i + 1;
        }
    }
    entries.insert(place, entry);
    m_entries = entries;
    return true;
}

int Pick::leftOut(const Treatment &treatment) const
{
    const QSet<QString> picked(m_entries.cbegin(), m_entries.cend());
    const auto missing = [&picked](const Entry &entry) {
        return entry.sheetRule == SheetRule::Standard && entry.audience != Audience::Clinician &&
               !picked.contains(entry.id) && !isWithdrawn(entry);
    };
    return int(std::count_if(treatment.entries.cbegin(), treatment.entries.cend(), missing));
}

bool isWithdrawn(const Entry &entry)
{
    const auto withdrawn = [](const content::Text &text) {
        return text.status == QLatin1String("withdrawn");
    };
    return !entry.texts.isEmpty() &&
           (std::all_of(entry.texts.cbegin(), entry.texts.cend(), withdrawn) ||
            std::any_of(entry.texts.cbegin(), entry.texts.cend(), [&](const content::Text &text) {
                return text.translates == 0 && withdrawn(text);
            }));
}

} // namespace bayan::handout
