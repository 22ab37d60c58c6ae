#include "commands/handoutdate.h"

#include "commands/tr.h"

#include <QDateTime>
#include <QTimeZone>

namespace bayan::commands {

namespace {

// Qt knows years before our era and after 9999; no sheet is dated so.
bool isDate(QDate date)
{
    return date.isValid() && date.year() >= 1 && date.year() <= 9999;
}

} // namespace

content::Result<QDate> handoutDate(const QString &given)
{
    if (!given.isEmpty()) {
        const QDate date = QDate::fromString(given, QStringLiteral("yyyy-MM-dd"));
        if (isDate(date))
            return date;
        return content::Error{
            content::Error::Kind::Usage,
            Tr::tr("“%1” is not a date: write year, month and day as in 2026-11-21.").arg(given),
            {}};
    }
    const QString epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH");
    if (epoch.isEmpty())
        return QDate::currentDate();
    bool isNumber = false;
    const qint64 seconds = epoch.toLongLong(&isNumber);
    const QDate date = QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()).date();
    if (isNumber && isDate(date))
        return date;
    return content::Error{
        content::Error::Kind::Usage,
        Tr::tr("SOURCE_DATE_EPOCH is “%1”, not a number of seconds: correct it, or use --date.")
            .arg(epoch),
        {}};
}

} // namespace bayan::commands
