#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <map>

namespace bayan::authoring {

// A new SQLite file to put rows into, one transaction from beginning to end.
// After the first failure nothing more is done, and fault() says what it was.
class DatabaseWriter
{
public:
    explicit DatabaseWriter(const QString &path);
    ~DatabaseWriter();
    Q_DISABLE_COPY_MOVE(DatabaseWriter)

    void execute(const QString &statement);
    // A whole row, in the order of the table's columns.
    void insert(const QString &table, const QVariantList &row);
    void finish();

    QString fault() const { return m_fault; }

private:
    void run(const QString &statement, const QVariantList &values);

    QString m_connection;
    QString m_fault;
    std::map<QString, QSqlQuery> m_prepared; // by statement: preparing costs more than inserting
};

} // namespace bayan::authoring
