#pragma once

#include "content/treatment.h"

#include <QStringList>

namespace bayan::handout {

// The entries ticked for this patient. The treatment's order, or the order
// staff gave them within a section; the locked ones always first and always in.
class Pick
{
public:
    Pick() = default;

    // What is ticked to start with: the locked and the standard entries.
    static Pick standard(const content::Treatment &treatment);

    // Exactly these, in the treatment's order, and the locked ones.
    static Pick of(const content::Treatment &treatment, const QStringList &entries);

    const QStringList &entries() const { return m_entries; }
    bool contains(const QString &entry) const { return m_entries.contains(entry); }

    // Ticks or unticks an entry; a locked one stays in. Entries unknown to the
    // treatment, or for clinicians alone, are never taken in.
    void set(const content::Treatment &treatment, const QString &entry, bool ticked);

    // Puts a ticked entry right before another ticked one of its section, or
    // last of it where 'before' is empty. False, and nothing changes, where
    // that can't be: the locked ones stay first, and a section stays together.
    bool move(const content::Treatment &treatment, const QString &entry, const QString &before);

    // How many standard entries are not in it: the sheet says so. Withdrawn ones
    // are no part of the standard sheet any more.
    int leftOut(const content::Treatment &treatment) const;

    bool operator==(const Pick &) const = default;

private:
    QStringList m_entries;
};

// Whether its text, or the one that the others translate, was withdrawn: it is
// not printed in any language.
bool isWithdrawn(const content::Entry &entry);

} // namespace bayan::handout
