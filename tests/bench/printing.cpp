#include "bench/printing.h"

#include "bench/setsize.h"
#include "bench/sheets.h"
#include "handout/sheet.h"
#include "readers/chromium.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <optional>

namespace bayan::bench {

namespace {

// Milliseconds from start to end; null where it fails.
std::optional<double> timeOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    process.waitForFinished(120000);
    if (process.error() != QProcess::UnknownError || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        return std::nullopt;
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
        most = std::max(most, setSizeOfTree(process.processId()));
    return most;
}

// The first of these programs that is installed; empty where none is.
QString found(const QList<const char *> &names)
{
    for (const char *name : names) {
        const QString path = QStandardPaths::findExecutable(QString::fromLatin1(name));
        if (!path.isEmpty())
            return path;
    }
    return {};
}

struct Printer
{
    QString name;
    QString program;
    QStringList arguments;
    QString remark = {};       // why it can't be measured
    QList<double> times = {};  // milliseconds
    QList<double> memory = {}; // MB
};

} // namespace

QList<Row> measurePrinting(int runs, const content::Library &library)
{
    if (!QFile::exists(QStringLiteral("/proc/self/smaps_rollup")))
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
    QList<Printer> printers{{QString(), QStringLiteral(BAYAN_PROGRAM), ours}};
    printers.append({QStringLiteral("Chromium"), found({"chromium", "google-chrome"}),
                     readers::printingArguments(page, folder.filePath(QStringLiteral("theirs.pdf")),
                                                folder.filePath(QStringLiteral("profile")))});
    printers.append({QStringLiteral("LibreOffice"),
                     found({"soffice", "libreoffice"}),
                     {QStringLiteral("-env:UserInstallation=file://") +
                          folder.filePath(QStringLiteral("office")),
                      QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                      QStringLiteral("pdf"), QStringLiteral("--outdir"), folder.path(), page}});
    // The first time fills the disk cache and the profile.
    for (Printer &printer : printers) {
        if (printer.program.isEmpty())
            printer.remark = QStringLiteral("not installed");
        else if (!timeOf(printer.program, printer.arguments))
            printer.remark = QStringLiteral("does not print here");
    }
    for (int i = 0; i < runs; ++i) { // by turns: a busy moment falls on all
        for (Printer &printer : printers) {
            if (!printer.remark.isEmpty())
                continue;
            const std::optional<double> time = timeOf(printer.program, printer.arguments);
            if (!time) {
                printer.remark = QStringLiteral("failed in one of the runs");
                continue;
            }
            printer.times.append(*time);
            printer.memory.append(memoryOf(printer.program, printer.arguments));
        }
    }
    if (!printers[0].remark.isEmpty())
        qFatal("%s %s", BAYAN_PROGRAM, qPrintable(printers[0].remark));
    QList<Row> rows;
    for (const Printer &peer : printers.mid(1)) {
        const QString what = QStringLiteral("handout, nine entries, %1 pages, against %2: %3")
                                 .arg(QString::number(sheet->pageCount()), peer.name);
        if (!peer.remark.isEmpty()) {
            rows.append({.what = what.arg(QStringLiteral("time")), .remark = peer.remark});
            continue;
        }
        rows.append({what.arg(QStringLiteral("time")), QStringLiteral("ms"),
                     median(printers[0].times), median(peer.times), QStringLiteral("0.10 x")});
        rows.append({what.arg(QStringLiteral("memory, all processes")), QStringLiteral("MB"),
                     median(printers[0].memory), median(peer.memory), QStringLiteral("0.14 x")});
    }
    return rows;
}

} // namespace bayan::bench
