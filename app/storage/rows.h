#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

namespace bayan::storage {

// Runs one statement and hands each of its rows, a QSqlQuery, to 'take'.
// Returns the driver's words where it fails, else an empty string.
template<class Take>
QString forEachRow(const QString &connection, const QString &sql, const QVariantList &values,
                   Take take)
{
    QSqlQuery query(QSqlDatabase::database(connection, false));
    query.setForwardOnly(true);
    if (query.prepare(sql)) {
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (query.exec()) {
            while (query.next())
                take(query);
        }
    }
    return query.lastError().isValid() ? query.lastError().text() : QString();
}

} // namespace bayan::storage
