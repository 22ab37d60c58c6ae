#pragma once

#include <QString>

namespace bayan::support {

// The project's own folder.
QString sourceFolder();

// The library compiled from resources/content.
QString libraryFile();

} // namespace bayan::support
