#include "storage/searchquery.h"

#include "content/folding.h"

#include <QSet>

#include <algorithm>

namespace bayan::storage {

namespace {

// Far more than anybody types; it keeps the index's work in bounds.
constexpr qsizetype MostWords = 32;

const QString &article()
{
    static const QString al = QStringLiteral("ال");
    return al;
}

// Folded, since they are compared with folded words.
const QSet<QString> &commonWords()
{
    static const QSet<QString> words = [] {
        const auto text = QStringLiteral(
            "a an and are as at be by can do does for from has have how i if in is it me my of on "
            "or so that the this to was what when will with you your "
            "أن إن أو إلى على عن في من ما مع هل هذا هذه هو هي ثم التي الذي كيف ماذا متى قد و يا");
        QSet<QString> folded;
        for (const QString &word : text.split(QLatin1Char(' ')))
            folded.insert(content::foldSearch(word));
        return folded;
    }();
    return words;
}

bool isArabic(const QString &word)
{
    return QChar::script(word.front().unicode()) == QChar::Script_Arabic;
}

// Quoted, so that nothing in a word is taken for the query language.
QString prefixTerm(const QString &word)
{
    return QLatin1Char('"') + word + QLatin1String("\"*");
}

QString anyForm(const QString &word)
{
    QStringList forms{prefixTerm(word)};
    if (isArabic(word)) {
        forms.append(prefixTerm(article() + word));
        // Three letters at least must be left: a single one begins half of all words.
        if (word.startsWith(article()) && word.size() >= article().size() + 3)
            forms.append(prefixTerm(word.mid(article().size())));
    }
    return QLatin1Char('(') + forms.join(QLatin1String(" OR ")) + QLatin1Char(')');
}

QString joined(const QStringList &words, QLatin1String with)
{
    QStringList terms;
    for (const QString &word : words)
        terms.append(anyForm(word));
    return terms.join(with);
}

} // namespace

SearchQuery::SearchQuery(const QString &typed)
    : m_words(content::searchTokens(content::foldSearch(typed)).mid(0, MostWords))
{
    QStringList telling;
    std::copy_if(m_words.cbegin(), m_words.cend(), std::back_inserter(telling),
                 [](const QString &word) { return !commonWords().contains(word); });
    if (!telling.isEmpty())
        m_words = telling;
}

QString SearchQuery::allWords() const
{
    return joined(m_words, QLatin1String(" AND "));
}

QString SearchQuery::anyWord() const
{
    return joined(m_words, QLatin1String(" OR "));
}

bool SearchQuery::wantsRanking() const
{
    return std::any_of(m_words.cbegin(), m_words.cend(), [](const QString &word) {
        return word.size() > 2 && !commonWords().contains(word);
    });
}

} // namespace bayan::storage
