#include "authoring/databasewriter.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace bayan::authoring {

DatabaseWriter::DatabaseWriter(const QString &path)
    : m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(path);
    if (!database.open()) {
        m_fault = database.lastError().text();
        return;
    }
    // The file is thrown away where anything fails, so no journal is needed.
    execute(QStringLiteral("PRAGMA page_size = 4096"));
    execute(QStringLiteral("PRAGMA journal_mode = OFF"));
    execute(QStringLiteral("PRAGMA synchronous = OFF"));
    execute(QStringLiteral("PRAGMA foreign_keys = ON"));
    execute(QStringLiteral("BEGIN"));
}

DatabaseWriter::~DatabaseWriter()
{
    m_prepared.clear();
    QSqlDatabase::removeDatabase(m_connection);
}

void DatabaseWriter::execute(const QString &statement)
{
    run(statement, {});
}

void DatabaseWriter::insert(const QString &table, const QVariantList &row)
{
    QStringList marks;
    marks.fill(QStringLiteral("?"), row.size());
    run(QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(table, marks.join(QLatin1Char(','))), row);
}

void DatabaseWriter::finish()
{
    execute(QStringLiteral("COMMIT"));
    m_prepared.clear();
    execute(QStringLiteral("VACUUM"));
    m_prepared.clear();
    QSqlDatabase::database(m_connection, false).close();
}

void DatabaseWriter::run(const QString &statement, const QVariantList &values)
{
    if (!m_fault.isEmpty())
        return;
    auto known = m_prepared.find(statement);
    if (known == m_prepared.end()) {
        QSqlQuery query(QSqlDatabase::database(m_connection, false));
        query.prepare(statement);
        known = m_prepared.emplace(statement, std::move(query)).first;
    }
    QSqlQuery &query = known->second;
    if (!query.lastError().isValid()) {
        for (const QVariant &value : values) {
            // A null string would be written as NULL.
            const bool isNull = value.typeId() == QMetaType::QString && value.toString().isNull();
            query.addBindValue(isNull ? QVariant(QStringLiteral("")) : value);
        }
        query.exec();
        query.finish();
    }
    if (query.lastError().isValid())
        m_fault = query.lastError().text() + QLatin1String(": ") + statement.left(80);
}

} // namespace bayan::authoring
