#pragma once

#include "handout/layout.h"
#include "handout/sheet.h"

#include <QRandomGenerator>

namespace bayan::support {

content::Language english();
content::Language arabic();

// One treatment that has each thing the sheet treats in its own way, with words
// of the real sort in both languages: a locked alert, standard and optional
// entries, one for clinicians alone, a staff note, benefit and harm, a source
// known from a copy and one with an address, instructions not to do something.
content::Treatment smallTreatment();

// A treatment of random words, lengths and shapes; the same for the same seed.
content::Treatment randomTreatment(quint32 seed, int entries);

// An entry of its own: a title, and this body in English.
content::Entry plainEntry(const QString &id, const QString &section, const QString &body);

// All entries in these languages (codes), on 21 November 2026.
handout::SheetRequest requestFor(const content::Treatment &treatment, const QStringList &languages);

// Fails the running test and gives an empty sheet where it can't be composed.
handout::Sheet composed(const handout::SheetRequest &request);

} // namespace bayan::support
