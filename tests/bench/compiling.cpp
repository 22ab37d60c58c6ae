#include "bench/compiling.h"

#include "authoring/compiler.h"
#include "authoring/libraryfile.h"
#include "bench/smallcontent.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

namespace bayan::bench {

namespace {

double secondsToCompile(int entries)
{
    const QTemporaryDir folder;
    copySmallContent(folder.path());
    addEntries(folder.filePath(SmallTreatment), entries);
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
