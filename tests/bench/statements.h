#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVariant>

struct sqlite3;

namespace bayan::bench {

// A statement as SQLite was asked to run it.
struct Statement
{
    QByteArray sql;
    QList<QVariant> values; // qint64, double or QByteArray, in the order of the marks
};

// Listens to what Qt's connection to this file runs, while it lives.
class StatementListener
{
public:
    // Of the open QSQLITE connection with this name.
    explicit StatementListener(const QString &connection);
    ~StatementListener();
    Q_DISABLE_COPY_MOVE(StatementListener)

    QList<Statement> take();

private:
    static int heard(unsigned kind, void *listener, void *statement, void *);

    sqlite3 *m_handle = nullptr;
    QList<Statement> m_statements;
};

// The same through SQLite's own interface: the floor.
class BareConnection
{
public:
    explicit BareConnection(const QString &path);
    ~BareConnection();
    Q_DISABLE_COPY_MOVE(BareConnection)

    // Prepares, binds, steps to the end and reads every column of every row.
    void run(const Statement &statement);

private:
    sqlite3 *m_handle = nullptr;
};

} // namespace bayan::bench
