#pragma once

#include <QString>

namespace bayan::support {

// The project's own folder.
QString sourceFolder();

// The text of one of its files, by its path from there; empty where it can't be read.
QString sourceText(const QString &file);

// The library compiled from resources/content.
QString libraryFile();

} // namespace bayan::support
