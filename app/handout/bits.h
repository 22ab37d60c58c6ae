#pragma once

#include <QtGlobal>

#include <vector>

namespace bayan::handout {

// Numbers written one after the other, each in as few bits as it needs.
class BitWriter
{
public:
    // The lowest 'width' bits of 'value', the highest first.
    void put(quint64 value, int width);
    // Any number; small ones are short: 0 takes one bit, 1 and 2 take three (Elias gamma).
    void putNumber(quint64 value);

    int size() const { return int(m_bits.size()); }
    const std::vector<bool> &bits() const { return m_bits; }

private:
    std::vector<bool> m_bits;
};

// Reads them back. Past the end everything is 0 and failed() says so.
class BitReader
{
public:
    explicit BitReader(std::vector<bool> bits);

    quint64 take(int width);
    quint64 takeNumber();

    int left() const { return int(m_bits.size()) - m_at; }
    bool failed() const { return m_failed; }

private:
    std::vector<bool> m_bits;
    int m_at = 0;
    bool m_failed = false;
};

// Bits that tell 'count' things apart; 0 for one or none.
int widthFor(qsizetype count);

} // namespace bayan::handout
