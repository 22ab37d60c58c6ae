#include "bench/setsize.h"

#include <QDir>
#include <QFile>
#include <QHash>

namespace bayan::bench {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

double setSizeOf(qint64 process)
{
    const QByteArray sizes = contentOf(QStringLiteral("/proc/%1/smaps_rollup").arg(process));
    for (const QByteArray &line : sizes.split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

double setSizeOfTree(qint64 process)
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
    QList<qint64> open{process};
    while (!open.isEmpty()) {
        const qint64 pid = open.takeLast();
        all += setSizeOf(pid);
        open += children.value(pid);
    }
    return all;
}

} // namespace bayan::bench
