#include "bench/growth.h"

#include "authoring/compiler.h"
#include "authoring/libraryfile.h"
#include "bench/lastpaint.h"
#include "bench/processes.h"
#include "bench/smallcontent.h"
#include "ui/desk.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

namespace bayan::bench {

namespace {

constexpr int Entries = 20; // of a treatment
constexpr int Hits = 30;    // as the window asks for

QString libraryOf(const QString &folder, int treatments)
{
    const QString path =
        QDir(folder).filePath(QStringLiteral("%1 treatments.sqlite").arg(treatments));
    if (QFile::exists(path))
        return path;
    const QTemporaryDir content;
    copySmallContent(content.path());
    const QString small = content.filePath(SmallTreatment);
    addEntries(small, Entries - 4); // it has four
    addTreatments(content.path(), treatments);
    const authoring::CheckedContent checked = authoring::checkContent(content.path());
    for (const authoring::Fault &fault : checked.faults) {
        if (fault.grade == authoring::Fault::Grade::Fault)
            qFatal("%s", qPrintable(fault.toString()));
    }
    if (!QDir().mkpath(folder) || !authoring::writeLibrary(checked.manuscript, path))
        qFatal("the library of %d treatments was not made", treatments);
    return path;
}

// The slower ones among what is typed: 95 of 100 are quicker.
double keystrokeIn(const content::Library &library)
{
    QList<double> times;
    for (const char *query : {"how often", "swelling", "cold cloth", "blisters", "gonflement",
                              "combien de temps", "numb skni", "hwo often is it done"}) {
        const QString typed = QString::fromUtf8(query);
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            QElapsedTimer timer;
            timer.start();
            if (!library.search(typed.left(length), {}, Hits))
                qFatal("the search failed");
            times.append(double(timer.nsecsElapsed()) / 1e6);
        }
    }
    return percentile(times, 0.95);
}

double switchOf(tests::Desk &desk, int runs)
{
    // Its pages are counted once the hand rests, which would be taken for the last paint.
    tests::child<QWidget>(desk.show(), "pageCount")->hide();
    settle();
    const QStringList languages{tests::English, QStringLiteral("fr")};
    QList<double> times;
    for (int i = 0; i < runs; ++i) {
        const bool first = desk.consult->patientLanguage() == languages[0];
        QElapsedTimer timer;
        timer.start();
        const LastPaint last(timer);
        desk.consult->setPatientLanguage(languages[first ? 1 : 0]);
        settle();
        times.append(last.milliseconds());
    }
    return median(times);
}

double megabytesPacked(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qPrintable(path));
    return double(qCompress(file.readAll(), 9).size()) / 1e6;
}

} // namespace

QList<Row> measureGrowth(const QString &folder, int runs)
{
    QStringList libraries;
    for (const int treatments : {1, 100, 2000})
        libraries.append(libraryOf(folder, treatments));
    QList<Row> rows = measureProcessesWith(libraries, runs);
    QList<Row> firsts;
    for (const QString &path : std::as_const(libraries)) {
        const QString name = QFileInfo(path).baseName();
        tests::Desk desk(tests::openLibrary(path), SmallTreatment);
        const QString ms = QStringLiteral("ms");
        QList<Row> these{{QStringLiteral("language switched, ") + name, ms, switchOf(desk, runs), 0,
                          QStringLiteral("40 ms")},
                         {QStringLiteral("keystroke, p95, ") + name, ms, keystrokeIn(*desk.library),
                          0, QStringLiteral("16 ms")},
                         {QStringLiteral("library packed, ") + name,
                          QStringLiteral("MB"),
                          megabytesPacked(path),
                          0,
                          {}}};
        if (firsts.isEmpty())
            firsts = these;
        for (qsizetype i = 0; i < these.size(); ++i)
            these[i].floor = firsts[i].value;
        rows += these;
    }
    return rows;
}

} // namespace bayan::bench
