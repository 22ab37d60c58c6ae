#pragma once

#include <QString>

namespace bayan::storage {

// The URI by which SQLite opens this file as one that nobody changes, which
// spares it locks and journals, so that it may lie on media nothing can be
// written to. 'path' is absolute, with '/' for separators: "/usr/x",
// "C:/x" or "//server/share/x" (sqlite.org/uri.html).
QString immutableUri(const QString &path);

} // namespace bayan::storage
