#pragma once

#include "content/treatment.h"

namespace bayan::handout {

// The words a sheet in this language prints for an entry: its own, or the source
// language's where it has none. nullptr where there are none, or they were
// withdrawn.
const content::Text *printedText(const content::Entry &entry, const QString &language,
                                 const QString &sourceLanguage);

} // namespace bayan::handout
