#pragma once

#include "bench/table.h"

namespace bayan::bench {

// The patient's language switched in the open window, from the trigger to the
// last paint, page by page.
QList<Row> measureSwitching(int runs);

} // namespace bayan::bench
