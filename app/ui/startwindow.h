#pragma once

#include "content/library.h"

#include <QString>

namespace bayan::ui {

struct WindowOptions
{
    QString interfaceLanguage;     // empty: the remembered one, else the system's
    bool exitAfterStartup = false; // closes after the first paint, for checks of an installation
};

// Shows the window over this library until it is closed; needs a QApplication.
// Returns the exit status, or why there is no window.
content::Result<int> runWindow(content::Library &library, const WindowOptions &options);

// Says in a window, in the language the other would have, and on the error stream why
// there is no other.
void showStartupError(const content::Error &error, const WindowOptions &options);

} // namespace bayan::ui
