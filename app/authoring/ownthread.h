#pragma once

#include <QtGlobal>

#include <functional>
#include <future>

namespace bayan::authoring {

// Runs 'work' on a thread of its own and waits for it. What is taken there comes
// from memory that this thread has not left full of holes; every small piece out
// of such holes costs more, the more was read before. Not on Windows: under wine
// a thread that has used a database falls over at its end, or the program's.
inline void runInOwnThread(const std::function<void()> &work)
{
#ifdef Q_OS_WIN
    work();
#else
    std::async(std::launch::async, work).get();
#endif
}

} // namespace bayan::authoring
