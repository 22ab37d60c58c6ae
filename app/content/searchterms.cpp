#include "content/searchterms.h"

#include "content/folding.h"
#include "content/wordforms.h"

namespace bayan::content {

namespace {

QString stemsOf(const QStringList &foldedWords)
{
    QStringList stems;
    for (const QString &word : foldedWords)
        stems.append(wordForms(word).stem);
    return stems.join(QLatin1Char(' '));
}

} // namespace

QString exactTerm(const QString &foldedWord)
{
    return QLatin1Char('=') + foldedWord;
}

QString stemTerm(const QString &stem)
{
    return QLatin1Char('~') + stem;
}

QString conceptTerm(const QString &id)
{
    return QLatin1Char('#') + id;
}

QString phraseTerm(const QStringList &foldedWords)
{
    return QLatin1Char('"') + stemsOf(foldedWords);
}

QString wholeTerm(const QStringList &foldedWords)
{
    return QLatin1Char('!') + stemsOf(foldedWords);
}

QString reducedTerm(const QStringList &foldedWords)
{
    return QLatin1Char('?') + stemsOf(foldedWords);
}

QStringList searchWords(const QString &text)
{
    const QStringList all = searchTokens(foldSearch(text));
    QStringList words = all;
    words.removeIf([](const QString &word) { return word.size() == 1 && word.front().isLetter(); });
    return words.isEmpty() ? all : words;
}

} // namespace bayan::content
