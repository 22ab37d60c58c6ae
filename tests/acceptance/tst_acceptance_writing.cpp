#include "acceptance/program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace bayan::acceptance;

namespace {

QStringList sheetTo(const QString &path, const QString &language = QStringLiteral("en"))
{
    return {QStringLiteral("handout"),    QStringLiteral("botulinum-toxin"),
            QStringLiteral("--section"),  QStringLiteral("questions"),
            QStringLiteral("--language"), language,
            QStringLiteral("--output"),   path};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool isWhole(const QString &pdf)
{
    const QByteArray bytes = bytesOf(pdf);
    return bytes.startsWith("%PDF-") && bytes.trimmed().endsWith("%%EOF");
}

} // namespace

// Where a sheet can't be written, and that nothing is lost by it.
class TestWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaceThatCantBeWrittenIsSaid_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("no such folder") << QStringLiteral("%DIR%/nowhere/a.pdf");
        QTest::newRow("a file for a folder") << QStringLiteral("%DIR%/file/a.pdf");
        QTest::newRow("a folder") << QStringLiteral("%DIR%/folder");
        QTest::newRow("read-only for everybody") << QStringLiteral("/proc/a.pdf");
        QTest::newRow("full disk") << QStringLiteral("/dev/full");
    }

    void aPlaceThatCantBeWrittenIsSaid()
    {
        QFETCH(QString, path);
        QTemporaryDir folder;
        QVERIFY(put(folder.filePath(QStringLiteral("file")), "kept"));
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("folder")));
        path.replace(QLatin1String("%DIR%"), folder.path());
        const QStringList before = QDir(folder.path()).entryList();

        const Run run = runBayan(sheetTo(path));
        QCOMPARE(run.status, 1);
        QVERIFY2(run.out.isEmpty() && run.err.count(u'\n') == 1, qPrintable(run.err + run.out));
        QCOMPARE(QDir(folder.path()).entryList(), before);
        QCOMPARE(bytesOf(folder.filePath(QStringLiteral("file"))), QByteArray("kept"));
        QVERIFY(QDir(folder.filePath(QStringLiteral("folder"))).isEmpty());
    }

    // The shell lets no file of the program grow past 8 KiB.
    void aDiskThatFillsUpLosesNothing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
        QCOMPARE(runBayan(sheetTo(path)).status, 0);
        const QByteArray good = bytesOf(path);
        QVERIFY(good.size() > 8192);

        const Run run =
            runProgram(QStringLiteral("bash"),
                       QStringList{QStringLiteral("-c"),
                                   QStringLiteral("trap '' XFSZ; ulimit -f 8; exec \"$@\""),
                                   QStringLiteral("bash"), programPath()} +
                           sheetTo(path, QStringLiteral("ar")),
                       plainEnvironment());
        QCOMPARE(run.status, 1);
        QVERIFY2(run.out.isEmpty() && run.err.count(u'\n') == 1, qPrintable(run.err));
        QCOMPARE(bytesOf(path), good);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("sheet.pdf")});
    }

    void anOlderSheetIsReplacedWhole()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("ورقة المريض.pdf"));
        QVERIFY(put(path, "an older sheet"));
        const Run run = runBayan(sheetTo(path, QStringLiteral("ar")));
        QCOMPARE(run.status, 0);
        QCOMPARE(run.err, QString());
        QCOMPARE(run.out, path + u'\n');
        QVERIFY(isWhole(path));
    }

    void aRelativeNameIsFromWhereTheUserStands()
    {
        QTemporaryDir folder;
        QProcess process;
        process.setProcessEnvironment(plainEnvironment());
        process.setWorkingDirectory(folder.path());
        process.start(programPath(), sheetTo(QStringLiteral("sheet.pdf")));
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(isWhole(folder.filePath(QStringLiteral("sheet.pdf"))));
    }

    void twoAtOnceDoNotDisturbEachOther()
    {
        QTemporaryDir folder;
        const QString shared = folder.filePath(QStringLiteral("same.pdf"));
        std::vector<std::unique_ptr<QProcess>> running;
        for (int i = 0; i < 6; ++i) {
            const QString own = folder.filePath(QStringLiteral("%1.pdf").arg(i));
            for (const QString &path : {own, shared}) {
                running.push_back(std::make_unique<QProcess>());
                running.back()->setProcessEnvironment(plainEnvironment());
                running.back()->start(programPath(), sheetTo(path));
            }
        }
        for (const auto &process : running) {
            QVERIFY(process->waitForFinished(60000));
            QCOMPARE(process->exitStatus(), QProcess::NormalExit);
            QCOMPARE(process->readAllStandardError(), QByteArray());
            QCOMPARE(process->exitCode(), 0);
        }
        QVERIFY(isWhole(shared));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 7);
    }

    void aResultThatCantBeWrittenIsSaid()
    {
        const Run run = runProgram(
            QStringLiteral("bash"),
            {QStringLiteral("-c"), QStringLiteral("exec \"$0\" list >/dev/full"), programPath()},
            plainEnvironment());
        QCOMPARE(run.status, 1);
        QVERIFY2(run.isOneSentence(), qPrintable(run.err));
    }

    // A system without fonts: the sentence names the package that brings them.
    void withoutFontsNoSheetIsWritten()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("fonts")));
        const QString config = folder.filePath(QStringLiteral("fonts.conf"));
        QVERIFY(put(config, QStringLiteral("<?xml version=\"1.0\"?><fontconfig><dir>%1/fonts</dir>"
                                           "<cachedir>%1/cache</cachedir></fontconfig>\n")
                                .arg(folder.path())
                                .toUtf8()));
        QProcessEnvironment environment = plainEnvironment();
        environment.insert(QStringLiteral("FONTCONFIG_FILE"), config);
        for (const QString &language :
             {QStringLiteral("en"), QStringLiteral("ar"), QStringLiteral("en+ar")}) {
            const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
            const Run run = runBayan(sheetTo(path, language), environment);
            QCOMPARE(run.status, 1);
            QVERIFY2(run.isOneSentence(), qPrintable(run.err + run.out));
            QVERIFY2(run.err.contains(QLatin1String("fonts-noto-core")), qPrintable(run.err));
            QVERIFY(!QFile::exists(path));
        }
    }

    // Latin letters alone are no reason to print Arabic in boxes.
    void withoutAnArabicFontNoArabicSheetIsWritten()
    {
        const QString latin = QStringLiteral("/usr/share/fonts/truetype/noto/NotoSans-%1.ttf");
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("fonts")));
        for (const QString &weight : {QStringLiteral("Regular"), QStringLiteral("Bold")})
            QVERIFY(QFile::copy(latin.arg(weight),
                                folder.filePath(QStringLiteral("fonts/%1.ttf").arg(weight))));
        const QString config = folder.filePath(QStringLiteral("fonts.conf"));
        QVERIFY(put(config, QStringLiteral("<?xml version=\"1.0\"?><fontconfig><dir>%1/fonts</dir>"
                                           "<cachedir>%1/cache</cachedir></fontconfig>\n")
                                .arg(folder.path())
                                .toUtf8()));
        QProcessEnvironment environment = plainEnvironment();
        environment.insert(QStringLiteral("FONTCONFIG_FILE"), config);

        const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
        const Run arabic = runBayan(sheetTo(path, QStringLiteral("ar")), environment);
        QCOMPARE(arabic.status, 1);
        QVERIFY2(arabic.isOneSentence(), qPrintable(arabic.err));
        QVERIFY2(arabic.err.contains(QLatin1String("fonts-noto-core")), qPrintable(arabic.err));
        QVERIFY(!QFile::exists(path));
        const Run english = runBayan(sheetTo(path), environment);
        QCOMPARE(english.err, QString());
        QCOMPARE(english.status, 0);
    }
};

QTEST_GUILESS_MAIN(TestWriting)
#include "tst_acceptance_writing.moc"
