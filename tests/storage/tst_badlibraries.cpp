#include "language/isolation.h"
#include "storage/schema.h"
#include "storage/sqlitelibrary.h"
#include "support/fixturelibrary.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace bayan;
using content::Error;

// Every file that is not a library gives its own error: kind, sentence, cause.
class TestBadLibraries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refuses_data();
    void refuses();
    void damageFurtherIn();
    void refusesAnEntryWithoutText();
    void leavesNoConnectionBehind();

private:
    QByteArray m_good;
    QTemporaryDir m_folder;
};

namespace {

// Makes the bad file at this path out of the bytes of a good one.
using Spoil = std::function<void(const QString &path, const QByteArray &good)>;

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void execute(const QString &path, const QString &statement)
{
    const QString name = QStringLiteral("spoil");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(statement));
    }
    QSqlDatabase::removeDatabase(name);
}

Spoil after(const QString &statement)
{
    return [statement](const QString &path, const QByteArray &good) {
        write(path, good);
        execute(path, statement);
    };
}

} // namespace

Q_DECLARE_METATYPE(Spoil)
Q_DECLARE_METATYPE(Error::Kind)

void TestBadLibraries::initTestCase()
{
    QFile file(support::buildFixtureLibrary(m_folder.path()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_good = file.readAll();
    QVERIFY(m_good.size() > 8192);
}

void TestBadLibraries::refuses_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("cause");
    const auto row = [](const char *name, const Spoil &spoil, Error::Kind kind,
                        const char *sentence, const char *cause) {
        QTest::newRow(name) << spoil << kind << QString::fromLatin1(sentence)
                            << QString::fromLatin1(cause);
    };
    const QString version = QStringLiteral("PRAGMA user_version = %1");

    row(
        "missing", [](const QString &, const QByteArray &) {}, Error::Kind::LibraryMissing,
        "is missing. Install Bayan again", "no such file");
    row(
        "folder", [](const QString &path, const QByteArray &) { QVERIFY(QDir().mkpath(path)); },
        Error::Kind::LibraryMissing, "is a folder", "not a file");
    row(
        "empty", [](const QString &path, const QByteArray &) { write(path, {}); },
        Error::Kind::LibraryUnreadable, "is empty. Install Bayan again", "0 bytes");
    row(
        "text",
        [](const QString &path, const QByteArray &) {
            write(path, "Dear all,\nplease find attached\n");
        },
        Error::Kind::LibraryUnreadable, "is not a content library. Install Bayan again",
        "no SQLite header");
    row(
        "short text", [](const QString &path, const QByteArray &) { write(path, "Hi"); },
        Error::Kind::LibraryUnreadable, "is not a content library", "no SQLite header");
    row(
        "cut in the header",
        [](const QString &path, const QByteArray &good) { write(path, good.left(50)); },
        Error::Kind::LibraryUnreadable, "is damaged or not complete", "header is cut off");
    row(
        "cut after the header",
        [](const QString &path, const QByteArray &good) { write(path, good.left(100)); },
        Error::Kind::LibraryUnreadable, "is damaged or not complete", "100 bytes of");
    row(
        "cut at a page",
        [](const QString &path, const QByteArray &good) { write(path, good.left(4096)); },
        Error::Kind::LibraryUnreadable, "is damaged or not complete", "4096 bytes of");
    row(
        "last byte lost",
        [](const QString &path, const QByteArray &good) { write(path, good.chopped(1)); },
        Error::Kind::LibraryUnreadable, "is damaged or not complete", "bytes of");
    row(
        "another program's database",
        [](const QString &path, const QByteArray &) {
            execute(path, QStringLiteral("CREATE TABLE recipe (name TEXT)"));
        },
        Error::Kind::LibraryForeign, "is a database of another program",
        "application_id 0x00000000");
    row("newer", after(version.arg(storage::SchemaVersion + 1)), Error::Kind::LibraryNewer,
        "newer version of Bayan. Install the newest", "schema 3 found, 2 wanted");
    row("older", after(version.arg(storage::SchemaVersion - 1)), Error::Kind::LibraryOlder,
        "older version of Bayan. Install Bayan again", "schema 1 found, 2 wanted");
    row("a table is missing", after(QStringLiteral("DROP TABLE meta")),
        Error::Kind::LibraryUnreadable, "is damaged or not complete", "meta");
    row("no language in it", after(QStringLiteral("DELETE FROM language")),
        Error::Kind::LibraryUnreadable, "is damaged or not complete", "no language in it");
}

void TestBadLibraries::refuses()
{
    QFETCH(Spoil, spoil);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, sentence);
    QFETCH(QString, cause);

    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("content.sqlite"));
    spoil(path, m_good);
    if (QTest::currentTestFailed())
        return;

    QTest::ignoreMessage(
        QtWarningMsg, QRegularExpression(QRegularExpression::escape(path) + QStringLiteral(".*")));
    const auto library = storage::SqliteLibrary::open(path);
    QVERIFY(!library);
    QCOMPARE(int(library.error().kind), int(kind));
    QVERIFY2(library.error().sentence.contains(sentence), qPrintable(library.error().sentence));
    QVERIFY2(library.error().sentence.contains(language::pathAmongWords(path)),
             qPrintable(library.error().sentence));
    QVERIFY2(library.error().cause.contains(cause), qPrintable(library.error().cause));
    QVERIFY(!library.error().cause.isEmpty());
}

void TestBadLibraries::damageFurtherIn()
{
    const QString path = m_folder.filePath(QStringLiteral("damaged.sqlite"));
    QByteArray bytes = m_good;
    // All pages but the first, which names the tables.
    for (qsizetype i = 4096; i < bytes.size(); ++i)
        bytes[i] = char(i * 31);
    write(path, bytes);

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("damaged")));
    const auto library = storage::SqliteLibrary::open(path);
    QVERIFY(!library);
    QCOMPARE(int(library.error().kind), int(Error::Kind::LibraryUnreadable));
    QVERIFY(library.error().sentence.contains(QLatin1String("is damaged")));
    QVERIFY(library.error().cause.contains(QLatin1String("malformed")));
}

void TestBadLibraries::refusesAnEntryWithoutText()
{
    const QString path = m_folder.filePath(QStringLiteral("textless.sqlite"));
    after(QStringLiteral("DELETE FROM text WHERE entry = 'what-is-botox'"))(path, m_good);
    const auto library = storage::SqliteLibrary::open(path);
    QVERIFY(library);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("textless")));
    const auto treatment = (*library)->treatment(QStringLiteral("botulinum-toxin"));
    QVERIFY(!treatment);
    QCOMPARE(int(treatment.error().kind), int(Error::Kind::LibraryUnreadable));
    QVERIFY(treatment.error().sentence.contains(QLatin1String("is damaged or not complete")));
    QVERIFY(treatment.error().cause.contains(QLatin1String("what-is-botox")));
}

void TestBadLibraries::leavesNoConnectionBehind()
{
    const QStringList before = QSqlDatabase::connectionNames();
    const QString path = m_folder.filePath(QStringLiteral("content.sqlite"));
    {
        const auto one = storage::SqliteLibrary::open(path);
        const auto two = storage::SqliteLibrary::open(path);
        QVERIFY(one && two);
        QCOMPARE(QSqlDatabase::connectionNames().size(), before.size() + 2);
    }
    QCOMPARE(QSqlDatabase::connectionNames(), before);
}

QTEST_GUILESS_MAIN(TestBadLibraries)
#include "tst_badlibraries.moc"
