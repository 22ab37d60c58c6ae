#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace bayan::support {

// A CUPS of the test's own: its folder, its socket, its queues. The system's is
// neither asked nor touched. There are two queues: "everywhere", an IPP Everywhere
// printer that keeps what it receives, and "postscript", whose bytes go to a file.
// Needs no running system: a D-Bus of its own stands in where the IPP printer wants
// one. All ends with this object, and with the test even where that crashes.
class PrintServer
{
public:
    PrintServer();
    ~PrintServer();
    Q_DISABLE_COPY_MOVE(PrintServer)

    // Why it could not be started; empty where it runs.
    QString fault() const { return m_fault; }

    // The files the IPP printer has received, oldest first, once 'count' have come;
    // fewer where they do not come in time. It calls each "1-the_jobs_title.pdf".
    QStringList received(int count) const;
    // The file with what the PostScript queue has sent last, once no job waits.
    QString postScript() const;
    void forgetReceived() const;

    // Until no job waits or prints. False where one stays.
    bool waitForIdle() const;

    void removeQueue(const QString &name) const;
    void stopQueue(const QString &name) const;
    void startQueue(const QString &name) const;

private:
    bool writeConfiguration();
    bool startServer();
    bool startBus();
    bool startPrinter();
    bool addQueues();
    bool start(const QString &program, const QStringList &arguments);
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void fail(const QString &fault);

    QTemporaryDir m_folder;
    QString m_fault;
    QString m_printerAddress;
    std::vector<std::unique_ptr<QProcess>> m_processes;
};

// What a program says, its status in 'ok' where wanted.
QString said(const QString &program, const QStringList &arguments, bool *ok = nullptr);

} // namespace bayan::support
