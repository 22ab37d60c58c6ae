#include "bench/searching.h"

#include "bench/statements.h"
#include "bench/syntheticlibrary.h"
#include "storage/sqlitelibrary.h"

#include <QElapsedTimer>
#include <QSqlDatabase>

#include <algorithm>
#include <functional>

namespace bayan::bench {

namespace {

constexpr int Hits = 30;   // as the window asks for
constexpr int Repeats = 5; // of each keystroke; the fastest counts: a busy moment is not its fault

double timeOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

QList<Row> measure(const QString &folder, int entries, const QString &target)
{
    const QString path = syntheticLibrary(folder, entries);
    const QStringList before = QSqlDatabase::connectionNames();
    const auto library = storage::SqliteLibrary::open(path);
    if (!library)
        qFatal("%s", qPrintable(library.error().cause));
    QStringList connections = QSqlDatabase::connectionNames();
    connections.removeIf([&](const QString &name) { return before.contains(name); });
    BareConnection bare(path);

    QList<double> ours;
    QList<double> floor;
    for (const QString &typed : syntheticKeystrokes()) {
        const auto search = [&] {
            if (!(*library)->search(typed, {}, Hits))
                qFatal("the search failed");
        };
        QList<Statement> statements;
        {
            StatementListener listener(connections.constFirst());
            search();
            statements = listener.take();
        }
        const auto same = [&] {
            for (const Statement &statement : std::as_const(statements))
                bare.run(statement);
        };
        same(); // both caches are as full
        QList<double> withQt;
        QList<double> without;
        for (int i = 0; i < Repeats; ++i) {
            withQt.append(timeOf(search));
            without.append(timeOf(same));
        }
        ours.append(*std::min_element(withQt.cbegin(), withQt.cend()));
        floor.append(*std::min_element(without.cbegin(), without.cend()));
    }
    const QString what = QStringLiteral("keystroke, %L1 entries, ").arg(entries);
    const QString ms = QStringLiteral("ms");
    double sum = 0;
    double sumBare = 0;
    for (qsizetype i = 0; i < ours.size(); ++i) {
        sum += ours[i];
        sumBare += floor[i];
    }
    return {
        {what + QStringLiteral("p95"), ms, percentile(ours, 0.95), percentile(floor, 0.95),
         target + QStringLiteral(", 1.2 x")},
        {what + QStringLiteral("median"), ms, median(ours), median(floor), QStringLiteral("1.2 x")},
        {what + QStringLiteral("mean"), ms, sum / double(ours.size()),
         sumBare / double(ours.size()), QStringLiteral("1.2 x")},
        {what + QStringLiteral("slowest"), ms, percentile(ours, 1), percentile(floor, 1), {}}};
}

} // namespace

QList<Row> measureSearching(const QString &folder)
{
    QList<Row> rows = measure(folder, 10000, QStringLiteral("16 ms"));
    rows += measure(folder, 200000, QStringLiteral("50 ms"));
    return rows;
}

} // namespace bayan::bench
