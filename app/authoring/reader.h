#pragma once

#include "authoring/fault.h"
#include "authoring/manuscript.h"

#include <QString>

namespace bayan::authoring {

struct ReadContent
{
    Manuscript manuscript;
    Faults faults;     // of form: YAML, keys, types, words of a vocabulary
    bool whole = true; // false where a file could not be read, so that much is missing
};

// Reads the content folder: library.yaml, what it names, and nothing else.
ReadContent readContent(const QString &folder);

} // namespace bayan::authoring
