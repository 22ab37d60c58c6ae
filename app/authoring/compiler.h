#pragma once

#include "authoring/fault.h"
#include "authoring/manuscript.h"

#include "content/result.h"

#include <QString>

namespace bayan::authoring {

struct CheckedContent
{
    Manuscript manuscript;
    Faults faults; // by file and line
};

// Reads and checks a content folder. Where a file can't be read at all, only
// what reading found is told: the rest would follow from it.
CheckedContent checkContent(const QString &folder);

// What is in it, in a line: "1 treatment, 50 entries, ...".
QString countsOf(const Manuscript &manuscript);

} // namespace bayan::authoring
