#pragma once

#include "content/treatment.h"

#include <QString>

namespace bayan::storage {

// Adds to a treatment whose figures are read what its pictures need: what the
// figures say, the timeline, and the areas of the face map. Returns what went
// wrong, in technical words; empty when all is well.
QString readPictures(const QString &connection, content::Treatment &treatment);

} // namespace bayan::storage
