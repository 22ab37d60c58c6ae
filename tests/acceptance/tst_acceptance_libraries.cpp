#include "acceptance/program.h"
#include "support/changedlibrary.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace bayan::acceptance;

namespace {

// Offsets in an SQLite file's header (sqlite.org/fileformat.html).
constexpr qsizetype UserVersion = 60;
constexpr qsizetype ApplicationId = 68;

QByteArray goodLibrary()
{
    QFile file(bayan::support::libraryFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray with(QByteArray library, qsizetype offset, quint32 number)
{
    qToBigEndian(number, library.data() + offset);
    return library;
}

} // namespace

// Files that are no library of this program.
class TestLibraries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(goodLibrary().size() > 8192); }

    void aBadLibraryIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("named");
        const QByteArray good = goodLibrary();
        QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
        QTest::newRow("half of it") << good.first(good.size() / 2) << QStringLiteral("damaged");
        QTest::newRow("its first page") << good.first(4096) << QStringLiteral("damaged");
        QTest::newRow("ten bytes") << good.first(10) << QStringLiteral("damaged");
        QTest::newRow("a text") << QByteArray("Not a database at all.\n").repeated(500)
                                << QStringLiteral("is not a content library");
        QTest::newRow("another program's")
            << with(good, ApplicationId, 0x12345678) << QStringLiteral("another program");
        QTest::newRow("nobody's") << with(good, ApplicationId, 0)
                                  << QStringLiteral("another program");
        QTest::newRow("newer") << with(good, UserVersion, 999) << QStringLiteral("newer");
        QTest::newRow("older") << with(good, UserVersion, 0) << QStringLiteral("older");
    }

    void aBadLibraryIsSaid()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, named);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("some library.sqlite"));
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(bytes), bytes.size());
        }
        const QString pdf = folder.filePath(QStringLiteral("a.pdf"));
        const QList<QStringList> lines{
            {QStringLiteral("list")},
            {QStringLiteral("check"), QStringLiteral("--json")},
            {QStringLiteral("search"), QStringLiteral("x")},
            {QStringLiteral("handout"), QStringLiteral("botulinum-toxin"),
             QStringLiteral("--language"), QStringLiteral("en"), QStringLiteral("--output"), pdf}};
        for (const QStringList &line : lines) {
            const Run run = runBayan(line + QStringList{QStringLiteral("--library"), path});
            QCOMPARE(run.status, 1);
            QVERIFY2(run.isOneSentence(), qPrintable(run.err + run.out));
            QVERIFY2(run.err.contains(named), qPrintable(run.err));
            QVERIFY2(run.err.contains(path), qPrintable(run.err));
        }
        // The window says the same and doesn't open.
        QProcessEnvironment environment = plainEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        const Run window =
            runBayan({QStringLiteral("--exit-after-startup"), QStringLiteral("--library"), path},
                     environment);
        QCOMPARE(window.status, 1);
        QVERIFY2(window.err.contains(named), qPrintable(window.err));
        QVERIFY2(!window.err.contains(QChar(0x2066)), "isolates do not belong in a terminal");

        // Nothing is repaired, made or left beside it.
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
                 QStringList{QStringLiteral("some library.sqlite")});
        QFile after(path);
        QVERIFY(after.open(QIODevice::ReadOnly));
        QCOMPARE(after.readAll(), bytes);
    }

    void aMissingLibraryIsSaid()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("gone.sqlite"));
        const Run run = runBayan({QStringLiteral("list"), QStringLiteral("--library"), path});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.isOneSentence(), qPrintable(run.err));
        QVERIFY(run.err.contains(QLatin1String("missing")));
        QVERIFY(!QFile::exists(path));
        const Run directory =
            runBayan({QStringLiteral("list"), QStringLiteral("--library"), folder.path()});
        QCOMPARE(directory.status, 1);
        QVERIFY2(directory.isOneSentence(), qPrintable(directory.err));
    }

    // A page in the middle is not what it was: "check" has to notice.
    void checkFindsDamageInTheMiddle()
    {
        QByteArray bytes = goodLibrary();
        const qsizetype middle = bytes.size() / 2 / 4096 * 4096;
        for (qsizetype i = middle; i < middle + 4096; ++i)
            bytes[i] = char(0xA5);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("library.sqlite"));
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
        const Run run = runBayan({QStringLiteral("check"), QStringLiteral("--library"), path});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.isOneSentence(), qPrintable(run.err));
    }

    // Whole files that lack something: every verb and the window work with what
    // there is, or say in a sentence what there is not.
    void aLibraryThatLacksSomethingOpens_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<bool>("hasTreatment");
        QTest::newRow("no figures") << bayan::support::withoutFigures() << true;
        QTest::newRow("bare areas") << bayan::support::withBareAreas() << true;
        QTest::newRow("no treatments") << bayan::support::withoutTreatments() << false;
    }

    void aLibraryThatLacksSomethingOpens()
    {
        QFETCH(QStringList, statements);
        QFETCH(bool, hasTreatment);
        QTemporaryDir folder;
        const QString path = bayan::support::changedLibrary(folder.path(), statements);
        const auto run = [&](const QStringList &line) {
            return runBayan(line + QStringList{QStringLiteral("--library"), path});
        };
        QString sentence; // what "list" says of an empty library
        for (const QStringList &line : QList<QStringList>{
                 {QStringLiteral("list")}, {QStringLiteral("list"), QStringLiteral("--json")}}) {
            const Run done = run(line);
            QCOMPARE(done.status, hasTreatment ? 0 : 1);
            QCOMPARE(done.isOneSentence(), !hasTreatment);
            QCOMPARE(done.out.isEmpty(), !hasTreatment);
            sentence = done.err;
        }
        for (const QStringList &line :
             QList<QStringList>{{QStringLiteral("check")},
                                {QStringLiteral("check"), QStringLiteral("--json")},
                                {QStringLiteral("search"), QStringLiteral("forehead")},
                                {QStringLiteral("search"), QStringLiteral("الجبهة")}}) {
            const Run done = run(line);
            QVERIFY2(done.status == 0 || done.isOneSentence(), qPrintable(done.err + done.out));
            QVERIFY2(done.status == 0 || !hasTreatment, qPrintable(done.err));
            QVERIFY2(!done.out.isEmpty() || !done.err.isEmpty(), qPrintable(line.join(u' ')));
        }
        const QString pdf = folder.filePath(QStringLiteral("a.pdf"));
        const Run sheet = run({QStringLiteral("handout"), QStringLiteral("botulinum-toxin"),
                               QStringLiteral("--language"), QStringLiteral("en+ar"),
                               QStringLiteral("--output"), pdf});
        QCOMPARE(sheet.status, hasTreatment ? 0 : 1);
        QCOMPARE(QFile::exists(pdf), hasTreatment);
        QVERIFY2(hasTreatment || sheet.isOneSentence(), qPrintable(sheet.err + sheet.out));

        QProcessEnvironment environment = plainEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.path());
        for (const char *language : {"en", "ar"}) {
            const Run window =
                runBayan({QStringLiteral("--exit-after-startup"), QStringLiteral("--library"), path,
                          QStringLiteral("--interface-language"), QLatin1String(language)},
                         environment);
            QCOMPARE(window.status, hasTreatment ? 0 : 1);
            QCOMPARE(window.isOneSentence(), !hasTreatment);
            if (!hasTreatment && QLatin1String(language) == QLatin1String("en"))
                QCOMPARE(window.err, sentence); // the same words
        }
    }

    void aLibraryUnderAnyNameOpens_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("Arabic") << QStringLiteral("مكتبة العيادة.sqlite");
        QTest::newRow("signs of an address") << QStringLiteral("a?b#c%20d&mode=rw.sqlite");
        QTest::newRow("spaces and quotes") << QStringLiteral("it's \"my\" library.sqlite");
    }

    void aLibraryUnderAnyNameOpens()
    {
        QFETCH(QString, name);
        QTemporaryDir folder;
        const QString path = folder.filePath(name);
        QVERIFY(QFile::copy(bayan::support::libraryFile(), path));
        const Run run = runBayan({QStringLiteral("check"), QStringLiteral("--library"), path});
        QCOMPARE(run.err, QString());
        QCOMPARE(run.status, 0);
    }
};

QTEST_GUILESS_MAIN(TestLibraries)
#include "tst_acceptance_libraries.moc"
