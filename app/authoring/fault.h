#pragma once

#include <QList>
#include <QString>

namespace bayan::authoring {

// Where in the content folder something stands.
struct Place
{
    QString file;   // relative to the content folder, "botulinum-toxin/ar.yaml"
    int line = 0;   // from 1
    int column = 0; // bytes from the line's beginning
};

// Something the author has to mend, or to know.
struct Fault
{
    enum class Grade {
        Fault,       // no library is made
        Translation, // missing or behind the language it is made from; drafts may have it
        Note,        // worth knowing, nothing to mend
        Detail,      // the same, of one place among many: told by 'report' alone
    };

    Place place;
    QString entry; // the entry, figure, source or term it is about; may be empty
    QString sentence;
    Grade grade = Grade::Fault;

    // "ar.yaml:120: frown-side-effects: what is wrong"
    QString toString() const;
};

using Faults = QList<Fault>;

// Whether a library may be made in spite of these.
bool allowsBuilding(const Faults &faults, bool translationsMayLag);

// By file and line, those of one line in the order they were found.
void sortByPlace(Faults &faults);

} // namespace bayan::authoring
