#pragma once

#include <QtGlobal>

namespace bayan::commands {

// While it lives, a console shows UTF-8, which is what every verb writes: a
// Windows console takes bytes for a code page of its own otherwise. Elsewhere
// it does nothing.
class Console
{
public:
    Console();
    ~Console();
    Q_DISABLE_COPY_MOVE(Console)

private:
    unsigned m_codePage = 0; // the one before; 0: nothing to give back
};

} // namespace bayan::commands
