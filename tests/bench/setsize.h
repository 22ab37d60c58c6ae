#pragma once

#include <QtGlobal>

namespace bayan::bench {

// Proportional set size in MB: shared pages by their share. 0 where the system
// doesn't tell, as elsewhere than on Linux.
double setSizeOf(qint64 process);

// Of the process and all that it has started.
double setSizeOfTree(qint64 process);

} // namespace bayan::bench
