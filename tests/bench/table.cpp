#include "bench/table.h"

#include <algorithm>

namespace bayan::bench {

namespace {

QString columns(const QString &what, const QString &value, const QString &floor,
                const QString &ratio, const QString &target)
{
    return what.leftJustified(50) + value.rightJustified(12) + floor.rightJustified(12) +
           ratio.rightJustified(9) + QStringLiteral("   ") + target;
}

} // namespace

double median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const qsizetype half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

double percentile(QList<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values[qsizetype(part * double(values.size() - 1))];
}

QString line(const Row &row)
{
    if (!row.remark.isEmpty())
        return row.what + QStringLiteral(": ") + row.remark;
    const auto with = [&](double value) {
        return QString::number(value, 'f', 1) + u' ' + row.unit;
    };
    if (row.floor <= 0)
        return columns(row.what, with(row.value), {}, {}, row.target);
    return columns(row.what, with(row.value), with(row.floor),
                   QString::number(row.value / row.floor, 'f', 2) + QStringLiteral(" x"),
                   row.target);
}

QByteArray commaSeparated(const Row &row)
{
    const auto quoted = [](QString cell) {
        return u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
    };
    if (!row.remark.isEmpty())
        return (quoted(row.what) + QStringLiteral(",,,,,,") + quoted(row.remark)).toUtf8() + '\n';
    const bool against = row.floor > 0;
    const QStringList cells{quoted(row.what),
                            row.unit,
                            QString::number(row.value, 'f', 3),
                            against ? QString::number(row.floor, 'f', 3) : QString(),
                            against ? QString::number(row.value / row.floor, 'f', 3) : QString(),
                            quoted(row.target),
                            QString()};
    return cells.join(u',').toUtf8() + '\n';
}

QString heading()
{
    return columns(QStringLiteral("median of"), QStringLiteral("bayan"), QStringLiteral("floor"),
                   QStringLiteral("ratio"), QStringLiteral("target"));
}

} // namespace bayan::bench
