#include "storage/librarycheck.h"

#include "storage/rows.h"

namespace bayan::storage {

LibraryCheck::LibraryCheck(const QString &connection)
    : m_connection(connection)
{
}

content::LibraryFacts LibraryCheck::run()
{
    m_fault.clear();
    checkPages();
    checkReferences();
    checkNames();
    checkIndex();

    content::LibraryFacts facts;
    facts.treatments = count("SELECT count(*) FROM treatment");
    facts.entries = count("SELECT count(*) FROM entry");
    facts.claims = count("SELECT count(*) FROM claim");
    facts.figures = count("SELECT count(*) FROM figure");
    facts.drawable = count("SELECT count(*) FROM figure WHERE drawable = 1");
    facts.compared = count("SELECT count(*) FROM figure WHERE drawable = 1 AND comparator <> ''");
    facts.disagreements = count("SELECT count(DISTINCT disagreement) FROM entry_disagreement");
    facts.overdue =
        count("SELECT count(*) FROM text WHERE review_due <> '' AND review_due < date('now')");
    facts.sources = count("SELECT count(*) FROM source");
    facts.glossary = count("SELECT count(DISTINCT id) FROM glossary");
    facts.stale = count("SELECT count(*) FROM text WHERE stale = 1");
    facts.unsourced =
        count("SELECT count(*) FROM entry WHERE id NOT IN (SELECT entry FROM citation)");
    fail(forEachRow(m_connection,
                    QStringLiteral("SELECT l.code, count(t.entry) FROM language l "
                                   "LEFT JOIN text t ON t.language = l.code GROUP BY l.code"),
                    {}, [&](const QSqlQuery &row) {
                        facts.texts.insert(row.value(0).toString(), row.value(1).toInt());
                    }));
    return facts;
}

void LibraryCheck::checkPages()
{
    fail(forEachRow(m_connection, QStringLiteral("PRAGMA integrity_check"), {},
                    [this](const QSqlQuery &row) {
                        const QString finding = row.value(0).toString();
                        if (finding != QLatin1String("ok"))
                            fail(finding);
                    }));
}

void LibraryCheck::checkReferences()
{
    fail(forEachRow(m_connection, QStringLiteral("PRAGMA foreign_key_check"), {},
                    [this](const QSqlQuery &row) {
                        fail(QStringLiteral("a row of %1 names a row of %2 that is not there")
                                 .arg(row.value(0).toString(), row.value(2).toString()));
                    }));
}

void LibraryCheck::checkNames()
{
    fail(forEachRow(
        m_connection,
        QStringLiteral("SELECT t.id FROM treatment t WHERE NOT EXISTS "
                       "(SELECT 1 FROM treatment_text w "
                       "WHERE w.treatment = t.id AND trim(w.name) <> '')"),
        {}, [this](const QSqlQuery &row) {
            fail(QStringLiteral("treatment '%1' has no name").arg(row.value(0).toString()));
        }));
}

void LibraryCheck::checkIndex()
{
    const int texts = count("SELECT count(*) FROM text");
    const int searched = count("SELECT count(*) FROM search_text s JOIN text t "
                               "ON t.entry = s.entry AND t.language = s.language");
    const int indexed = count("SELECT count(*) FROM search_index_docsize");
    if (searched != texts || indexed != texts) {
        fail(QStringLiteral("%1 texts, %2 of them for searching, %3 of them indexed")
                 .arg(texts)
                 .arg(searched)
                 .arg(indexed));
    }
}

int LibraryCheck::count(const char *sql)
{
    int number = 0;
    fail(forEachRow(m_connection, QString::fromLatin1(sql), {},
                    [&](const QSqlQuery &row) { number = row.value(0).toInt(); }));
    return number;
}

void LibraryCheck::fail(const QString &fault)
{
    if (m_fault.isEmpty())
        m_fault = fault;
}

} // namespace bayan::storage
