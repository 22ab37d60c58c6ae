#pragma once

#include <QString>

namespace bayan::bench {

inline const QString SmallTreatment = QStringLiteral("cold-compress");

// The tests' small content in English and French, copied to 'folder'.
void copySmallContent(const QString &folder);

// So many questions more for the treatment in 'folder', with a text in each language.
void addEntries(const QString &folder, int entries);

// Lays copies of the small treatment beside it, with names of their own: 'treatments' in all.
void addTreatments(const QString &folder, int treatments);

} // namespace bayan::bench
