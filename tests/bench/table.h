#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace bayan::bench {

double median(QList<double> values);
// The value that 'part' of them, 0 to 1, do not exceed. There must be some.
double percentile(QList<double> values, double part);

// One line of what is printed. Without a floor the ratio is left out.
struct Row
{
    QString what;
    QString unit = {};
    double value = 0; // median
    double floor = 0;
    QString target = {};
    QString remark = {}; // why there are no figures; empty: there are
};

QString line(const Row &row);
// what, unit, value, floor, ratio, target, remark; ends the line.
QByteArray commaSeparated(const Row &row);
QString heading();

} // namespace bayan::bench
