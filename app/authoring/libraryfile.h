#pragma once

#include "authoring/manuscript.h"

#include "content/result.h"

#include <QString>

namespace bayan::authoring {

// Writes a checked manuscript as a library. The same manuscript gives the same
// bytes. The file appears whole or not at all, and replaces a former one only
// when it is whole; its folder must be there.
content::Result<void> writeLibrary(const Manuscript &manuscript, const QString &path);

} // namespace bayan::authoring
