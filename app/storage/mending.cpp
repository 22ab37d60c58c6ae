#include "storage/mending.h"

#include "content/wordforms.h"
#include "storage/spelling.h"

#include <algorithm>
#include <tuple>

namespace bayan::storage {

namespace {

// A slip in a shorter word makes another word of it.
constexpr qsizetype ShortestMended = 5;
constexpr qsizetype ShortestTyped = 4; // with a letter left out
constexpr qsizetype LongestMended = 24;
// A long word stays itself with two slips behind a right beginning.
constexpr qsizetype ShortestOfTwo = 8;
constexpr qsizetype RightBeginning = 4;
// And a shorter one that is written as it is heard.
constexpr qsizetype ShortestHeard = 5;
constexpr qsizetype HeardBeginning = 2;
constexpr int MostBeginnings = 400;
// Two words written as one.
constexpr qsizetype ShortestHalf = 2;
constexpr qsizetype ShortestOfHalves = 5;

QStringList allForms(const QString &word)
{
    const content::WordForms forms = content::wordForms(word);
    return QStringList{forms.stem} + forms.bare + forms.roots;
}

QStringList nearByTwo(const QString &word, Vocabulary &vocabulary)
{
    QStringList near;
    if (word.size() < ShortestHeard)
        return near;
    const QString sound = soundOf(word);
    for (const Vocabulary::Word &other :
         vocabulary.beginning(word.left(HeardBeginning), MostBeginnings)) {
        if (slipsBetween(word, other.text) == 2 && soundOf(other.text) == sound)
            near.append(other.text);
    }
    if (!near.isEmpty() || word.size() < ShortestOfTwo)
        return near;
    for (const Vocabulary::Word &other :
         vocabulary.beginning(word.left(RightBeginning), MostBeginnings)) {
        if (slipsBetween(word, other.text) == 2)
            near.append(other.text);
    }
    return near;
}

bool sameLetters(QString one, QString other)
{
    std::sort(one.begin(), one.end());
    std::sort(other.begin(), other.end());
    return one == other;
}

// Of a short word, one slip makes another word, unless neighbours are swapped.
bool isOneSlip(const QString &misspelt, const QString &other)
{
    return slipsBetween(misspelt, other) == 1 &&
           (std::max(misspelt.size(), other.size()) >= ShortestMended ||
            sameLetters(misspelt, other));
}

// "Crowsfeet": the two known words it is made of, the commonest; or nothing.
QStringList halvesOf(const QString &word, Vocabulary &vocabulary)
{
    if (word.size() < ShortestOfHalves)
        return {};
    QStringList parts;
    for (qsizetype at = ShortestHalf; at + ShortestHalf <= word.size(); ++at)
        parts << word.left(at) << word.mid(at);
    const QHash<QString, int> known = vocabulary.known(parts);
    QStringList best;
    int most = 0;
    for (qsizetype i = 0; i < parts.size(); i += 2) {
        const int texts = std::min(known.value(parts[i]), known.value(parts[i + 1]));
        if (texts > most) {
            most = texts;
            best = parts.mid(i, 2);
        }
    }
    return best;
}

bool shareForm(const QString &one, const QString &other)
{
    const QStringList forms = allForms(one);
    const QStringList others = allForms(other);
    return std::any_of(forms.cbegin(), forms.cend(),
                       [&](const QString &form) { return others.contains(form); });
}

// The first letter is seldom mistyped; then what is heard alike, then the commonest.
QString likeliest(const QString &misspelt, const QStringList &near, Vocabulary &vocabulary)
{
    const QHash<QString, int> texts = vocabulary.known(near);
    const QString sound = soundOf(misspelt);
    const auto rank = [&](const QString &word) {
        return std::tuple(word.front() == misspelt.front(), soundOf(word) == sound,
                          texts.value(word));
    };
    return *std::max_element(near.cbegin(), near.cend(), [&](const auto &one, const auto &other) {
        return rank(one) < rank(other);
    });
}

void mend(QList<SearchWord> &words, const QString &mistyped, const QStringList &meant)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i].text != mistyped || !words[i].mends.isEmpty())
            continue;
        const SearchWord typed = words.takeAt(i);
        for (const QString &word : meant)
            words.insert(i++, {word, typed.telling, typed.begun, mistyped});
        --i;
    }
}

} // namespace

QList<SearchWord> mendSpelling(const QList<SearchWord> &typed, const QueryReading &reading,
                               Vocabulary &vocabulary)
{
    QList<SearchWord> mended = typed;
    for (const SoughtWord &sought : reading.words) {
        const QString &word = sought.word.text;
        const bool sure = sought.known && !sought.byRoot;
        if (sure || word.size() < ShortestTyped || word.size() > LongestMended)
            continue;
        QStringList tries{word};
        const QString bare = content::completionStart(word);
        if (bare != word && bare.size() >= ShortestTyped)
            tries.append(bare);
        bool found = false;
        for (const QString &misspelt : std::as_const(tries)) {
            QStringList near = vocabulary.near(misspelt);
            near.removeIf([&](const QString &other) {
                return !isOneSlip(misspelt, other) || (sought.byRoot && !shareForm(word, other));
            });
            if (near.isEmpty() && !sought.known)
                near = nearByTwo(misspelt, vocabulary);
            if (near.isEmpty())
                continue;
            mend(mended, word, {likeliest(misspelt, near, vocabulary)});
            found = true;
            break;
        }
        if (const QStringList halves =
                found || sought.known ? QStringList() : halvesOf(word, vocabulary);
            !halves.isEmpty())
            mend(mended, word, halves);
    }
    return mended;
}

QStringList nearestWords(const QueryReading &reading, Vocabulary &vocabulary)
{
    constexpr int Most = 3;
    constexpr qsizetype Shortest = 3;
    QStringList nearest;
    for (const SoughtWord &sought : reading.words) {
        const QString &word = sought.word.text;
        if (word.size() < Shortest || word.size() > LongestMended)
            continue;
        QStringList near = vocabulary.near(word);
        near.removeIf([&](const QString &other) { return slipsBetween(word, other) > 2; });
        near = near.mid(0, Most);
        for (qsizetype size = word.size() - 1; near.isEmpty() && size >= Shortest; --size) {
            for (const Vocabulary::Word &found : vocabulary.beginning(word.left(size), Most))
                near.append(found.text);
        }
        for (const QString &other : std::as_const(near)) {
            const QString written = vocabulary.asWritten(other);
            if (nearest.size() < Most && !nearest.contains(written))
                nearest.append(written);
        }
    }
    return nearest;
}

} // namespace bayan::storage
