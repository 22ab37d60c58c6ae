#pragma once

#include <QByteArray>
#include <QtEndian>

namespace bayan::pdf {

// Numbers as font files have them. Out of the data's range they read as zero.
template<class Number> Number bigEndian(const QByteArray &data, qsizetype at)
{
    if (at < 0 || at + qsizetype(sizeof(Number)) > data.size())
        return 0;
    return qFromBigEndian<Number>(data.constData() + at);
}

template<class Number> void append(QByteArray &out, Number value)
{
    char bytes[sizeof(Number)];
    qToBigEndian(value, bytes);
    out.append(bytes, sizeof(Number));
}

template<class Number> void replace(QByteArray &data, qsizetype at, Number value)
{
    qToBigEndian(value, data.data() + at);
}

} // namespace bayan::pdf
