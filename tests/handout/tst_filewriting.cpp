#include "handout/filewriting.h"
#include "language/isolation.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace bayan;
using handout::writeWhole;

class TestFileWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void newFileIsWritten()
    {
        const QString path = m_folder.filePath(QStringLiteral("new.pdf"));
        QVERIFY(writeWhole("words", path));
        QCOMPARE(bytesOf(path), QByteArray("words"));
    }

    void oldFileIsReplaced()
    {
        const QString path = m_folder.filePath(QStringLiteral("old.pdf"));
        QVERIFY(writeWhole("a longer text that was here", path));
        QVERIFY(writeWhole("short", path));
        QCOMPARE(bytesOf(path), QByteArray("short"));
    }

    void obstaclesAreTold_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("said");
        QVERIFY(writeWhole("x", m_folder.filePath(QStringLiteral("file"))));
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("folder")));
        QTest::newRow("no name") << QString() << QStringLiteral("has no name");
        QTest::newRow("folder missing")
            << m_folder.filePath(QStringLiteral("none/a.pdf")) << QStringLiteral("does not exist");
        QTest::newRow("folder is a file") << m_folder.filePath(QStringLiteral("file/a.pdf"))
                                          << QStringLiteral("is a file, not a folder");
        QTest::newRow("target is a folder")
            << m_folder.filePath(QStringLiteral("folder")) << QStringLiteral("is a folder");
#ifdef Q_OS_LINUX
        QTest::newRow("disk full") << QStringLiteral("/dev/full") << QStringLiteral("no room left");
        QTest::newRow("not writable")
            << QStringLiteral("/proc/sheet.pdf") << QStringLiteral("may not be written");
#endif
    }

    void obstaclesAreTold()
    {
        QFETCH(QString, path);
        QFETCH(QString, said);
        const auto written = writeWhole("words", path);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, content::Error::Kind::CannotWrite);
        QVERIFY2(written.error().sentence.contains(said), qPrintable(written.error().sentence));
        QVERIFY(!written.error().cause.isEmpty());
        // Among Arabic words too a path reads from left to right.
        const QString sentence = written.error().sentence;
        QVERIFY2(path.isEmpty() || sentence.contains(language::pathAmongWords(path)) ||
                     sentence.contains(language::pathAmongWords(QFileInfo(path).path())),
                 qPrintable(sentence));
    }

#ifdef Q_OS_LINUX
    void deviceStaysADevice()
    {
        QVERIFY(!writeWhole("words", QStringLiteral("/dev/full")));
        QVERIFY(QFileInfo::exists(QStringLiteral("/dev/full")));
        QVERIFY(!QFileInfo(QStringLiteral("/dev/full")).isFile());
    }
#endif

    void failureLeavesNothingBehind()
    {
        const QDir folder(m_folder.filePath(QStringLiteral("folder")));
        QVERIFY(!writeWhole("words", folder.path()));
        QVERIFY(folder.isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden));
    }

private:
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFileWriting)

#include "tst_filewriting.moc"
