#include "ui/printjobs.h"

#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <optional>

namespace bayan::ui {

namespace {

constexpr int Patience = 1000; // milliseconds

// What CUPS's own tool says; nothing where there is none or it fails.
std::optional<QString> said(const QString &tool, const QStringList &arguments)
{
    const QString program = QStandardPaths::findExecutable(tool);
    if (program.isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(Patience)) {
        process.kill();
        process.waitForFinished(Patience);
        return std::nullopt;
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return std::nullopt;
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

QStringList waitingJobs(const QString &printer)
{
    QStringList jobs;
    // A line each: "front-desk-12  nadia  34816  Fri 27 Nov 2026".
    const QStringList lines =
        said(QStringLiteral("lpstat"), {QStringLiteral("-u")}).value_or(QString()).split(u'\n');
    for (const QString &line : lines) {
        const QString job = line.section(u' ', 0, 0);
        const QString number = job.section(u'-', -1);
        const bool isNumber = !number.isEmpty() && std::all_of(number.cbegin(), number.cend(),
                                                               [](QChar c) { return c.isDigit(); });
        if (isNumber && job == printer + u'-' + number)
            jobs.append(job);
    }
    return jobs;
}

bool takeBackJobs(const QString &printer, const QStringList &before)
{
    QStringList ours = waitingJobs(printer);
    ours.removeIf([&](const QString &job) { return before.contains(job); });
    return !ours.isEmpty() && std::all_of(ours.cbegin(), ours.cend(), [](const QString &job) {
        return said(QStringLiteral("cancel"), {job}).has_value();
    });
}

} // namespace bayan::ui
