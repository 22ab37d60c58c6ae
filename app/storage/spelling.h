#pragma once

#include <QString>

namespace bayan::storage {

// How many letters were left out, put in, changed or swapped with their
// neighbour to make one word of the other; 3 stands for more than two.
int slipsBetween(const QString &one, const QString &other);

} // namespace bayan::storage
