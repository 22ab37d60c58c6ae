#include "commands/console.h"

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace bayan::commands {

Console::Console()
{
    // By descriptor: a stream would keep quiet about a full disk.
    constexpr int OutFd = 1;
    constexpr int ErrFd = 2;
    m_out.open(OutFd, QIODevice::WriteOnly | QIODevice::Unbuffered);
    m_err.open(ErrFd, QIODevice::WriteOnly | QIODevice::Unbuffered);
#ifdef Q_OS_WIN
    m_codePage = GetConsoleOutputCP();
    if (m_codePage != 0)
        SetConsoleOutputCP(CP_UTF8);
#endif
}

Console::~Console()
{
#ifdef Q_OS_WIN
    if (m_codePage != 0)
        SetConsoleOutputCP(m_codePage);
#endif
}

} // namespace bayan::commands
