#include "storage/sqlitelibrary.h"

#include "storage/databaseheader.h"
#include "storage/databaseuri.h"
#include "storage/librarycheck.h"
#include "storage/libraryerror.h"
#include "storage/rows.h"
#include "storage/textsearch.h"
#include "storage/treatmentreader.h"

#include <QFileInfo>
#include <QUuid>

namespace bayan::storage {

namespace {

constexpr int NamesPerPage = 32; // about what a window shows
constexpr auto *All = "SELECT id, position FROM treatment";

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

    fault = forEachRow(m_connection, QStringLiteral("SELECT count(*) FROM treatment"), {},
                       [this](const QSqlQuery &row) { m_treatmentCount = row.value(0).toInt(); });
    // The others when they are asked for: a start must not grow with the library.
    if (fault.isEmpty())
        fault = readPage(0);
    if (!fault.isEmpty())
        return fault;
    return m_languages.isEmpty() ? QStringLiteral("no language in it") : QString();
}

// A row a treatment: each value of a row costs the driver more than its letters.
QString SqliteLibrary::readNames(const char *treatments, const QVariantList &values,
                                 QList<content::TreatmentName> &names) const
{
    constexpr QChar RecordSeparator(0x1E);
    constexpr QChar UnitSeparator(0x1F);
    return forEachRow(
        m_connection,
        QStringLiteral("SELECT t.id, group_concat(w.language || char(31) || w.name || char(31) "
                       "|| w.subtitle, char(30)) FROM (%1) t "
                       "LEFT JOIN treatment_text w ON w.treatment = t.id "
                       "GROUP BY t.position ORDER BY t.position")
            .arg(QLatin1String(treatments)),
        values, [&](const QSqlQuery &row) {
            content::TreatmentName treatment{row.value(0).toString(), {}, {}};
            const QString words = row.value(1).toString();
            if (words.isEmpty()) // check() complains; a list without it would hide it
                treatment.names.insert(m_languages.value(0).code, treatment.id);
            for (const QStringView text : QStringView(words).split(RecordSeparator)) {
                const QList<QStringView> parts = text.split(UnitSeparator);
                if (parts.size() < 3)
                    continue;
                treatment.names.insert(parts[0].toString(), parts[1].toString());
                treatment.subtitles.insert(parts[0].toString(), parts[2].toString());
            }
            names.append(treatment);
        });
}

QString SqliteLibrary::readPage(int page) const
{
    QList<content::TreatmentName> names;
    const QString fault =
        readNames("SELECT id, position FROM treatment ORDER BY position LIMIT ? OFFSET ?",
                  {NamesPerPage, page * NamesPerPage}, names);
    m_names.insert(page, names); // in part where it failed: it would fail again
    return fault;
}

QList<content::Language> SqliteLibrary::languages() const
{
    return m_languages;
}

QList<content::TreatmentName> SqliteLibrary::treatments() const
{
    QList<content::TreatmentName> names;
    logged(readNames(All, {}, names));
    return names;
}

int SqliteLibrary::treatmentCount() const
{
    return m_treatmentCount;
}

content::TreatmentName SqliteLibrary::treatmentName(int place) const
{
    if (place < 0 || place >= m_treatmentCount)
        return {};
    const int page = place / NamesPerPage;
    if (!m_names.contains(page))
        logged(readPage(page));
    return m_names.value(page).value(place % NamesPerPage);
}

content::TreatmentName SqliteLibrary::treatmentName(const QString &id) const
{
    QList<content::TreatmentName> names;
    logged(readNames("SELECT id, position FROM treatment WHERE id = ?", {id}, names));
    return names.value(0);
}

int SqliteLibrary::placeOf(const QString &treatment) const
{
    int place = -1;
    logged(forEachRow(m_connection,
                      QStringLiteral("SELECT (SELECT count(*) FROM treatment before "
                                     "WHERE before.position < t.position) "
                                     "FROM treatment t WHERE t.id = ?"),
                      {treatment}, [&](const QSqlQuery &row) { place = row.value(0).toInt(); }));
    return place;
}

void SqliteLibrary::logged(const QString &fault) const
{
    if (!fault.isEmpty())
        libraryerror::damaged(m_path, fault);
}

QString SqliteLibrary::contentVersion() const
{
    return m_contentVersion;
}

content::Result<content::Treatment> SqliteLibrary::treatment(const QString &id) const
{
    bool known = false;
    const QString fault =
        forEachRow(m_connection, QStringLiteral("SELECT 1 FROM treatment WHERE id = ?"), {id},
                   [&](const QSqlQuery &) { known = true; });
    if (!fault.isEmpty())
        return libraryerror::damaged(m_path, fault);
    if (!known)
        return libraryerror::noTreatment(id);

    TreatmentReader reader(m_connection);
    content::Treatment treatment = reader.read(id);
    if (!reader.fault().isEmpty())
        return libraryerror::damaged(m_path, reader.fault());
    if (treatment.name.names.isEmpty())
        treatment.name.names.insert(m_languages.value(0).code, id);
    return treatment;
}

content::Result<content::SearchAnswer>
SqliteLibrary::search(const QString &query, const QString &language, int limit) const
{
    QStringList languages;
    for (const content::Language &known : m_languages) {
        if (language.isEmpty() || known.code == language)
            languages.append(known.code);
    }
    if (languages.isEmpty())
        return content::SearchAnswer();
    TextSearch search(m_connection, languages);
    content::SearchAnswer answer = search.run(query, limit);
    if (!search.fault().isEmpty())
        return libraryerror::damaged(m_path, search.fault());
    return answer;
}

content::Result<content::LibraryFacts> SqliteLibrary::check() const
{
    LibraryCheck check(m_connection);
    content::LibraryFacts facts = check.run();
    if (!check.fault().isEmpty())
        return libraryerror::damaged(m_path, check.fault());

    QList<content::TreatmentName> names;
    if (const QString fault = readNames(All, {}, names); !fault.isEmpty())
        return libraryerror::damaged(m_path, fault);
    for (const content::TreatmentName &name : std::as_const(names)) {
        if (const content::Result<content::Treatment> whole = treatment(name.id); !whole)
            return whole.error();
    }
    facts.contentVersion = m_contentVersion;
    return facts;
}

} // namespace bayan::storage
