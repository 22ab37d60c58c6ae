#include "bench/printing.h"

#include "bench/sheets.h"
#include "handout/sheet.h"
#include "readers/chromium.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

namespace bayan::bench {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double pssOf(qint64 pid)
{
    for (const QByteArray &line :
         contentOf(QStringLiteral("/proc/%1/smaps_rollup").arg(pid)).split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

// The process and all that it started.
double pssOfTree(qint64 root)
{
    QHash<qint64, QList<qint64>> children;
    const QStringList names = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &name : names) {
        const qint64 pid = name.toLongLong();
        if (pid == 0)
            continue;
        // "12 (a name) S 3": the parent is the second after the name.
        const QByteArray stat = contentOf(QStringLiteral("/proc/%1/stat").arg(pid));
        const QList<QByteArray> rest = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        children[rest.value(1).toLongLong()].append(pid);
    }
    double all = 0;
    QList<qint64> open{root};
    while (!open.isEmpty()) {
        const qint64 pid = open.takeLast();
        all += pssOf(pid);
        open += children.value(pid);
    }
    return all;
}

// Milliseconds from start to end.
double timeOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    process.waitForFinished(120000);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s did not run", qPrintable(program));
    return double(timer.nsecsElapsed()) / 1e6;
}

// The most at a time of all its processes, MB of proportional set size. Looking at
// them takes time of its own: this is not the run whose time is taken.
double memoryOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    process.waitForStarted();
    double most = 0;
    while (!process.waitForFinished(2) && process.state() != QProcess::NotRunning)
        most = std::max(most, pssOfTree(process.processId()));
    return most;
}

} // namespace

QList<Row> measurePrinting(int runs, const content::Library &library)
{
    QString chromium;
    for (const char *name : {"chromium", "google-chrome"}) {
        if (chromium.isEmpty())
            chromium = QStandardPaths::findExecutable(QString::fromLatin1(name));
    }
    if (chromium.isEmpty() || !QFile::exists(QStringLiteral("/proc/self/smaps_rollup")))
        return {};
    const auto treatment = library.treatment(QStringLiteral("botulinum-toxin"));
    if (!treatment)
        qFatal("the library has no botulinum-toxin");
    const auto sheet = handout::composeSheet(nineEntrySheet(library, *treatment));
    if (!sheet)
        qFatal("no sheet was laid out");
    const QTemporaryDir folder;
    const QString page = folder.filePath(QStringLiteral("sheet.html"));
    QFile file(page);
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(readers::webPageOf(sheet->layout()).toUtf8()) < 0)
        qFatal("no page was written");
    file.close();

    QStringList codes;
    for (const content::Language &language : library.languages())
        codes.append(language.code);
    QStringList ours{QStringLiteral("handout"),    treatment->name.id,
                     QStringLiteral("--language"), codes.join(u'+'),
                     QStringLiteral("--output"),   folder.filePath(QStringLiteral("ours.pdf"))};
    for (const QString &entry : nineEntries())
        ours.append({QStringLiteral("--entry"), entry});
    const QStringList theirs =
        readers::printingArguments(page, folder.filePath(QStringLiteral("theirs.pdf")),
                                   folder.filePath(QStringLiteral("profile")));
    const QString bayan = QStringLiteral(BAYAN_PROGRAM);
    timeOf(bayan, ours); // the first ones fill the disk cache and the profile
    timeOf(chromium, theirs);
    QList<double> ourTimes, theirTimes, ourMemory, theirMemory;
    for (int i = 0; i < runs; ++i) { // by turns: a busy moment falls on both
        ourTimes.append(timeOf(bayan, ours));
        theirTimes.append(timeOf(chromium, theirs));
        ourMemory.append(memoryOf(bayan, ours));
        theirMemory.append(memoryOf(chromium, theirs));
    }
    const QString what = QStringLiteral("handout, nine entries, %1 pages, against Chromium: %2")
                             .arg(sheet->pageCount());
    return {{what.arg(QStringLiteral("time")), QStringLiteral("ms"), median(ourTimes),
             median(theirTimes), QStringLiteral("0.10 x")},
            {what.arg(QStringLiteral("memory, all processes")), QStringLiteral("MB"),
             median(ourMemory), median(theirMemory), QStringLiteral("0.14 x")}};
}

} // namespace bayan::bench
