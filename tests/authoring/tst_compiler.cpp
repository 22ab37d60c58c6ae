#include "authoring/commandline.h"
#include "authoring/compiler.h"
#include "authoring/libraryfile.h"
#include "contentfolder.h"
#include "storage/sqlitelibrary.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace bayan;

// From a content folder to a library that the program opens.
class TestCompiler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameContentGivesSameBytes();
    void whatIsWrittenIsRead();
    void lateTranslationsOnlyWhereAllowed();
    void missingTranslationOnlyWhereAllowed();
    void otherFaultsAreNeverAllowed();
    void faultsLeaveTheFormerLibrary();
    void nothingIsLeftWhereItCannotBeWritten_data();
    void nothingIsLeftWhereItCannotBeWritten();
#ifdef Q_OS_UNIX
    void fullDiskLeavesTheFormerLibrary();
#endif
    void hugeBody();
    void hugeBodyIsWrittenAndRead();
    void damagedFilesAreHarmless();
};

namespace {

const QString English = QStringLiteral("botulinum-toxin/en.yaml");
const QString Arabic = QStringLiteral("botulinum-toxin/ar.yaml");

int build(const QString &folder, const QString &output, const QStringList &options = {},
          QString *errors = nullptr)
{
    QString out;
    QString err;
    QTextStream outStream(&out);
    QTextStream errStream(&err);
    const int status = authoring::runCommand(
        QStringList{QStringLiteral("build"), folder, QStringLiteral("--output"), output} + options,
        outStream, errStream);
    errStream.flush();
    if (errors)
        *errors = err;
    return status;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QStringList AllowStale{QStringLiteral("--allow-stale")};

} // namespace

void TestCompiler::sameContentGivesSameBytes()
{
    const tests::ContentFolder one;
    const tests::ContentFolder two;
    const QTemporaryDir output;
    const QString first = output.filePath(QStringLiteral("first.sqlite"));
    const QString second = output.filePath(QStringLiteral("second.sqlite"));
    QCOMPARE(build(one.path(), first), 0);
    QTest::qWait(1100); // past any clock of whole seconds
    QCOMPARE(build(two.path(), second), 0);
    QVERIFY(!bytesOf(first).isEmpty());
    QCOMPARE(bytesOf(first), bytesOf(second));
    // Over a former library as well.
    QCOMPARE(build(one.path(), second), 0);
    QCOMPARE(bytesOf(first), bytesOf(second));
}

void TestCompiler::whatIsWrittenIsRead()
{
    const tests::ContentFolder folder;
    const QTemporaryDir output;
    const QString path = output.filePath(QStringLiteral("content.sqlite"));
    QCOMPARE(build(folder.path(), path), 0);
    QCOMPARE(QDir(output.path()).entryList(QDir::Files),
             QStringList{QStringLiteral("content.sqlite")});
    const auto library = storage::SqliteLibrary::open(path);
    QVERIFY2(library, library ? "" : qPrintable(library.error().cause));
    QVERIFY((*library)->check());
}

void TestCompiler::lateTranslationsOnlyWhereAllowed()
{
    tests::ContentFolder folder;
    QVERIFY(folder.replace(English, QStringLiteral("Nobody has measured it."),
                           QStringLiteral("Nobody ever measured it.\n\n      And so on.")));
    QVERIFY(folder.replace(Arabic, QStringLiteral("translates: 1 fe38f6ce"),
                           QStringLiteral("translates: 1")));
    const QTemporaryDir output;
    const QString path = output.filePath(QStringLiteral("content.sqlite"));
    QString errors;
    QCOMPARE(build(folder.path(), path, {}, &errors), 1);
    QVERIFY(!QFile::exists(path));
    QVERIFY(errors.contains(QLatin1String(": builds-up-or-not: the English has moved on")));

    QCOMPARE(build(folder.path(), path, AllowStale, &errors), 0);
    QVERIFY(errors.contains(QLatin1String("the English has moved on")));
    const auto library = storage::SqliteLibrary::open(path);
    QVERIFY(library);
    const auto treatment = (*library)->treatment(QStringLiteral("botulinum-toxin"));
    QVERIFY(treatment);
    for (const content::Entry &entry : treatment->entries) {
        const bool late = entry.id == QLatin1String("builds-up-or-not") ||
                          entry.id == QLatin1String("muscle-thinning");
        QCOMPARE(entry.text(QStringLiteral("ar"))->stale, late);
        QCOMPARE(entry.text(QStringLiteral("en"))->stale, false);
    }
    const auto facts = (*library)->check();
    QVERIFY(facts);
    QCOMPARE(facts->stale, 2);
}

void TestCompiler::missingTranslationOnlyWhereAllowed()
{
    tests::ContentFolder folder;
    QByteArray arabic = folder.read(Arabic);
    const qsizetype from = arabic.indexOf("  botox-or-toxin:");
    const qsizetype to = arabic.indexOf("  doses-for-staff:");
    folder.write(Arabic, arabic.remove(from, to - from));
    const QTemporaryDir output;
    const QString path = output.filePath(QStringLiteral("content.sqlite"));
    QCOMPARE(build(folder.path(), path), 1);
    QCOMPARE(build(folder.path(), path, AllowStale), 0);
    const auto library = storage::SqliteLibrary::open(path);
    QVERIFY(library);
    const auto facts = (*library)->check();
    QVERIFY(facts);
    QCOMPARE(facts->texts.value(QStringLiteral("ar")), 9);
    QCOMPARE(facts->texts.value(QStringLiteral("en")), 10);
}

void TestCompiler::otherFaultsAreNeverAllowed()
{
    tests::ContentFolder folder;
    QVERIFY(folder.replace(English, QStringLiteral("title: Droopy"),
                           QStringLiteral("title: 1 droopy")));
    const QTemporaryDir output;
    const QString path = output.filePath(QStringLiteral("content.sqlite"));
    QCOMPARE(build(folder.path(), path, AllowStale), 1);
    QVERIFY(!QFile::exists(path));
}

void TestCompiler::faultsLeaveTheFormerLibrary()
{
    tests::ContentFolder folder;
    const QTemporaryDir output;
    const QString path = output.filePath(QStringLiteral("content.sqlite"));
    QCOMPARE(build(folder.path(), path), 0);
    const QByteArray before = bytesOf(path);
    QVERIFY(folder.replace(English, QStringLiteral("title: Droopy"),
                           QStringLiteral("title: 1 droopy")));
    QCOMPARE(build(folder.path(), path), 1);
    QCOMPARE(bytesOf(path), before);
}

void TestCompiler::nothingIsLeftWhereItCannotBeWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no such folder") << "nowhere/content.sqlite";
    QTest::newRow("a folder") << "folder";
    QTest::newRow("under a file") << "file/content.sqlite";
}

