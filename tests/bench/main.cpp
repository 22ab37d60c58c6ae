#include "bench/compiling.h"
#include "bench/pictures.h"
#include "bench/presenting.h"
#include "bench/printing.h"
#include "bench/processes.h"
#include "bench/searching.h"
#include "bench/sheets.h"
#include "bench/switching.h"
#include "storage/sqlitelibrary.h"
#include "support/paths.h"

#include <QApplication>
#include <QTextStream>

using namespace bayan;

// Prints a table of medians. Set QT_QPA_PLATFORM=xcb to measure on a display.
int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    constexpr int Runs = 41;

    QTextStream out(stdout);
    const auto print = [&](const QList<bench::Row> &rows) {
        for (const bench::Row &row : rows)
            out << bench::line(row) << Qt::endl;
    };
    out << "Build type " << BAYAN_BUILD_TYPE << ", Qt " << qVersion() << ", "
        << QGuiApplication::platformName() << ", medians of " << Runs << " runs" << Qt::endl;
    out << bench::heading() << Qt::endl;

    const auto library = storage::SqliteLibrary::open(support::libraryFile());
    if (!library) {
        out << library.error().sentence << Qt::endl;
        return 1;
    }
    // "bayan_bench search presenting": those parts alone.
    const QStringList parts = QCoreApplication::arguments().mid(1);
    const auto wants = [&](const char *part) {
        return parts.isEmpty() || parts.contains(QLatin1String(part));
    };
    if (wants("search"))
        print(bench::measureSearching(QStringLiteral(BAYAN_BENCH_FOLDER)));
    if (wants("processes")) {
        print(bench::measureProcesses(Runs, QStringLiteral("en")));
        print(bench::measureProcesses(Runs, QStringLiteral("ar")));
    }
    if (wants("switching"))
        print(bench::measureSwitching(Runs));
    if (wants("presenting"))
        print(bench::measurePresenting(Runs));
    if (wants("pictures"))
        print(bench::measurePictures(Runs, **library));
    if (wants("sheets"))
        print(bench::measureSheets(Runs, **library));
    if (wants("printing"))
        print(bench::measurePrinting(Runs / 8, **library));
    if (wants("compiling"))
        print(bench::measureCompiling());
    return 0;
}
