#pragma once

#include "content/treatment.h"

#include <QString>

namespace bayan::storage {

// Adds the statements it answers and the library's glossary to a treatment.
// Returns what went wrong, in technical words; empty when all is well.
QString readClaims(const QString &connection, content::Treatment &treatment);

} // namespace bayan::storage
