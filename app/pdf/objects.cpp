#include "pdf/objects.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace bayan::pdf {

namespace {

// Objects that are no streams are packed together, this many at a time.
constexpr qsizetype PackSize = 250;

QByteArray stream(const QByteArray &entries, const QByteArray &data)
{
    // zlib's format after Qt's own four bytes of length.
    const QByteArray packed = qCompress(data, 6).mid(4);
    QByteArray out = "<<" + entries + "/Filter/FlateDecode/Length " +
                     QByteArray::number(packed.size()) + ">>\nstream\n";
    return out + packed + "\nendstream";
}

// Where an object is: at an offset, or as one of a pack.
struct Place
{
    int pack = 0; // object number, 0: by itself
    qsizetype at = 0;
};

void appendBigEndian(QByteArray &out, qsizetype value, int bytes)
{
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        out += char(value >> shift & 0xFF);
}

} // namespace

// By hand: a sheet with pictures has a hundred thousand numbers, and the usual way
// took a sixth of its time.
void appendNumber(QByteArray &out, qreal value, int decimals)
{
    constexpr std::array<qint64, 7> Powers{1, 10, 100, 1000, 10000, 100000, 1000000};
    qint64 left = std::llround(std::abs(value) * qreal(Powers[size_t(decimals)]));
    const bool negative = value < 0 && left != 0;
    for (; decimals > 0 && left % 10 == 0; --decimals)
        left /= 10;
    std::array<char, 32> digits;
    qsizetype from = qsizetype(digits.size());
    for (int place = 0; left != 0 || place <= decimals; ++place) {
        if (place > 0 && place == decimals)
            digits[size_t(--from)] = '.';
        digits[size_t(--from)] = char('0' + left % 10);
        left /= 10;
    }
    if (negative)
        digits[size_t(--from)] = '-';
    out.append(digits.data() + from, qsizetype(digits.size()) - from);
}

QByteArray number(qreal value, int decimals)
{
    QByteArray out;
    appendNumber(out, value, decimals);
    return out;
}

QByteArray textString(const QString &text)
{
    QByteArray out = "<FEFF";
    for (const QChar c : text)
        out += QByteArray::number(c.unicode() + 0x10000, 16).mid(1).toUpper();
    return out + '>';
}

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

int ObjectFile::reserve()
{
    m_objects.append(Object());
    return int(m_objects.size());
}

void ObjectFile::set(int object, const QByteArray &value)
{
    m_objects[object - 1] = {value, false};
}

int ObjectFile::add(const QByteArray &value)
{
    const int object = reserve();
    set(object, value);
    return object;
}

void ObjectFile::setStream(int object, const QByteArray &entries, const QByteArray &data)
{
    m_objects[object - 1] = {stream(entries, data), true};
}

int ObjectFile::addStream(const QByteArray &entries, const QByteArray &data)
{
    const int object = reserve();
    setStream(object, entries, data);
    return object;
}

QByteArray ObjectFile::bytes(int catalog, int info) const
{
    QByteArray out = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
    QList<Place> places(m_objects.size() + 1);
    const auto write = [&](int object, const QByteArray &value) {
        places[object].at = out.size();
        out += QByteArray::number(object) + " 0 obj\n" + value + "\nendobj\n";
    };

    QList<int> plain;
    for (int object = 1; object <= m_objects.size(); ++object) {
        if (m_objects[object - 1].stream)
            write(object, m_objects[object - 1].value);
        else
            plain.append(object);
    }
    for (qsizetype from = 0; from < plain.size(); from += PackSize) {
        const qsizetype count = std::min(PackSize, plain.size() - from);
        const int pack = int(places.size());
        QByteArray offsets;
        QByteArray values;
        for (qsizetype i = 0; i < count; ++i) {
            const int object = plain[from + i];
            offsets += QByteArray::number(object) + ' ' + QByteArray::number(values.size()) + ' ';
            values += m_objects[object - 1].value + '\n';
            places[object] = {pack, i};
        }
        places.append(Place());
        write(pack, stream("/Type/ObjStm/N " + QByteArray::number(count) + "/First " +
                               QByteArray::number(offsets.size()),
                           offsets + values));
    }

    const qsizetype start = out.size();
    const int table = int(places.size());
    places.append({0, start});
    QByteArray rows;
    for (qsizetype object = 0; object < places.size(); ++object) {
        const Place &place = places[object];
        rows += char(object == 0 ? 0 : place.pack > 0 ? 2 : 1);
        appendBigEndian(rows, place.pack > 0 ? place.pack : place.at, 4);
        appendBigEndian(rows, object == 0 ? 0xFFFF : place.pack > 0 ? place.at : 0, 2);
    }
    const QByteArray id =
        '<' + QCryptographicHash::hash(out, QCryptographicHash::Md5).toHex() + '>';
    out += QByteArray::number(table) + " 0 obj\n" +
           stream("/Type/XRef/W[1 4 2]/Size " + QByteArray::number(places.size()) + "/Root " +
                      reference(catalog) + "/Info " + reference(info) + "/ID[" + id + id + ']',
                  rows) +
           "\nendobj\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    return out;
}

} // namespace bayan::pdf
