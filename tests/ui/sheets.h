#pragma once

#include "desk.h"

#include <QAction>
#include <QFile>
#include <QProcess>
#include <QTest>

namespace bayan::tests {

inline QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The words of a PDF file.
inline QString textOf(const QString &pdf)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
    return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
}

inline handout::ClinicProfile logging()
{
    handout::ClinicProfile profile;
    profile.logsSheets = true;
    return profile;
}

inline void trigger(ui::MainWindow &window, const char *name)
{
    child<QAction>(window, (QByteArrayLiteral("action_") + name).constData())->trigger();
}

} // namespace bayan::tests
