#include "ui/printerstate.h"

#include <QCoreApplication>
#include <QPrinterInfo>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

namespace bayan::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PrinterState)
};

constexpr int Patience = 1000; // milliseconds

// The alerts CUPS's own tool knows of; none where the system has no such tool.
QStringList reasonsOf(const QString &printer)
{
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("lpstat"));
    if (tool.isEmpty())
        return {};
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    process.setProcessEnvironment(environment);
    process.start(tool, {QStringLiteral("-l"), QStringLiteral("-p"), printer});
    if (!process.waitForFinished(Patience)) {
        process.kill();
        process.waitForFinished(Patience);
        return {};
    }
    const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n');
    for (const QString &line : lines) {
        const QString said = line.trimmed();
        if (said.startsWith(QLatin1String("Alerts:")))
            return said.section(u':', 1).split(u' ', Qt::SkipEmptyParts);
    }
    return {};
}

} // namespace

QString troubleSentence(const QString &printer, const QStringList &reasons, bool stopped)
{
    const auto says = [&](std::initializer_list<const char *> words) {
        return std::any_of(reasons.cbegin(), reasons.cend(), [&](const QString &reason) {
            return std::any_of(words.begin(), words.end(), [&](const char *word) {
                return reason.startsWith(QLatin1String(word));
            });
        });
    };
    if (says({"media-empty", "media-needed", "input-tray-missing"}))
        return Tr::tr("The printer %1 is out of paper. Fill its tray; it goes on by itself.")
            .arg(printer);
    if (says({"media-jam"}))
        return Tr::tr("Paper is jammed in the printer %1. Take it out; it goes on by itself.")
            .arg(printer);
    if (says({"offline", "connecting-to-device", "timed-out", "shutdown"}))
        return Tr::tr("The printer %1 is offline. Check that it is on and connected.").arg(printer);
    if (says({"cover-open", "door-open", "interlock-open"}))
        return Tr::tr("The printer %1 is open. Close it; it goes on by itself.").arg(printer);
    if (says({"toner-empty", "marker-supply-empty", "developer-empty"}))
        return Tr::tr("The printer %1 has no toner or ink left.").arg(printer);
    if (stopped || says({"paused", "moving-to-paused", "stopped"}))
        return Tr::tr("The printer %1 is stopped. Start its queue in the system's printer "
                      "settings.")
            .arg(printer);
    return {};
}

QString printerTrouble(const QString &printer)
{
    if (printer.isEmpty())
        return {};
    const QPrinterInfo info = QPrinterInfo::printerInfo(printer);
    if (info.isNull())
        return Tr::tr("The printer %1 is not there any more. Choose another.").arg(printer);
    return troubleSentence(printer, reasonsOf(printer), info.state() == QPrinter::Error);
}

} // namespace bayan::ui
