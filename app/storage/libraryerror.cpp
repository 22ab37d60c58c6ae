#include "storage/libraryerror.h"

#include "language/isolation.h"
#include "storage/schema.h"

#include <QCoreApplication>

namespace bayan::storage {

Q_LOGGING_CATEGORY(logStorage, "bayan.storage")

namespace libraryerror {

namespace {

using content::Error;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(bayan::storage)
};

Error logged(Error::Kind kind, const QString &path, const QString &sentence, const QString &cause)
{
    qCWarning(logStorage).noquote() << path << "-" << cause;
    return {kind, sentence.arg(language::pathAmongWords(path)), cause};
}

QString versions(quint32 found)
{
    return QStringLiteral("schema %1 found, %2 wanted").arg(found).arg(SchemaVersion);
}

} // namespace

Error missing(const QString &path)
{
    return logged(Error::Kind::LibraryMissing, path,
                  Tr::tr("The content library %1 is missing. Install Bayan again, or name another "
                         "library with --library."),
                  QStringLiteral("no such file"));
}

Error folder(const QString &path)
{
    return logged(Error::Kind::LibraryMissing, path,
                  Tr::tr("%1 is a folder, not a content library. Name the library's file itself."),
                  QStringLiteral("not a file"));
}

Error unreadable(const QString &path, const QString &cause)
{
    return logged(Error::Kind::LibraryUnreadable, path,
                  Tr::tr("The content library %1 can't be opened. Check that you are allowed to "
                         "read it."),
                  cause);
}

Error empty(const QString &path)
{
    return logged(Error::Kind::LibraryUnreadable, path,
                  Tr::tr("The content library %1 is empty. Install Bayan again to replace it."),
                  QStringLiteral("0 bytes"));
}

Error notADatabase(const QString &path)
{
    return logged(Error::Kind::LibraryUnreadable, path,
                  Tr::tr("%1 is not a content library. Install Bayan again, or name another "
                         "library with --library."),
                  QStringLiteral("no SQLite header"));
}

Error damaged(const QString &path, const QString &cause)
{
    return logged(Error::Kind::LibraryUnreadable, path,
                  Tr::tr("The content library %1 is damaged or not complete. Install Bayan again "
                         "to replace it."),
                  cause);
}

Error foreign(const QString &path, quint32 applicationId)
{
    return logged(
        Error::Kind::LibraryForeign, path,
        Tr::tr("%1 is a database of another program, not a content library of Bayan. "
               "Name another library with --library, or install Bayan again."),
        QStringLiteral("application_id 0x%1").arg(applicationId, 8, 16, QLatin1Char('0')));
}

Error newer(const QString &path, quint32 version)
{
    return logged(Error::Kind::LibraryNewer, path,
                  Tr::tr("The content library %1 was made for a newer version of Bayan. Install "
                         "the newest Bayan to read it."),
                  versions(version));
}

Error older(const QString &path, quint32 version)
{
    return logged(Error::Kind::LibraryOlder, path,
                  Tr::tr("The content library %1 was made for an older version of Bayan. Install "
                         "Bayan again to replace it with the one that belongs to this version."),
                  versions(version));
}

Error noTreatment(const QString &id)
{
    return {Error::Kind::NotFound,
            Tr::tr("There is no treatment %1 in this library. \"bayan list\" shows those there "
                   "are.")
                .arg(id),
            {}};
}

} // namespace libraryerror

} // namespace bayan::storage
