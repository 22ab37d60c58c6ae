#pragma once

#include <QByteArray>

namespace bayan::commands {

struct Verb;

// What the program, or one verb of it, is asked for and how.
QByteArray help(const Verb *verb);

} // namespace bayan::commands
