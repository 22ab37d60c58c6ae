#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace bayan::handout {

// A code as people copy it: "BYN", letters and digits that are not taken for
// one another (no 0, 1, I or O), the last of them a check. The check is a sum
// over the field of 32 elements in which each place has a weight of its own, so
// that no single changed character and no two swapped neighbours pass.

// The number of bits has to be a multiple of five.
QString lettersOf(const std::vector<bool> &bits);

// Why typed words are no code.
struct CodeSlip
{
    enum class Kind {
        Empty,
        NoPrefix, // does not start with BYN
        Foreign,  // has a character that no code has
        Check,    // too short, or a character is wrong
    };
    Kind kind = Kind::Check;
    QChar character; // the foreign one
};

struct CodeBits
{
    std::vector<bool> bits;
    std::optional<CodeSlip> slip; // else the bits are good
};

// Any case, any spaces and hyphens, digits of any script.
CodeBits bitsOf(const QString &typed);

// "BYN 7K4F 29QD"
QString inGroups(const QString &code);

// Characters of a code stand in groups of this many, the check's included.
constexpr int GroupSize = 4;
constexpr int BitsPerLetter = 5;

} // namespace bayan::handout
