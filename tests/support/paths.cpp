#include "support/paths.h"

namespace bayan::support {

QString sourceFolder()
{
    return QStringLiteral(BAYAN_SOURCE_DIR);
}

QString libraryFile()
{
    return QStringLiteral(BAYAN_LIBRARY_FILE);
}

} // namespace bayan::support
