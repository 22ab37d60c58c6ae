#include "storage/searchquery.h"

#include "content/commonwords.h"
#include "content/searchterms.h"

#include <algorithm>

namespace bayan::storage {

namespace {

constexpr qsizetype MostWords = 32;
constexpr qsizetype LongestQuery = 2000; // characters that are looked at
constexpr qsizetype LongestWord = 60;

} // namespace

QList<SearchWord> readQuery(const QString &typed)
{
    QList<SearchWord> words;
    const QStringList tokens = content::searchWords(typed.left(LongestQuery)).mid(0, MostWords);
    for (const QString &token : tokens)
        words.append({token.left(LongestWord), !content::isCommonWord(token), false, {}});
    const bool anyTelling = std::any_of(words.cbegin(), words.cend(),
                                        [](const SearchWord &word) { return word.telling; });
    for (SearchWord &word : words)
        word.telling = word.telling || !anyTelling;
    if (!words.isEmpty())
        words.last().begun = !typed.back().isSpace();
    return words;
}

QString anyOf(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted.append(QLatin1Char('"') + word + QLatin1Char('"'));
    return quoted.join(QLatin1String(" OR "));
}

QString oneOfEach(const QList<QStringList> &words)
{
    QStringList groups;
    for (const QStringList &group : words)
        groups.append(QLatin1Char('(') + anyOf(group) + QLatin1Char(')'));
    return groups.join(QLatin1String(" AND "));
}

} // namespace bayan::storage
