#include "printserver.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QThread>

#include <csignal>
#include <sys/prctl.h>

namespace bayan::support {

namespace {

constexpr int Patience = 60000; // milliseconds, on a machine that has much to do

bool write(const QString &path, const QString &text)
{
    QFile file(path);
    const QByteArray bytes = text.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// cupsd stands where only root's PATH leads.
QString find(const QString &program)
{
    const QString found = QStandardPaths::findExecutable(program);
    return found.isEmpty() ? QStandardPaths::findExecutable(
                                 program, {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")})
                           : found;
}

template<class Condition> bool waitFor(Condition condition)
{
    for (QDeadlineTimer until(Patience); !until.hasExpired(); QThread::msleep(50)) {
        if (condition())
            return true;
    }
    return false;
}

// A printer that takes PostScript, A4 and Letter, on one side or both.
const char *const PostScriptPrinter = R"ppd(*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "TESTPS.PPD"
*Manufacturer: "Test"
*Product: "(PostScript)"
*ModelName: "PostScript printer"
*ShortNickName: "PostScript printer"
*NickName: "PostScript printer"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: True
*DefaultColorSpace: RGB
*TTRasterizer: Type42
*OpenUI *PageSize/Media Size: PickOne
*OrderDependency: 10 AnySetup *PageSize
*DefaultPageSize: A4
*PageSize A4/A4: "<</PageSize[595 842]>>setpagedevice"
*PageSize Letter/US Letter: "<</PageSize[612 792]>>setpagedevice"
*CloseUI: *PageSize
*OpenUI *PageRegion: PickOne
*OrderDependency: 10 AnySetup *PageRegion
*DefaultPageRegion: A4
*PageRegion A4/A4: "<</PageSize[595 842]>>setpagedevice"
*PageRegion Letter/US Letter: "<</PageSize[612 792]>>setpagedevice"
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4/A4: "0 0 595 842"
*ImageableArea Letter/US Letter: "0 0 612 792"
*DefaultPaperDimension: A4
*PaperDimension A4/A4: "595 842"
*PaperDimension Letter/US Letter: "612 792"
*OpenUI *Duplex/2-Sided Printing: PickOne
*OrderDependency: 20 AnySetup *Duplex
*DefaultDuplex: None
*Duplex None/Off: "<</Duplex false>>setpagedevice"
*Duplex DuplexNoTumble/Long Edge: "<</Duplex true/Tumble false>>setpagedevice"
*CloseUI: *Duplex
*DefaultFont: Courier
*Font Courier: Standard "(002.004S)" Standard ROM
)ppd";

} // namespace

QString said(const QString &program, const QStringList &arguments, bool *ok)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(find(program), arguments);
    const bool ended = process.waitForFinished(Patience);
    if (ok)
        *ok = ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return QString::fromUtf8(process.readAll());
}

PrintServer::PrintServer()
    : m_folder(QDir::tempPath() + QStringLiteral("/print"))
{
    // What the server's helpers run as has to get in.
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
    qputenv("CUPS_SERVER", path(QStringLiteral("cups.sock")).toUtf8());
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=" + path(QStringLiteral("bus")).toUtf8());
    (void)(writeConfiguration() && startServer() && startBus() && startPrinter() && addQueues());
}

PrintServer::~PrintServer()
{
    for (auto it = m_processes.rbegin(); it != m_processes.rend(); ++it) {
        (*it)->terminate();
        if (!(*it)->waitForFinished(5000))
            (*it)->kill();
        (*it)->waitForFinished(5000);
    }
}

void PrintServer::fail(const QString &fault)
{
    m_fault =
        fault + u'\n' + QString::fromUtf8(read(path(QStringLiteral("log/error_log"))).right(2000));
}

bool PrintServer::start(const QString &program, const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->setStandardOutputFile(path(QStringLiteral("log/") + program));
    // Nothing is left behind where the test is killed.
    process->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process->start(find(program), arguments);
    const bool started = process->waitForStarted();
    m_processes.push_back(std::move(process));
    if (!started)
        fail(program + QStringLiteral(" did not start: is it installed?"));
    return started;
}

bool PrintServer::writeConfiguration()
{
    for (const char *name : {"etc", "spool", "cache", "state", "log", "tmp", "printed"})
        QDir(m_folder.path()).mkpath(QLatin1String(name));
    // The server's filters write there as another user.
    QFile::setPermissions(path(QStringLiteral("tmp")), QFile::Permissions(0x7777));
    const QString root = m_folder.path();
    return write(path(QStringLiteral("etc/cups-files.conf")),
                 QStringLiteral("ServerRoot %1/etc\nRequestRoot %1/spool\nCacheDir %1/cache\n"
                                "StateDir %1/state\nTempDir %1/tmp\nAccessLog %1/log/access_log\n"
                                "ErrorLog %1/log/error_log\nPageLog %1/log/page_log\n"
                                "Printcap %1/printcap\nSystemGroup root\nFileDevice Yes\n")
                     .arg(root)) &&
           write(path(QStringLiteral("etc/cupsd.conf")),
                 QStringLiteral("Listen %1/cups.sock\nLogLevel info\nMaxLogSize 0\nBrowsing No\n"
                                "DefaultAuthType None\nWebInterface No\n"
                                "<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
                                "<Location /admin>\nOrder allow,deny\nAllow all\n</Location>\n"
                                "<Policy default>\nJobPrivateAccess all\nJobPrivateValues none\n"
                                "<Limit All>\nOrder allow,deny\nAllow all\n</Limit>\n</Policy>\n")
                     .arg(root)) &&
           write(path(QStringLiteral("postscript.ppd")), QLatin1String(PostScriptPrinter));
}

bool PrintServer::startServer()
{
    if (!start(QStringLiteral("cupsd"),
               {QStringLiteral("-f"), QStringLiteral("-c"), path(QStringLiteral("etc/cupsd.conf")),
                QStringLiteral("-s"), path(QStringLiteral("etc/cups-files.conf"))}))
        return false;
    const bool runs = waitFor([] {
        return said(QStringLiteral("lpstat"), {QStringLiteral("-r")})
            .contains(QLatin1String("is running"));
    });
    if (!runs)
        fail(QStringLiteral("cupsd does not answer"));
    return runs;
}

// The IPP printer announces itself on the system's bus and waits for ever for an
// answer that it does not need.
bool PrintServer::startBus()
{
    if (!start(QStringLiteral("dbus-daemon"),
               {QStringLiteral("--session"), QStringLiteral("--nofork"),
                QStringLiteral("--address"),
                QStringLiteral("unix:path=") + path(QStringLiteral("bus"))}))
        return false;
    return waitFor([this] { return QFile::exists(path(QStringLiteral("bus"))); });
}

bool PrintServer::startPrinter()
{
    for (int attempt = 0; attempt < 5; ++attempt) {
        const int port = QRandomGenerator::global()->bounded(20000, 60000);
        m_printerAddress = QStringLiteral("ipp://localhost:%1/ipp/print").arg(port);
        if (!start(QStringLiteral("ippeveprinter"),
                   {QStringLiteral("-k"), QStringLiteral("-2"), QStringLiteral("-r"),
                    QStringLiteral("off"), QStringLiteral("-n"), QStringLiteral("localhost"),
                    QStringLiteral("-p"), QString::number(port), QStringLiteral("-d"),
                    path(QStringLiteral("printed")), QStringLiteral("-f"),
                    QStringLiteral("application/pdf,image/pwg-raster"), QStringLiteral("Test")}))
            return false;
        const bool answers = waitFor([this] {
            bool ok = false;
            said(QStringLiteral("ipptool"),
                 {QStringLiteral("-q"), m_printerAddress,
                  QStringLiteral("get-printer-attributes.test")},
                 &ok);
            return ok || m_processes.back()->state() != QProcess::Running;
        });
        if (answers && m_processes.back()->state() == QProcess::Running)
            return true;
    }
    fail(QStringLiteral("the IPP printer does not answer: ") +
         QString::fromUtf8(read(path(QStringLiteral("log/ippeveprinter")))));
    return false;
}

// The server asks an IPP printer what it can do in a thread that shares its lists
// with the requests without a lock, and is killed by one that comes meanwhile (CUPS
// 2.4.2): that queue is made last, and left alone until it is there.
bool PrintServer::addQueues()
{
    const auto add = [this](const QStringList &arguments) {
        bool ok = false;
        const QString words = said(QStringLiteral("lpadmin"), arguments, &ok);
        if (!ok)
            fail(QStringLiteral("a queue could not be made: ") + words);
        return ok;
    };
    if (!add({QStringLiteral("-p"), QStringLiteral("postscript"), QStringLiteral("-E"),
              QStringLiteral("-v"), QStringLiteral("file:") + path(QStringLiteral("out.ps")),
              QStringLiteral("-P"), path(QStringLiteral("postscript.ppd"))}) ||
        !add({QStringLiteral("-p"), QStringLiteral("everywhere"), QStringLiteral("-v"),
              m_printerAddress, QStringLiteral("-m"), QStringLiteral("everywhere")}))
        return false;
    const bool available = waitFor([this] {
        return read(path(QStringLiteral("log/error_log")))
            .contains("Printer \"everywhere\" is now available.");
    });
    if (!available)
        fail(QStringLiteral("the queue of the IPP printer is not there"));
    return available;
}

bool PrintServer::waitForIdle() const
{
    return waitFor(
        [] { return said(QStringLiteral("lpstat"), {QStringLiteral("-o")}).trimmed().isEmpty(); });
}

QStringList PrintServer::received(int count) const
{
    waitForIdle();
    QStringList paths;
    waitFor([&] {
        const QDir folder(path(QStringLiteral("printed")));
        paths.clear();
        for (const QString &name : folder.entryList(QDir::Files, QDir::Time | QDir::Reversed))
            paths.append(folder.filePath(name));
        return paths.size() >= count;
    });
    return paths;
}

void PrintServer::forgetReceived() const
{
    waitForIdle();
    const QDir folder(path(QStringLiteral("printed")));
    for (const QString &name : folder.entryList(QDir::Files))
        QFile::remove(folder.filePath(name));
    QFile::remove(path(QStringLiteral("out.ps")));
}

QString PrintServer::postScript() const
{
    waitForIdle();
    return path(QStringLiteral("out.ps"));
}

void PrintServer::removeQueue(const QString &name) const
{
    said(QStringLiteral("lpadmin"), {QStringLiteral("-x"), name});
}

void PrintServer::stopQueue(const QString &name) const
{
    said(QStringLiteral("cupsdisable"), {name});
}

void PrintServer::startQueue(const QString &name) const
{
    said(QStringLiteral("cupsenable"), {name});
}

} // namespace bayan::support
