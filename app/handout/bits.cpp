#include "handout/bits.h"

#include <bit>
#include <utility>

namespace bayan::handout {

namespace {

constexpr int WidestNumber = 32;

} // namespace

void BitWriter::put(quint64 value, int width)
{
    for (int bit = width - 1; bit >= 0; --bit)
        m_bits.push_back((value >> bit & 1) != 0);
}

void BitWriter::putNumber(quint64 value)
{
    const int width = int(std::bit_width(value + 1));
    put(0, width - 1);
    put(value + 1, width);
}

BitReader::BitReader(std::vector<bool> bits)
    : m_bits(std::move(bits))
{
}

quint64 BitReader::take(int width)
{
    if (width > left()) {
        m_failed = true;
        m_at = int(m_bits.size());
        return 0;
    }
    quint64 value = 0;
    for (int i = 0; i < width; ++i)
        value = value << 1 | (m_bits[std::size_t(m_at++)] ? 1 : 0);
    return value;
}

quint64 BitReader::takeNumber()
{
    int zeros = 0;
    while (!m_failed && zeros <= WidestNumber && take(1) == 0)
        ++zeros;
    if (zeros > WidestNumber)
        m_failed = true;
    if (m_failed)
        return 0;
    return (quint64(1) << zeros | take(zeros)) - 1;
}

int widthFor(qsizetype count)
{
    return count < 2 ? 0 : int(std::bit_width(quint64(count - 1)));
}

} // namespace bayan::handout
