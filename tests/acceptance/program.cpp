#include "acceptance/program.h"

#include <QProcess>

namespace bayan::acceptance {

bool Run::isOneSentence() const
{
    return out.isEmpty() && err.endsWith(u'\n') && err.count(u'\n') == 1 && err.size() > 20;
}

QProcessEnvironment plainEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANG", "LANGUAGE",
                             "SOURCE_DATE_EPOCH", "QT_LOGGING_RULES"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    return environment;
}

QString programPath()
{
    return QStringLiteral(BAYAN_PROGRAM);
}

Run runProgram(const QString &program, const QStringList &arguments,
               const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.closeWriteChannel();
    Run run;
    if (process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit)
        run.status = process.exitCode();
    else
        process.kill();
    run.out = QString::fromUtf8(process.readAllStandardOutput());
    run.err = QString::fromUtf8(process.readAllStandardError());
    return run;
}

QStringList pagesOf(const QString &pdf)
{
    const Run read = runProgram(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")},
                                QProcessEnvironment::systemEnvironment());
    QStringList pages = read.out.split(u'\f');
    if (!pages.isEmpty() && pages.last().trimmed().isEmpty())
        pages.removeLast();
    return read.status == 0 ? pages : QStringList();
}

} // namespace bayan::acceptance
