#pragma once

#include "content/treatment.h"
#include "handout/bits.h"

#include <QStringList>

namespace bayan::handout {

// What is picked and in which order, as its difference from the treatment's
// standard set: an untouched pick takes one bit. Locked entries are in every
// pick and take none.
void putPick(const content::Treatment &treatment, const QStringList &entries, BitWriter &writer);

// The locked entries, then the others in the order they were picked.
QStringList takePick(const content::Treatment &treatment, BitReader &reader);

} // namespace bayan::handout
