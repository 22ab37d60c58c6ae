#include "storage/sqlitelibrary.h"

#include "storage/databaseheader.h"
#include "storage/databaseuri.h"
#include "storage/librarycheck.h"
#include "storage/libraryerror.h"
#include "storage/rows.h"
#include "storage/searchquery.h"
#include "storage/treatmentreader.h"

#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace bayan::storage {

using content::SearchHit;

namespace {

// Summary first, since it is one whole sentence. It also stands for a match in
// the title, which is shown anyway, and among the keywords, which are no prose.
QString snippetOf(const QSqlQuery &row)
{
    const QString summary = row.value(5).toString();
    const QString body = row.value(6).toString();
    constexpr QChar MatchBegins(0x02);
    return !summary.contains(MatchBegins) && body.contains(MatchBegins) ? body : summary;
}

QString searchStatement(bool ranked, bool oneLanguage)
{
    QString sql =
        QStringLiteral("SELECT t.treatment, t.section, t.entry, t.language, t.title, "
                       "highlight(search_index, 1, char(2), char(3)), "
                       "snippet(search_index, 2, char(2), char(3), '\u2026', 24) "
                       "FROM search_index JOIN search_text t ON t.id = search_index.rowid "
                       "JOIN entry e ON e.id = t.entry "
                       "WHERE search_index MATCH ?");
    if (oneLanguage)
        sql += QLatin1String(" AND t.language = ?");
    // Title, summary, body, keywords. Less is better; what is urgent goes a little ahead.
    if (ranked)
        sql += QLatin1String(" ORDER BY bm25(search_index, 10.0, 4.0, 1.0, 6.0) * "
                             "CASE e.kind WHEN 'alert' THEN 1.1 ELSE 1.0 END");
    return sql + QLatin1String(" LIMIT ?");
}

} // namespace

content::Result<std::unique_ptr<SqliteLibrary>> SqliteLibrary::open(const QString &path)
{
    if (const content::Result<void> header = checkDatabaseHeader(path); !header)
        return header.error();

    const QString connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<SqliteLibrary> library(new SqliteLibrary(path, connection));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"));
        database.setDatabaseName(immutableUri(QFileInfo(path).absoluteFilePath()));
        if (!database.open())
            return libraryerror::unreadable(path, database.lastError().text());
    }
    if (const QString fault = library->readContents(); !fault.isEmpty())
        return libraryerror::damaged(path, fault);
    return library;
}

SqliteLibrary::SqliteLibrary(const QString &path, const QString &connection)
    : m_path(path)
    , m_connection(connection)
{
}

SqliteLibrary::~SqliteLibrary()
{
    QSqlDatabase::removeDatabase(m_connection);
}

QString SqliteLibrary::readContents()
{
    QString fault = forEachRow(
        m_connection, QStringLiteral("SELECT value FROM meta WHERE key = 'contentVersion'"), {},
        [this](const QSqlQuery &row) { m_contentVersion = row.value(0).toString(); });
    if (!fault.isEmpty())
        return fault;

    fault = forEachRow(
        m_connection,
        QStringLiteral(
            "SELECT code, direction, name, native_digits FROM language ORDER BY position"),
        {}, [this](const QSqlQuery &row) {
            const bool rightToLeft = row.value(1).toString() == QLatin1String("rtl");
            m_languages.append({row.value(0).toString(),
                                rightToLeft ? Qt::RightToLeft : Qt::LeftToRight,
                                row.value(2).toString(), row.value(3).toString()});
        });
    if (!fault.isEmpty())
        return fault;

    fault = forEachRow(
        m_connection,
        QStringLiteral("SELECT t.id, w.language, w.name, w.subtitle FROM treatment t "
                       "JOIN treatment_text w ON w.treatment = t.id ORDER BY t.position"),
        {}, [this](const QSqlQuery &row) {
            const QString id = row.value(0).toString();
            if (m_treatments.isEmpty() || m_treatments.last().id != id)
                m_treatments.append({id, {}, {}});
            const QString language = row.value(1).toString();
            m_treatments.last().names.insert(language, row.value(2).toString());
            m_treatments.last().subtitles.insert(language, row.value(3).toString());
        });
    if (!fault.isEmpty())
        return fault;
    return m_languages.isEmpty() ? QStringLiteral("no language in it") : QString();
}

QList<content::Language> SqliteLibrary::languages() const
{
    return m_languages;
}

QList<content::TreatmentName> SqliteLibrary::treatments() const
{
    return m_treatments;
}

QString SqliteLibrary::contentVersion() const
{
    return m_contentVersion;
}

content::Result<content::Treatment> SqliteLibrary::treatment(const QString &id) const
{
    const bool known = std::any_of(m_treatments.cbegin(), m_treatments.cend(),
                                   [&](const auto &name) { return name.id == id; });
    if (!known)
        return libraryerror::noTreatment(id);

    TreatmentReader reader(m_connection);
    content::Treatment treatment = reader.read(id);
    if (!reader.fault().isEmpty())
        return libraryerror::damaged(m_path, reader.fault());
    return treatment;
}

content::Result<QList<SearchHit>> SqliteLibrary::search(const QString &query,
                                                        const QString &language, int limit) const
{
    QList<SearchHit> hits;
    const SearchQuery words(query);
    if (words.isEmpty() || limit <= 0)
        return hits;

    const QString statement = searchStatement(words.wantsRanking(), !language.isEmpty());
    const auto run = [&](const QString &expression) {
        QVariantList values{expression};
        if (!language.isEmpty())
            values.append(language);
        values.append(limit);
        return forEachRow(m_connection, statement, values, [&](const QSqlQuery &row) {
            hits.append({row.value(0).toString(), row.value(1).toString(), row.value(2).toString(),
                         row.value(3).toString(), row.value(4).toString(), snippetOf(row)});
        });
    };

    QString fault = run(words.allWords());
    if (fault.isEmpty() && hits.isEmpty())
        fault = run(words.allWordsWidened());
    // Better a text with most of the words than none at all.
    if (fault.isEmpty() && hits.isEmpty() && words.words().size() > 1 && words.isTelling())
        fault = run(words.anyWord());
    if (!fault.isEmpty())
        return libraryerror::damaged(m_path, fault);
    return hits;
}

content::Result<content::LibraryFacts> SqliteLibrary::check() const
{
    LibraryCheck check(m_connection);
    content::LibraryFacts facts = check.run();
    if (!check.fault().isEmpty())
        return libraryerror::damaged(m_path, check.fault());

    for (const content::TreatmentName &name : m_treatments) {
        if (const content::Result<content::Treatment> whole = treatment(name.id); !whole)
            return whole.error();
    }
    facts.contentVersion = m_contentVersion;
    return facts;
}

} // namespace bayan::storage
