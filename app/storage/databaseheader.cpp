#include "storage/databaseheader.h"

#include "storage/libraryerror.h"
#include "storage/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace bayan::storage {

namespace {

constexpr qsizetype HeaderSize = 100;
constexpr qsizetype PageSizeAt = 16;
constexpr qsizetype PageCountAt = 28;
constexpr qsizetype UserVersionAt = 60;
constexpr qsizetype ApplicationIdAt = 68;

const QByteArray Magic("SQLite format 3\0", 16);

quint32 number(const QByteArray &header, qsizetype at)
{
    return qFromBigEndian<quint32>(header.constData() + at);
}

// By its own header, how many bytes the file has.
qint64 statedSize(const QByteArray &header)
{
    const auto stored = qFromBigEndian<quint16>(header.constData() + PageSizeAt);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    return pageSize * number(header, PageCountAt);
}

} // namespace

content::Result<void> checkDatabaseHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return libraryerror::missing(path);
    if (info.isDir())
        return libraryerror::folder(path);

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return libraryerror::unreadable(path, file.errorString());
    const QByteArray header = file.read(HeaderSize);
    if (file.error() != QFileDevice::NoError)
        return libraryerror::unreadable(path, file.errorString());

    if (header.isEmpty())
        return libraryerror::empty(path);
    if (!header.startsWith(Magic.left(header.size())))
        return libraryerror::notADatabase(path);
    if (header.size() < HeaderSize)
        return libraryerror::damaged(path, QStringLiteral("the header is cut off"));

    const quint32 applicationId = number(header, ApplicationIdAt);
    if (applicationId != quint32(ApplicationId))
        return libraryerror::foreign(path, applicationId);
    if (file.size() < statedSize(header)) {
        return libraryerror::damaged(
            path, QStringLiteral("%1 bytes of %2").arg(file.size()).arg(statedSize(header)));
    }
    const quint32 version = number(header, UserVersionAt);
    if (version > quint32(SchemaVersion))
        return libraryerror::newer(path, version);
    if (version < quint32(SchemaVersion))
        return libraryerror::older(path, version);
    return {};
}

} // namespace bayan::storage
