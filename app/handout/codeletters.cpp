#include "handout/codeletters.h"

#include "handout/bits.h"

#include <QStringList>

namespace bayan::handout {

namespace {

const QString Prefix = QStringLiteral("BYN");
const QString Alphabet = QStringLiteral("23456789ABCDEFGHJKLMNPQRSTUVWXYZ");

// Times x in the field of 32 elements, modulo x^5 + x^2 + 1. x is primitive:
// its powers, the weights, only return after 31 places.
int timesX(int value)
{
    const int doubled = value << 1;
    return (doubled & 32) != 0 ? doubled ^ 0b100101 : doubled;
}

// The weighted sum, the last place weighing 1: 0 for a good code.
int sumOf(const QList<int> &values)
{
    int sum = 0;
    for (const int value : values)
        sum = timesX(sum) ^ value;
    return sum;
}

bool separates(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash ||
           c.category() == QChar::Other_Format;
}

// Without what people put between the groups.
QString tight(const QString &typed)
{
    QString code;
    for (const QChar c : typed) {
        if (c.isDigit())
            code += QChar(u'0' + c.digitValue());
        else if (!separates(c))
            code += c.toUpper();
    }
    return code;
}

CodeBits slipped(CodeSlip::Kind kind, QChar character = {})
{
    return {{}, CodeSlip{kind, character}};
}

} // namespace

QString lettersOf(const std::vector<bool> &bits)
{
    BitReader reader(bits);
    QList<int> values;
    while (reader.left() >= BitsPerLetter)
        values.append(int(reader.take(BitsPerLetter)));
    values.append(sumOf(values + QList<int>{0}));
    QString code = Prefix;
    for (const int value : std::as_const(values))
        code += Alphabet[value];
    return code;
}

CodeBits bitsOf(const QString &typed)
{
    const QString code = tight(typed);
    if (code.isEmpty())
        return slipped(CodeSlip::Kind::Empty);
    if (!code.startsWith(Prefix))
        return slipped(CodeSlip::Kind::NoPrefix);
    QList<int> values;
    for (const QChar c : code.sliced(Prefix.size())) {
        const qsizetype value = Alphabet.indexOf(c);
        if (value < 0)
            return slipped(CodeSlip::Kind::Foreign, c);
        values.append(int(value));
    }
    if (values.isEmpty() || values.size() % GroupSize != 0 || sumOf(values) != 0)
        return slipped(CodeSlip::Kind::Check);
    BitWriter writer;
    for (qsizetype i = 0; i + 1 < values.size(); ++i)
        writer.put(quint64(values[i]), BitsPerLetter);
    return {writer.bits(), {}};
}

QString inGroups(const QString &code)
{
    QStringList groups{code.first(std::min(Prefix.size(), code.size()))};
    for (qsizetype at = Prefix.size(); at < code.size(); at += GroupSize)
        groups.append(code.mid(at, GroupSize));
    return groups.join(u' ');
}

} // namespace bayan::handout
