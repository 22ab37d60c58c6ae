#include "support/paths.h"

#include <QFile>

namespace bayan::support {

QString sourceFolder()
{
    return QStringLiteral(BAYAN_SOURCE_DIR);
}

QString sourceText(const QString &file)
{
    QFile source(sourceFolder() + QLatin1Char('/') + file);
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

QString libraryFile()
{
    return QStringLiteral(BAYAN_LIBRARY_FILE);
}

} // namespace bayan::support
