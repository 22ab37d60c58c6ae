#pragma once

#include <future>

class QString;

namespace bayan::handout {

// Lets this program alone use every font file in 'folder': for where fonts come
// with it, as on Windows, rather than from the system. Whether there were any.
// Needs a QGuiApplication.
bool addFonts(const QString &folder);

// The same, and where there were none the system's are listed in a thread of its own,
// for they take hundredths of a second. Whoever asks for a font meanwhile waits; so
// does the future's end.
std::future<void> addOrListFonts(const QString &folder);

} // namespace bayan::handout
