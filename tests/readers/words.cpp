#include "readers/words.h"

#include <QHash>
#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace bayan::readers {

namespace {

QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters.append(c);
    }
    return letters;
}

// One column of 64 rows of the table of distances, as differences (Myers 1999,
// in blocks as Hyyro has them).
struct Block
{
    QHash<QChar, quint64> places; // where in the block a character stands
    quint64 plus = ~quint64(0);
    quint64 minus = 0;
    quint64 last = quint64(1) << 63;

    // Goes on by one character of the text: takes the difference above the block
    // and gives the one below it.
    int advance(QChar c, int above)
    {
        quint64 equal = places.value(c, 0);
        const quint64 down = equal | minus;
        equal |= above < 0 ? 1 : 0;
        const quint64 across = (((equal & plus) + plus) ^ plus) | equal;
        quint64 more = minus | ~(across | plus);
        quint64 less = plus & across;
        const int below = more & last ? 1 : less & last ? -1 : 0;
        more = more << 1 | (above > 0 ? 1 : 0);
        less = less << 1 | (above < 0 ? 1 : 0);
        plus = less | ~(down | more);
        minus = more & down;
        return below;
    }
};

// The fewest characters to change, add or take out until 'wanted' is found
// somewhere in 'text'.
qsizetype wrong(const QString &wanted, const QString &text)
{
    if (text.contains(wanted))
        return 0;
    std::vector<Block> blocks(size_t(wanted.size() + 63) / 64);
    for (qsizetype i = 0; i < wanted.size(); ++i)
        blocks[size_t(i) / 64].places[wanted[i]] |= quint64(1) << (i % 64);
    blocks.back().last = quint64(1) << ((wanted.size() - 1) % 64);
    qsizetype now = wanted.size();
    qsizetype least = now;
    for (const QChar c : text) {
        int difference = 0; // it may begin anywhere
        for (Block &block : blocks)
            difference = block.advance(c, difference);
        now += difference;
        least = std::min(least, now);
    }
    return least;
}

QStringList matches(const QRegularExpression &pattern, const QString &text)
{
    QStringList found;
    auto it = pattern.globalMatch(text);
    while (it.hasNext())
        found.append(it.next().captured());
    return found;
}

// Those of 'wanted' that are more often there than in 'found'.
QStringList lost(const QStringList &wanted, const QStringList &found)
{
    QHash<QString, int> left;
    for (const QString &one : found)
        ++left[one];
    QStringList missing;
    for (const QString &one : wanted) {
        if (--left[one] < 0)
            missing.append(one);
    }
    return missing;
}

} // namespace

QString plainText(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (c.category() != QChar::Other_Format)
            plain.append(c.isSpace() ? QChar(u' ') : c);
    }
    return plain.simplified();
}

QStringList numbersIn(const QString &text)
{
    // Digits with what joins them: points, commas, dashes, and in telephone
    // numbers spaces.
    static const QRegularExpression number(
        QStringLiteral("[+]?\\p{Nd}+(?:[.,\\x{066B}\\x{066C}/:\\x{2013}-]?\\p{Nd}+)*"
                       "(?: \\p{Nd}{3,}(?:[ -]\\p{Nd}{2,})+)?[%\\x{066A}]?"));
    // PDFium is given Arabic's own separators, which say the same.
    return matches(number,
                   plainText(text).replace(QChar(0x066B), u'.').replace(QChar(0x066C), u','));
}

QStringList negationsIn(const QString &text)
{
    static const QRegularExpression negation(
        QStringLiteral("(?<!\\p{L})(?:[وف]?(?:لا|لم|لن|ليس|ليست|غير)\\s+\\p{L}{1,3}|"
                       "(?:[Nn]ot|[Nn]ever|[Nn]o|[Cc]annot|[Dd]on.t)\\s+\\p{L}{1,4})"),
        QRegularExpression::UseUnicodePropertiesOption);
    QString letters = plainText(text);
    letters.removeIf([](QChar c) { return c.isMark() || c == QChar(0x0640); });
    return matches(negation, letters);
}

Score scoreOf(const QStringList &pieces, const QString &text)
{
    const QString plain = plainText(text);
    const QString letters = lettersOf(plain);
    Score score;
    QStringList numbers;
    QStringList negations;
    for (const QString &piece : pieces) {
        const QString wanted = plainText(piece);
        const QString wantedLetters = lettersOf(wanted);
        score.letters += wantedLetters.size();
        if (const qsizetype faults = wrong(wantedLetters, letters); faults > 0) {
            score.lettersWrong += faults;
            score.piecesWrong.append(wanted);
        }
        score.characters += wanted.size();
        score.charactersWrong += wrong(wanted, plain);
        numbers += numbersIn(piece);
        negations += negationsIn(piece);
    }
    score.numbers = numbers.size();
    score.numbersLost = lost(numbers, numbersIn(text));
    score.negations = negations.size();
    score.negationsLost = lost(negations, negationsIn(text));
    return score;
}

} // namespace bayan::readers
