#include "storage/databaseuri.h"

#include <QUrl>

namespace bayan::storage {

QString immutableUri(const QString &path)
{
    // Three slashes before a drive letter, four before a server's name.
    const bool rooted = path.startsWith(QLatin1Char('/'));
    return (rooted ? QLatin1String("file://") : QLatin1String("file:///")) +
           QString::fromLatin1(QUrl::toPercentEncoding(path, "/:")) + QLatin1String("?immutable=1");
}

} // namespace bayan::storage
