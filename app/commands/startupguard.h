#pragma once

#include <QString>

namespace bayan::commands {

// While it lives, a window system that can't be reached ends the program with
// one sentence in this language and exit status 1, where Qt would abort. For
// the time the QApplication is made.
class StartupGuard
{
public:
    explicit StartupGuard(const QString &interfaceLanguage);
    ~StartupGuard();
    Q_DISABLE_COPY_MOVE(StartupGuard)
};

} // namespace bayan::commands
