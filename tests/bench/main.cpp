#include "bench/compiling.h"
#include "bench/growth.h"
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
#include <QFile>
#include <QTextStream>

#include <algorithm>

using namespace bayan;

// Prints a table of medians; "bayan_bench search presenting" of those parts alone.
// "--csv FILE" writes it there as well. Set QT_QPA_PLATFORM=xcb to measure on a display.
int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    constexpr int Runs = 41;

    QTextStream out(stdout);
    QFile table;
    QStringList parts = QCoreApplication::arguments().mid(1);
    if (const qsizetype at = parts.indexOf(QLatin1String("--csv")); at >= 0) {
        table.setFileName(parts.value(at + 1));
        if (!table.open(QIODevice::WriteOnly)) {
            out << "The table can't be written to " << table.fileName() << Qt::endl;
            return 1;
        }
        parts.remove(at, std::min<qsizetype>(2, parts.size() - at));
    }
    const auto print = [&](const QList<bench::Row> &rows) {
        for (const bench::Row &row : rows) {
            out << bench::line(row) << Qt::endl;
            if (table.isOpen())
                table.write(bench::commaSeparated(row));
        }
    };
    out << "Build type " << BAYAN_BUILD_TYPE << ", Qt " << qVersion() << ", "
        << QGuiApplication::platformName() << ", medians of " << Runs << " runs" << Qt::endl;
    out << bench::heading() << Qt::endl;

    const auto library = storage::SqliteLibrary::open(support::libraryFile());
    if (!library) {
        out << library.error().sentence << Qt::endl;
        return 1;
    }
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
    if (wants("growth"))
        print(bench::measureGrowth(QStringLiteral(BAYAN_BENCH_FOLDER), Runs / 4));
    return 0;
}
