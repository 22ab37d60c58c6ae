#pragma once

#include "bench/table.h"

namespace bayan::content {
class Library;
}

namespace bayan::bench {

// How long a page of the patient's screen takes to paint its pictures.
QList<Row> measurePictures(int runs, const content::Library &library);

} // namespace bayan::bench
