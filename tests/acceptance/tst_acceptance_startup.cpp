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

// A window without a display, and a configuration folder of its own.
QProcessEnvironment windowEnvironment(const QString &config)
{
    QProcessEnvironment environment = plainEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), config);
    return environment;
}

Run startWindow(const QProcessEnvironment &environment, const QStringList &more = {})
{
    return runBayan(QStringList{QStringLiteral("--exit-after-startup")} + more, environment);
}

} // namespace

class TestStartup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowOpens_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("system");
        QTest::newRow("English") << QStringList{QStringLiteral("--interface-language=en")}
                                 << QStringLiteral("C.UTF-8");
        QTest::newRow("Arabic") << QStringList{QStringLiteral("--interface-language=ar")}
                                << QStringLiteral("C.UTF-8");
        QTest::newRow("an Arabic system") << QStringList{} << QStringLiteral("ar_SA.UTF-8");
        QTest::newRow("a French system") << QStringList{} << QStringLiteral("fr_FR.UTF-8");
        QTest::newRow("a system without a language") << QStringList{} << QStringLiteral("C");
    }

    void theWindowOpens()
    {
        QFETCH(QStringList, more);
        QFETCH(QString, system);
        QTemporaryDir config;
        QProcessEnvironment environment = windowEnvironment(config.path());
        environment.insert(QStringLiteral("LC_ALL"), system);
        const Run run = startWindow(environment, more);
        QCOMPARE(run.err, QString());
        QCOMPARE(run.out, QString());
        QCOMPARE(run.status, 0);
    }

    void withoutADisplayASentenceSaysSo_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("one that isn't there")
            << QStringLiteral("DISPLAY") << QStringLiteral(":987");
        QTest::newRow("unknown platform")
            << QStringLiteral("QT_QPA_PLATFORM") << QStringLiteral("nonsense");
    }

    void withoutADisplayASentenceSaysSo()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        QProcessEnvironment environment = plainEnvironment();
        if (!variable.isEmpty())
            environment.insert(variable, value);
        const Run english = runBayan({}, environment);
        QCOMPARE(english.status, 1);
        QVERIFY2(english.isOneSentence(), qPrintable(english.err));
        QVERIFY(english.err.contains(QLatin1String("screen")));
        const Run arabic = runBayan({QStringLiteral("--interface-language=ar")}, environment);
        QCOMPARE(arabic.status, 1);
        QVERIFY2(arabic.isOneSentence(), qPrintable(arabic.err));
        QVERIFY(arabic.err != english.err);
    }

    // What a display would need has no bearing on a verb.
    void aVerbNeedsNoDisplay()
    {
        QTemporaryDir folder;
        QProcessEnvironment environment = plainEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        environment.remove(QStringLiteral("XDG_RUNTIME_DIR"));
        environment.remove(QStringLiteral("HOME"));
        const Run run = runBayan({QStringLiteral("handout"), QStringLiteral("botulinum-toxin"),
                                  QStringLiteral("--language=en"), QStringLiteral("--output"),
                                  folder.filePath(QStringLiteral("a.pdf"))},
                                 environment);
        QCOMPARE(run.err, QString());
        QCOMPARE(run.status, 0);
    }

    void damagedSettingsAreSetAside_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("settings") << QStringLiteral("bayan.ini")
                                  << QByteArray("[window\nthis is not = \0 an ini file", 35);
        QTest::newRow("clinic, cut")
            << QStringLiteral("clinic.json") << QByteArray("{\"bayanProfile\": 1, \"names\": {");
        QTest::newRow("clinic, empty") << QStringLiteral("clinic.json") << QByteArray();
    }

    void damagedSettingsAreSetAside()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QTemporaryDir config;
        QDir folder(config.path());
        QVERIFY(folder.mkdir(QStringLiteral("bayan")));
        QVERIFY(folder.cd(QStringLiteral("bayan")));
        {
            QFile damaged(folder.filePath(file));
            QVERIFY(damaged.open(QIODevice::WriteOnly));
            QCOMPARE(damaged.write(bytes), bytes.size());
        }
        const Run run = startWindow(windowEnvironment(config.path()));
        QCOMPARE(run.status, 0);

        QFile aside(folder.filePath(file + QStringLiteral(".damaged")));
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), bytes);
        QCOMPARE(startWindow(windowEnvironment(config.path())).status, 0);
    }

    void twoWindowsAtOnce()
    {
        QTemporaryDir config;
        std::vector<std::unique_ptr<QProcess>> running;
        for (int i = 0; i < 4; ++i) {
            running.push_back(std::make_unique<QProcess>());
            running.back()->setProcessEnvironment(windowEnvironment(config.path()));
            running.back()->start(programPath(), {QStringLiteral("--exit-after-startup")});
        }
        for (const auto &process : running) {
            QVERIFY(process->waitForFinished(60000));
            QCOMPARE(process->exitStatus(), QProcess::NormalExit);
            QCOMPARE(process->exitCode(), 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestStartup)
#include "tst_acceptance_startup.moc"