void TestCompiler::nothingIsLeftWhereItCannotBeWritten()
{
    QFETCH(QString, name);
    const tests::ContentFolder folder;
    const QTemporaryDir output;
    QVERIFY(QDir(output.path()).mkdir(QStringLiteral("folder")));
    QFile file(output.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QStringList before = QDir(output.path()).entryList();
    QString errors;
    QCOMPARE(build(folder.path(), output.filePath(name), {}, &errors), 1);
    QVERIFY2(errors.contains(QLatin1String("can't be written")), qPrintable(errors));
    QVERIFY(errors.contains(output.filePath(name)));
    QCOMPARE(QDir(output.path()).entryList(), before);
    QVERIFY(QDir(output.filePath(QStringLiteral("folder"))).isEmpty());
}

#ifdef Q_OS_UNIX
void TestCompiler::fullDiskLeavesTheFormerLibrary()
{
    tests::ContentFolder folder;
    const QTemporaryDir output;
    const QString path = output.filePath(QStringLiteral("content.sqlite"));
    QCOMPARE(build(folder.path(), path), 0);
    const QByteArray before = bytesOf(path);

    // No file may grow past this many bytes, which to a program is a full disk.
    rlimit former{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &former), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{rlim_t(before.size() / 2), former.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    QString errors;
    const int status = build(folder.path(), path, {}, &errors);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &former), 0);
    std::signal(SIGXFSZ, handler);

    QCOMPARE(status, 1);
    QVERIFY2(errors.contains(QLatin1String("can't be written")), qPrintable(errors));
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(QDir(output.path()).entryList(QDir::Files),
             QStringList{QStringLiteral("content.sqlite")});
}
#endif

void TestCompiler::hugeBody()
{
    tests::ContentFolder folder;
    const QString body = QStringLiteral("Muscles that pull less get thinner.");
    QVERIFY(folder.replace(
        English, body,
        body + QStringLiteral(" They may **stay** so, or {not}.\n      ").repeated(250000)));
    const authoring::Faults faults = folder.faults();
    QVERIFY(!authoring::allowsBuilding(faults, false));
}

void TestCompiler::hugeBodyIsWrittenAndRead()
{
    constexpr int Times = 400000; // past 10 MB
    tests::ContentFolder folder;
    const QString body = QStringLiteral("Muscles that pull less get thinner.");
    QVERIFY(folder.replace(
        English, body, body + QStringLiteral(" They may **stay** so.\n      ").repeated(Times)));
    const QTemporaryDir output;
    const QString path = output.filePath(QStringLiteral("content.sqlite"));
    QCOMPARE(build(folder.path(), path, AllowStale), 0);
    const auto library = storage::SqliteLibrary::open(path);
    QVERIFY(library);
    const auto treatment = (*library)->treatment(QStringLiteral("botulinum-toxin"));
    QVERIFY(treatment);
    const auto entry =
        std::find_if(treatment->entries.cbegin(), treatment->entries.cend(),
                     [](const auto &one) { return one.id == QLatin1String("muscle-thinning"); });
    QVERIFY(entry != treatment->entries.cend());
    QCOMPARE(entry->text(QStringLiteral("en"))->body.count(QStringLiteral("**stay**")), Times);
}

void TestCompiler::damagedFilesAreHarmless()
{
    QRandomGenerator random(11);
    const QStringList files{QStringLiteral("library.yaml"),
                            QStringLiteral("sources.yaml"),
                            QStringLiteral("glossary.yaml"),
                            QStringLiteral("en.yaml"),
                            QStringLiteral("botulinum-toxin/treatment.yaml"),
                            English,
                            Arabic};
    const QByteArray alphabet = "az09:-[]{}|>&*!%#'\"\\\n\t ,?.~\xD8\xA7\xFF";
    tests::ContentFolder folder;
    const QTemporaryDir output;
    for (int round = 0; round < 300; ++round) {
        const QString &file = files[random.bounded(int(files.size()))];
        const QByteArray good = folder.read(file);
        QByteArray bad = good;
        for (int edit = 0; edit < 4; ++edit)
            bad[random.bounded(int(bad.size()))] = alphabet[random.bounded(int(alphabet.size()))];
        folder.write(file, bad);
        const QString path = output.filePath(QString::number(round));
        // Whatever passes the checks makes a library that is whole.
        if (build(folder.path(), path, AllowStale) == 0) {
            const auto library = storage::SqliteLibrary::open(path);
            QVERIFY2(library && (*library)->check(), bad.constData());
        } else {
            QVERIFY(!QFile::exists(path));
        }
        folder.write(file, good);
    }
}

QTEST_GUILESS_MAIN(TestCompiler)
#include "tst_compiler.moc"
