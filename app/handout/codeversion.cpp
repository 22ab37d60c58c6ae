#include "handout/codeversion.h"

#include <QRegularExpression>

#include <algorithm>

namespace bayan::handout {

namespace {

constexpr int FirstYear = 2020;
constexpr int YearWidth = 6;
constexpr int MonthWidth = 4;
constexpr int ByteWidth = 8;
constexpr quint64 LongestName = 200; // bytes

// "2026.11", the third of its month "2026.11.2".
struct Month
{
    int year = 0;
    int month = 0;
    int more = 0;

    QString name() const
    {
        const QString name = QStringLiteral("%1.%2").arg(year).arg(month, 2, 10, QLatin1Char('0'));
        return more == 0 ? name : QStringLiteral("%1.%2").arg(name).arg(more);
    }
};

} // namespace

void putContentVersion(const QString &version, BitWriter &writer)
{
    static const QRegularExpression shape(
        QStringLiteral("^(\\d{4})\\.(\\d{2})(?:\\.(\\d{1,6}))?$"));
    const QRegularExpressionMatch match = shape.match(version);
    const Month month{match.captured(1).toInt(), match.captured(2).toInt(),
                      match.captured(3).toInt()};
    const bool fits = month.year >= FirstYear && month.year < FirstYear + (1 << YearWidth) &&
                      month.month < (1 << MonthWidth) && month.name() == version;
    writer.put(fits ? 1 : 0, 1);
    if (fits) {
        writer.put(quint64(month.year - FirstYear), YearWidth);
        writer.put(quint64(month.month), MonthWidth);
        writer.putNumber(quint64(month.more));
        return;
    }
    const QByteArray bytes = version.toUtf8().left(LongestName);
    writer.putNumber(quint64(bytes.size()));
    for (const char byte : bytes)
        writer.put(quint8(byte), ByteWidth);
}

QString takeContentVersion(BitReader &reader)
{
    if (reader.take(1) == 1) {
        Month month;
        month.year = FirstYear + int(reader.take(YearWidth));
        month.month = int(reader.take(MonthWidth));
        month.more = int(reader.takeNumber());
        return month.name();
    }
    QByteArray bytes;
    for (quint64 left = std::min(reader.takeNumber(), LongestName); left > 0; --left)
        bytes.append(char(reader.take(ByteWidth)));
    return QString::fromUtf8(bytes);
}

} // namespace bayan::handout
