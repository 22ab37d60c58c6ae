#pragma once

class QString;

namespace bayan::handout {

// Lets this program alone use every font file in 'folder': for where fonts come
// with it, as on Windows, rather than from the system. Whether there were any.
// Needs a QGuiApplication.
bool addFonts(const QString &folder);

} // namespace bayan::handout
