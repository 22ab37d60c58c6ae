#include "storage/mending.h"

#include "content/wordforms.h"
#include "storage/spelling.h"

#include <algorithm>

namespace bayan::storage {

namespace {

// A slip in a shorter word makes another word of it.
constexpr qsizetype ShortestMended = 5;
constexpr qsizetype ShortestTyped = 4; // with a letter left out
constexpr qsizetype LongestMended = 24;
// A long word stays itself with two slips behind a right beginning.
constexpr qsizetype ShortestOfTwo = 8;
constexpr qsizetype RightBeginning = 4;
constexpr int MostBeginnings = 400;

QStringList allForms(const QString &word)
{
    const content::WordForms forms = content::wordForms(word);
    return QStringList{forms.stem} + forms.bare + forms.roots;
}

QStringList nearByTwo(const QString &word, Vocabulary &vocabulary)
{
    QStringList near;
    if (word.size() < ShortestOfTwo)
        return near;
    for (const Vocabulary::Word &other :
         vocabulary.beginning(word.left(RightBeginning), MostBeginnings)) {
        if (slipsBetween(word, other.text) == 2)
            near.append(other.text);
    }
    return near;
}

bool shareForm(const QString &one, const QString &other)
{
    const QStringList forms = allForms(one);
    const QStringList others = allForms(other);
    return std::any_of(forms.cbegin(), forms.cend(),
                       [&](const QString &form) { return others.contains(form); });
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
        for (const QString &misspelt : std::as_const(tries)) {
            QStringList near = vocabulary.near(misspelt);
            near.removeIf([&](const QString &other) {
                return std::max(other.size(), misspelt.size()) < ShortestMended ||
                       slipsBetween(misspelt, other) != 1 ||
                       (sought.byRoot && !shareForm(word, other));
            });
            if (near.isEmpty() && !sought.known)
                near = nearByTwo(misspelt, vocabulary);
            if (near.isEmpty())
                continue;
            // The first letter is seldom mistyped; then the commonest.
            const QHash<QString, int> texts = vocabulary.known(near);
            const QString best =
                *std::max_element(near.cbegin(), near.cend(), [&](const auto &a, const auto &b) {
                    const bool beginsA = a.front() == misspelt.front();
                    const bool beginsB = b.front() == misspelt.front();
                    return beginsA != beginsB ? beginsB : texts.value(a) < texts.value(b);
                });
            for (SearchWord &other : mended) {
                if (other.text == word) {
                    other.mends = word;
                    other.text = best;
                }
            }
            break;
        }
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
