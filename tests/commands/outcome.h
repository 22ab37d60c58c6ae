#pragma once

#include "commands/commandline.h"
#include "support/fixturelibrary.h"

#include <QBuffer>
#include <QJsonDocument>

// What came of a command line that was run over a library in memory.
struct Outcome
{
    int status = -1;
    QString out;
    QString err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
};

inline Outcome run(
    const QStringList &words, const bayan::commands::LibraryOpener &opener = [](const QString &) {
        return std::unique_ptr<bayan::content::Library>(
            std::make_unique<bayan::support::MemoryLibrary>());
    })
{
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    Outcome outcome;
    outcome.status = bayan::commands::run(words, opener, out, err);
    outcome.out = QString::fromUtf8(out.data());
    outcome.err = QString::fromUtf8(err.data());
    return outcome;
}

// Words without spaces in them.
inline Outcome run(const char *line)
{
    return run(QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts));
}
