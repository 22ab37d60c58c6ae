#pragma once

#include <QString>

namespace bayan::ui {

// The digits that lead off the patient's screen, kept as a salted hash that is
// slow to guess. Stops a patient's curiosity, not somebody with the computer in
// pieces.
class Pin
{
public:
    static constexpr int Shortest = 4;
    static constexpr int Longest = 12;

    Pin() = default;
    // As it was stored; anything else counts as no PIN.
    static Pin fromStored(const QString &stored);
    static Pin fromDigits(const QString &digits);

    bool isSet() const { return !m_stored.isEmpty(); }
    bool matches(const QString &digits) const;
    QString stored() const { return m_stored; }

    // Digits alone, of a length that is allowed.
    static bool isValid(const QString &digits);

private:
    QString m_stored; // "salt$hash", both in Base64
};

} // namespace bayan::ui
