#include "storage/sqlitelibrary.h"
#include "support/fixturelibrary.h"

#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace bayan;

class TestLibraryCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void counts();
    void countsStaleAndUnsourced();
    void findsWhatIsNotWhole_data();
    void findsWhatIsNotWhole();
    void findsATreatmentWithoutAName();
    void findsADamagedPage();

private:
    void change(const QString &statement);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestLibraryCheck::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = support::buildFixtureLibrary(m_folder->path());
    QVERIFY(!m_path.isEmpty());
}

void TestLibraryCheck::change(const QString &statement)
{
    const QString name = QStringLiteral("change");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(m_path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(name);
}

void TestLibraryCheck::counts()
{
    const auto library = storage::SqliteLibrary::open(m_path);
    QVERIFY(library);
    const auto facts = (*library)->check();
    QVERIFY2(facts, facts ? "" : qPrintable(facts.error().cause));
    QCOMPARE(facts->treatments, 1);
    QCOMPARE(facts->entries, 10);
    QCOMPARE(facts->texts.value(QStringLiteral("en")), 10);
    QCOMPARE(facts->texts.value(QStringLiteral("ar")), 10);
    QCOMPARE(facts->claims, 5);
    QCOMPARE(facts->figures, 6);
    QCOMPARE(facts->sources, 4);
    QCOMPARE(facts->glossary, 2);
    QCOMPARE(facts->stale, 0);
    QCOMPARE(facts->unsourced, 0);
    QCOMPARE(facts->contentVersion, QStringLiteral("2026.11"));
}

void TestLibraryCheck::countsStaleAndUnsourced()
{
    change(QStringLiteral("UPDATE text SET stale = 1 WHERE language = 'ar' AND entry LIKE 'm%'"));
    change(QStringLiteral("DELETE FROM citation WHERE source = 'TWINS'"));
    const auto library = storage::SqliteLibrary::open(m_path);
    QVERIFY(library);
    const auto facts = (*library)->check();
    QVERIFY(facts);
    QCOMPARE(facts->stale, 1);
    QCOMPARE(facts->unsourced, 2);
}

void TestLibraryCheck::findsWhatIsNotWhole_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("cause");
    QTest::newRow("lost source") << "DELETE FROM source WHERE id = 'LABEL'"
                                 << "source";
    QTest::newRow("text of no entry") << "DELETE FROM entry WHERE id = 'what-is-botox'"
                                      << "entry";
    QTest::newRow("text not searched") << "DELETE FROM search_text WHERE id = 3"
                                       << "search_text that is not there";
    QTest::newRow("text not indexed") << "DELETE FROM search_index_docsize WHERE id = 3"
                                      << "19 of them indexed";
    QTest::newRow("unknown word") << "UPDATE entry SET kind = 'sermon' WHERE id = 'what-is-botox'"
                                  << "'sermon'";
    QTest::newRow("lost table") << "DROP TABLE staff_note"
                                << "staff_note";
}

void TestLibraryCheck::findsWhatIsNotWhole()
{
    QFETCH(QString, statement);
    QFETCH(QString, cause);
    change(statement);
    const auto library = storage::SqliteLibrary::open(m_path);
    QVERIFY(library);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("content\\.sqlite - ")));
    const auto facts = (*library)->check();
    QVERIFY(!facts);
    QCOMPARE(int(facts.error().kind), int(content::Error::Kind::LibraryUnreadable));
    QVERIFY2(facts.error().cause.contains(cause), qPrintable(facts.error().cause));
    QVERIFY(facts.error().sentence.contains(QLatin1String("is damaged")));
}

// However many treatments are named before it.
void TestLibraryCheck::findsATreatmentWithoutAName()
{
    change(QStringLiteral("INSERT INTO treatment SELECT 'more-' || n, n FROM (WITH RECURSIVE "
                          "one(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM one WHERE n < 999) "
                          "SELECT n FROM one)"));
    change(QStringLiteral("INSERT INTO treatment_text SELECT id, 'en', id, '', '' FROM treatment "
                          "WHERE position BETWEEN 1 AND 998"));
    const auto library = storage::SqliteLibrary::open(m_path);
    QVERIFY(library);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("content\\.sqlite - ")));
    const auto facts = (*library)->check();
    QVERIFY(!facts);
    QVERIFY2(facts.error().cause.contains(QLatin1String("'more-999' has no name")),
             qPrintable(facts.error().cause));
}

void TestLibraryCheck::findsADamagedPage()
{
    QLoggingCategory::setFilterRules(QStringLiteral("bayan.storage=false"));
    // Opening reads few pages; checking finds the one that is bad wherever it is.
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    file.close();
    constexpr qsizetype Page = 4096;
    int opened = 0;
    for (qsizetype page = 1; page < good.size() / Page; ++page) {
        QByteArray bad = good;
        for (qsizetype i = page * Page; i < (page + 1) * Page; ++i)
            bad[i] = char(0xA5);
        QFile spoilt(m_path);
        QVERIFY(spoilt.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(spoilt.write(bad), bad.size());
        spoilt.close();

        const auto library = storage::SqliteLibrary::open(m_path);
        if (!library)
            continue;
        ++opened;
        QVERIFY2(!(*library)->check(), qPrintable(QStringLiteral("page %1").arg(page)));
        // Searching a damaged library ends, with an answer or with an error.
        const auto hits = (*library)->search(QStringLiteral("botox eyelid"), {}, 20);
        QVERIFY(hits || hits.error().kind == content::Error::Kind::LibraryUnreadable);
    }
    QLoggingCategory::setFilterRules({});
    QVERIFY(opened > 0);
}

QTEST_GUILESS_MAIN(TestLibraryCheck)
#include "tst_librarycheck.moc"
