#include "acceptance/program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bayan;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// Two runs of the program that have nothing in common but what was asked of them.
class TestBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void theSameSheetIsTheSameFile_data()
    {
        QTest::addColumn<QStringList>("asked");
        const QStringList pick{QStringLiteral("--entry=timeline-onset"),
                               QStringLiteral("--entry=how-well-crows-feet"),
                               QStringLiteral("--entry=aftercare-and-review"),
                               QStringLiteral("--profile"), QStringLiteral(BAYAN_SHEET_PROFILE)};
        for (const char *language : {"en", "ar", "en+ar", "ar+en"}) {
            for (const char *kind : {"", "--summary", "--large-print", "--arrangement=after",
                                     "--paper=Letter", "--summary --large-print"}) {
                QTest::addRow("%s %s", language, kind)
                    << QStringList{QStringLiteral("--language"), QString::fromLatin1(language)} +
                           QString::fromLatin1(kind).split(u' ', Qt::SkipEmptyParts) + pick;
            }
            QTest::addRow("%s standard", language)
                << QStringList{QStringLiteral("--language"), QString::fromLatin1(language)};
        }
    }

    void theSameSheetIsTheSameFile()
    {
        QFETCH(QStringList, asked);
        const QByteArray here = sheet(QStringLiteral("here"), asked,
                                      {{"TZ", "Pacific/Auckland"},
                                       {"LC_ALL", "C.UTF-8"},
                                       {"USER", "somebody"},
                                       {"QT_HASH_SEED", "0"}});
        const QByteArray there = sheet(QStringLiteral("there"), asked,
                                       {{"TZ", "America/Los_Angeles"},
                                        {"LC_ALL", "C"},
                                        {"LANG", "ar_EG.UTF-8"},
                                        {"LANGUAGE", "ar"},
                                        {"USER", "another"},
                                        {"QT_SCALE_FACTOR", "2"},
                                        {"QT_FONT_DPI", "144"},
                                        {"SOURCE_DATE_EPOCH", "1000000000"}});
        QVERIFY(here.startsWith("%PDF-"));
        QCOMPARE(there.size(), here.size());
        QVERIFY(there == here);
    }

private:
    // Made in a home of its own, under a name of its own.
    QByteArray sheet(const QString &name, const QStringList &asked,
                     const QList<std::pair<const char *, const char *>> &variables)
    {
        const QString home = m_folder.filePath(name);
        QDir().mkpath(home);
        QProcessEnvironment environment = acceptance::plainEnvironment();
        for (const char *folder : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"})
            environment.remove(QString::fromLatin1(folder));
        environment.insert(QStringLiteral("HOME"), home);
        for (const auto &[variable, value] : variables)
            environment.insert(QString::fromLatin1(variable), QString::fromLatin1(value));
        const QString pdf = QDir(home).filePath(name + QStringLiteral(".pdf"));
        const acceptance::Run run = acceptance::runBayan(
            QStringList{QStringLiteral("handout"), QStringLiteral("botulinum-toxin"),
                        QStringLiteral("--date=2026-11-21"), QStringLiteral("--output"), pdf} +
                asked,
            environment);
        return run.status == 0 ? bytesOf(pdf) : run.err.toUtf8();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestBytes)
#include "tst_acceptance_bytes.moc"
