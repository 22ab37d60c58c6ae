#pragma once

#include "bench/table.h"

#include <QList>

namespace bayan::bench {

// Content of 60, 6,000 and 60,000 entries, read, checked and written. What one
// entry costs stands beside what it costs among 60: about the same where the
// time grows no faster than the content.
QList<Row> measureCompiling();

} // namespace bayan::bench
