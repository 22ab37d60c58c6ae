#include "handout/filewriting.h"

#include "handout/tr.h"
#include "language/isolation.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace bayan::handout {

// lupdate takes a qualified type before a function's name for its scope.
using content::Error;

namespace {

Error cannotWrite(const QString &sentence, const QString &cause)
{
    return {Error::Kind::CannotWrite, sentence, cause};
}

// What the system said while writing, as a sentence. A full disk is told from
// the error, or from the room that is left where the error is less exact.
Error failure(const QFileDevice &file, const QString &path, qsizetype size)
{
    const QString shown = language::pathAmongWords(path);
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    const bool full = file.error() == QFileDevice::ResourceError ||
                      (storage.bytesTotal() > 0 && storage.bytesAvailable() < size);
    if (full)
        return cannotWrite(Tr::tr("There is no room left for %1. Free some space or choose "
                                  "another disk. Nothing was changed.")
                               .arg(shown),
                           file.errorString());
    if (file.error() == QFileDevice::PermissionsError || file.error() == QFileDevice::OpenError)
        return cannotWrite(Tr::tr("%1 may not be written here. Choose another folder, or ask "
                                  "whoever looks after this computer.")
                               .arg(shown),
                           file.errorString());
    return cannotWrite(Tr::tr("%1 could not be written. Choose another folder or disk. Nothing "
                              "was changed.")
                           .arg(shown),
                       file.errorString());
}

template<class File> bool writeAll(File &file, const QByteArray &bytes)
{
    return file.write(bytes) == bytes.size() && file.flush();
}

} // namespace

content::Result<void> writeWhole(const QByteArray &bytes, const QString &path)
{
    const QFileInfo target(path);
    const QFileInfo folder(target.absolutePath());
    if (path.isEmpty())
        return cannotWrite(Tr::tr("The file has no name. Type one."), QStringLiteral("empty path"));
    if (target.isDir())
        return cannotWrite(
            Tr::tr("%1 is a folder. Add a file name to it.").arg(language::pathAmongWords(path)),
            QStringLiteral("target is a directory"));
    if (!folder.exists())
        return cannotWrite(Tr::tr("The folder %1 does not exist. Create it first or choose "
                                  "another.")
                               .arg(language::pathAmongWords(folder.filePath())),
                           QStringLiteral("no such directory"));
    if (!folder.isDir())
        return cannotWrite(Tr::tr("%1 is a file, not a folder. Choose a folder.")
                               .arg(language::pathAmongWords(folder.filePath())),
                           QStringLiteral("parent is not a directory"));

    // Replacing a device by a file would take it from the system.
    if (target.exists() && !target.isFile()) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || !writeAll(file, bytes))
            return failure(file, path, 0);
        return {};
    }

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !writeAll(file, bytes) || !file.commit())
        return failure(file, path, bytes.size());
    return {};
}

} // namespace bayan::handout
