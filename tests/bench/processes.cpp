#include "bench/processes.h"

#include "bench/setsize.h"
#include <QElapsedTimer>
#include <QFileInfo>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

namespace bayan::bench {

namespace {

QProcessEnvironment environmentWith(const QString &config)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), config);
    return environment;
}

// Milliseconds from start to end of a run that ends after its first paint.
double timeOf(const QString &program, QStringList arguments, const QString &config)
{
    arguments.append(QStringLiteral("--exit-after-startup"));
    QProcess process;
    process.setProcessEnvironment(environmentWith(config));
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    process.waitForFinished();
    const double elapsed = double(timer.nsecsElapsed()) / 1e6;
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s did not run", qPrintable(program));
    return elapsed;
}

#ifdef Q_OS_LINUX
// Once it has come to rest with its window open.
double restingMemoryOf(const QString &program, const QStringList &arguments, const QString &config)
{
    QProcess process;
    process.setProcessEnvironment(environmentWith(config));
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    process.waitForStarted();
    QThread::msleep(250);
    double before = 0;
    double now = setSizeOf(process.processId());
    for (int i = 0; i < 20 && now - before > 0.05; ++i) {
        QThread::msleep(100);
        before = now;
        now = setSizeOf(process.processId());
    }
    process.kill();
    process.waitForFinished();
    return now;
}
#endif

} // namespace

QList<Row> measureProcesses(int runs, const QString &interfaceLanguage)
{
    const QString bayan = QStringLiteral(BAYAN_PROGRAM);
    const QString floor = QStringLiteral(BAYAN_FLOOR);
    const QStringList arguments{QStringLiteral("--interface-language"), interfaceLanguage};
    QTemporaryDir config;

    timeOf(bayan, arguments, config.path()); // the first one fills the disk cache
    timeOf(floor, {}, config.path());
    QList<double> ours;
    QList<double> theirs;
    for (int i = 0; i < runs; ++i) {
        ours.append(timeOf(bayan, arguments, config.path()));
        theirs.append(timeOf(floor, {}, config.path()));
    }
    QList<Row> rows{{QStringLiteral("start, first paint, end (%1)").arg(interfaceLanguage),
                     QStringLiteral("ms"), median(ours), median(theirs),
                     QStringLiteral("2.0 x, above 3.0 x a defect")}};
#ifdef Q_OS_LINUX
    ours.clear();
    theirs.clear();
    for (int i = 0; i < runs; ++i) {
        ours.append(restingMemoryOf(bayan, arguments, config.path()));
        theirs.append(restingMemoryOf(floor, {}, config.path()));
    }
    rows.append({QStringLiteral("memory, PSS (%1)").arg(interfaceLanguage), QStringLiteral("MB"),
                 median(ours), median(theirs), QStringLiteral("1.5 x")});
#endif
    return rows;
}

QList<Row> measureProcessesWith(const QStringList &libraries, int runs)
{
    const QString bayan = QStringLiteral(BAYAN_PROGRAM);
    QTemporaryDir config;
    const auto opening = [](const QString &library) {
        return QStringList{QStringLiteral("--library"), library};
    };
    QHash<QString, QList<double>> times;
    QHash<QString, QList<double>> memory;
    for (int i = 0; i <= runs; ++i) {
        for (const QString &library : libraries) {
            const double time = timeOf(bayan, opening(library), config.path());
            if (i == 0) // the first ones fill the disk cache
                continue;
            times[library].append(time);
#ifdef Q_OS_LINUX
            memory[library].append(restingMemoryOf(bayan, opening(library), config.path()));
#endif
        }
    }
    QList<Row> rows;
    for (const QString &library : libraries) {
        const QString name = QFileInfo(library).baseName();
        rows.append({QStringLiteral("start, %1").arg(name), QStringLiteral("ms"),
                     median(times[library]), median(times[libraries.constFirst()]),
                     QStringLiteral("1.1 x")});
        if (!memory.isEmpty())
            rows.append({QStringLiteral("memory, PSS, %1").arg(name),
                         QStringLiteral("MB"),
                         median(memory[library]),
                         median(memory[libraries.constFirst()]),
                         {}});
    }
    return rows;
}

} // namespace bayan::bench
