#pragma once

#include <QString>

namespace bayan::storage {

// How many letters were left out, put in, changed or swapped with their
// neighbour to make one word of the other; 3 stands for more than two.
int slipsBetween(const QString &one, const QString &other);

// How a folded word sounds, about: its consonants, those that are heard as one
// written as one. Words misspelt by ear share it with the right ones.
QString soundOf(const QString &folded);

} // namespace bayan::storage
