#pragma once

#include <QCoreApplication>

namespace bayan::commands {

// Where the command line's sentences are translated.
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

} // namespace bayan::commands
