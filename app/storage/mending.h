#pragma once

#include "storage/queryreading.h"

namespace bayan::storage {

// Mistyped words of five letters or more, taken for their likeliest neighbours in
// spelling; words the library knows are left.
QList<SearchWord> mendSpelling(const QList<SearchWord> &typed, const QueryReading &reading,
                               Vocabulary &vocabulary);

// Known words that are not far from the first unknown one.
QStringList nearestWords(const QueryReading &reading, Vocabulary &vocabulary);

} // namespace bayan::storage
