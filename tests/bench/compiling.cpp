#include "bench/compiling.h"

#include "authoring/compiler.h"
#include "authoring/libraryfile.h"
#include "support/paths.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

namespace bayan::bench {

namespace {

QString smallContent()
{
    return support::sourceFolder() + QStringLiteral("/tests/growing/content");
}

void append(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::Append) || file.write(bytes) != bytes.size())
        qFatal("the content can't be written");
}

QByteArray entryOf(const QByteArray &id)
{
    return "  - id: " + id +
           "\n    section: questions\n    kind: faq\n    audience: patient\n"
           "    evidence: limited\n    sheet: optional\n    sources: {GUIDE: how often}\n"
           "    figures: [minutes]\n";
}

QByteArray textOf(const QByteArray &id, const QByteArray &stamp)
{
    return "  " + id + ":\n    revision: 1\n" + stamp +
           "    title: How often?\n    summary: When it swells.\n    body: |\n"
           "      Do it again when it swells. Leave it for {minutes.low} to {minutes.high} "
           "minutes.\n\n      - **One.** Put a dry cloth under it.\n      - Two.\n"
           "    keywords: [ice, cool]\n";
}

// The small content, and so many entries more.
void makeContent(const QString &folder, int entries)
{
    const QDir from(smallContent());
    QDirIterator files(from.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString source = files.next();
        const QString target = folder + QLatin1Char('/') + from.relativeFilePath(source);
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(source, target))
            qFatal("the content can't be copied");
        QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
    }
    QByteArray structure;
    QByteArray original;
    QByteArray translation;
    for (int i = 0; i < entries; ++i) {
        const QByteArray id = "made-" + QByteArray::number(i);
        structure += entryOf(id);
        original += textOf(id, {});
        translation += textOf(id, "    translates: 1\n");
    }
    const QString treatment = folder + QStringLiteral("/cold-compress/");
    append(treatment + QStringLiteral("treatment.yaml"), structure);
    append(treatment + QStringLiteral("en.yaml"), original);
    append(treatment + QStringLiteral("fr.yaml"), translation);
}

double secondsToCompile(int entries)
{
    const QTemporaryDir folder;
    makeContent(folder.path(), entries);
    QElapsedTimer timer;
    timer.start();
    const authoring::CheckedContent content = authoring::checkContent(folder.path());
    if (!authoring::allowsBuilding(content.faults, true) ||
        !authoring::writeLibrary(content.manuscript,
                                 folder.filePath(QStringLiteral("content.sqlite"))))
        qFatal("the content was not compiled");
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

QList<Row> measureCompiling()
{
    QList<Row> rows;
    double among60 = 0;
    for (const int entries : {60, 6000, 60000}) {
        QList<double> times;
        for (int run = 0; run < (entries > 6000 ? 1 : 5); ++run)
            times.append(secondsToCompile(entries));
        const double perEntry = median(times) * 1e6 / entries;
        if (among60 == 0)
            among60 = perEntry;
        rows.append({QStringLiteral("content compiled, an entry of %1").arg(entries),
                     QStringLiteral("µs"), perEntry, among60, QStringLiteral("≤ 2.0 ×")});
    }
    return rows;
}

} // namespace bayan::bench
