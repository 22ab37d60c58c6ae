#pragma once

#include "content/result.h"

#include <QLoggingCategory>
#include <QString>

namespace bayan::storage {

Q_DECLARE_LOGGING_CATEGORY(logStorage)

// What can be wrong with a library's file. Each function logs the cause and
// gives an error whose translated sentence names the file and says what to do.
namespace libraryerror {

content::Error missing(const QString &path);
content::Error folder(const QString &path);
content::Error unreadable(const QString &path, const QString &cause);
content::Error empty(const QString &path);
content::Error notADatabase(const QString &path);
content::Error damaged(const QString &path, const QString &cause);
content::Error foreign(const QString &path, quint32 applicationId);
content::Error newer(const QString &path, quint32 version);
content::Error older(const QString &path, quint32 version);
content::Error noTreatment(const QString &id);

} // namespace libraryerror

} // namespace bayan::storage
