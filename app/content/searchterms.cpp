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

// "A&E" and "M.S." are one word each.
QStringList withInitialsJoined(const QStringList &tokens)
{
    QStringList words;
    bool joining = false;
    for (const QString &token : tokens) {
        const bool initial = token.size() == 1 && token.front() >= u'a' && token.front() <= u'z';
        if (initial && joining)
            words.last() += token;
        else
            words.append(token);
        joining = initial;
    }
    return words;
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
    const QStringList all = withInitialsJoined(searchTokens(foldSearch(text)));
    QStringList words = all;
    words.removeIf([](const QString &word) { return word.size() == 1 && word.front().isLetter(); });
    return words.isEmpty() ? all : words;
}

} // namespace bayan::content
