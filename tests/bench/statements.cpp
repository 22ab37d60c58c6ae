#include "bench/statements.h"

#include <QSqlDatabase>
#include <QSqlDriver>

#include <sqlite3.h>

namespace bayan::bench {

namespace {

// One literal as sqlite3_expanded_sql writes it; 'at' moves behind it.
QVariant literalAt(const QByteArray &sql, qsizetype &at)
{
    if (sql[at] == '\'') {
        QByteArray text;
        for (++at; at < sql.size(); ++at) {
            if (sql[at] == '\'' && (at + 1 == sql.size() || sql[at + 1] != '\''))
                break;
            if (sql[at] == '\'')
                ++at;
            text += sql[at];
        }
        ++at;
        return text;
    }
    const qsizetype begin = at;
    while (at < sql.size() && QByteArrayView("0123456789.eE+-").contains(sql[at]))
        ++at;
    const QByteArray number = sql.mid(begin, at - begin);
    bool whole = false;
    const qint64 integer = number.toLongLong(&whole);
    return whole ? QVariant(integer) : QVariant(number.toDouble());
}

// Qt numbers the values: ":0". None of the program's statements has a colon
// otherwise.
QList<QVariant> valuesOf(const QByteArray &sql, const QByteArray &expanded)
{
    QList<QVariant> values;
    qsizetype at = 0;
    for (qsizetype i = 0; i < sql.size(); ++i) {
        if (sql[i] != ':') {
            ++at;
            continue;
        }
        while (i + 1 < sql.size() && sql[i + 1] >= '0' && sql[i + 1] <= '9')
            ++i;
        values.append(literalAt(expanded, at));
    }
    return values;
}

} // namespace

StatementListener::StatementListener(const QString &connection)
{
    const QVariant handle = QSqlDatabase::database(connection, false).driver()->handle();
    m_handle = *static_cast<sqlite3 *const *>(handle.data());
    sqlite3_trace_v2(m_handle, SQLITE_TRACE_STMT, &StatementListener::heard, this);
}

StatementListener::~StatementListener()
{
    sqlite3_trace_v2(m_handle, 0, nullptr, nullptr);
}

int StatementListener::heard(unsigned, void *listener, void *statement, void *text)
{
    // What a virtual table runs within is part of the statement around it.
    if (static_cast<const char *>(text)[0] == '-')
        return 0;
    auto *prepared = static_cast<sqlite3_stmt *>(statement);
    char *expanded = sqlite3_expanded_sql(prepared);
    const QByteArray sql(sqlite3_sql(prepared));
    static_cast<StatementListener *>(listener)->m_statements.append(
        {sql, valuesOf(sql, QByteArray(expanded))});
    sqlite3_free(expanded);
    return 0;
}

QList<Statement> StatementListener::take()
{
    return std::exchange(m_statements, {});
}

BareConnection::BareConnection(const QString &path)
{
    const QByteArray uri = "file:" + path.toUtf8() + "?immutable=1";
    if (sqlite3_open_v2(uri.constData(), &m_handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI,
                        nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(m_handle));
}

BareConnection::~BareConnection()
{
    sqlite3_close(m_handle);
}

void BareConnection::run(const Statement &statement)
{
    sqlite3_stmt *prepared = nullptr;
    if (sqlite3_prepare_v2(m_handle, statement.sql.constData(), int(statement.sql.size()),
                           &prepared, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(m_handle));
    for (qsizetype i = 0; i < statement.values.size(); ++i) {
        const QVariant &value = statement.values[i];
        const int at = int(i) + 1;
        if (value.typeId() == QMetaType::QByteArray) {
            const QByteArray text = value.toByteArray();
            sqlite3_bind_text(prepared, at, text.constData(), int(text.size()), SQLITE_TRANSIENT);
        } else if (value.typeId() == QMetaType::Double) {
            sqlite3_bind_double(prepared, at, value.toDouble());
        } else {
            sqlite3_bind_int64(prepared, at, value.toLongLong());
        }
    }
    const int columns = sqlite3_column_count(prepared);
    while (sqlite3_step(prepared) == SQLITE_ROW) {
        for (int column = 0; column < columns; ++column) {
            sqlite3_column_text(prepared, column);
            sqlite3_column_bytes(prepared, column);
        }
    }
    sqlite3_finalize(prepared);
}

} // namespace bayan::bench
