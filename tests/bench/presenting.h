#pragma once

#include "bench/table.h"

namespace bayan::bench {

// With the patient's screen open beside the private view: the patient's
// language switched, and pages turned through the whole treatment, each from
// the key to the last paint.
QList<Row> measurePresenting(int runs);

} // namespace bayan::bench
