#pragma once

#include "content/result.h"

#include <QString>

namespace bayan::storage {

// Whether the file is one of our libraries, whole by its own account and of
// this version's schema. Reads the database header alone
// (sqlite.org/fileformat.html, section 1.3); damage further in shows when it
// is read.
content::Result<void> checkDatabaseHeader(const QString &path);

} // namespace bayan::storage
