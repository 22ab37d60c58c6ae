#pragma once

#include "content/result.h"

#include <QDate>
#include <QString>

namespace bayan::commands {

// The day a sheet is dated: 'given' (YYYY-MM-DD) where it is not empty, else
// that of SOURCE_DATE_EPOCH in UTC (reproducible-builds.org), else today's.
content::Result<QDate> handoutDate(const QString &given);

} // namespace bayan::commands
