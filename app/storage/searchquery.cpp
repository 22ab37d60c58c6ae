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
            "a about after all also am an and any are as at be been before being but by can cannot "
            "could did do does doesn don for from get gets getting had has have having he her his "
            "how i if im in into is isn it its just me my not of on one or our shall she should so "
            "some such than that the their them then there these they this those to too us was "
            "wasn we were what when where which while who why will with won would you your ll re "
            "ve "
            "أن إن أو إلى على عن في من ما مع هل هذا هذه ذلك تلك هو هي هم هنا ثم التي الذي الذين "
            "كيف ماذا متى لماذا قد و يا لا لم لن ليس بعد قبل عند بين كان كانت يكون تكون أنا نحن "
            "أنت "
            "لي لدي عندي كل أي أستطيع يستطيع تستطيع يمكنني يمكن يمكنك ممكن يجب هناك كم لو إذا بعض "
            "غير بل أم أين حتى يسبب تسبب يحدث");
        QSet<QString> folded;
        for (const QString &word : text.split(QLatin1Char(' ')))
            folded.insert(content::foldSearch(word));
        return folded;
    }();
    return words;
}

// What everybody asks about here: beside another word it tells nothing.
const QSet<QString> &subjectWords()
{
    static const QSet<QString> words{QStringLiteral("botox"), QStringLiteral("بوتوكس"),
                                     QStringLiteral("البوتوكس"), QStringLiteral("بوتكس"),
                                     QStringLiteral("البوتكس")};
    return words;
}

// Common words, and the letter an apostrophe leaves behind.
bool isCommon(const QString &word)
{
    return commonWords().contains(word) || (word.size() == 1 && word.front().isLetter());
}

// Those that are left, unless none are.
template<class Tells> QStringList telling(const QStringList &words, Tells tells)
{
    QStringList left;
    std::copy_if(words.cbegin(), words.cend(), std::back_inserter(left), tells);
    return left.isEmpty() ? words : left;
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

QString phrase(const QStringList &words)
{
    return QLatin1Char('"') + words.join(QLatin1Char(' ')) + QLatin1Char('"');
}

// The word itself counts for more than what only begins with it.
QString anyForm(const QString &word, bool widened)
{
    QStringList forms{phrase({word}), prefixTerm(word)};
    if (isArabic(word)) {
        forms.append(phrase({article() + word}));
        forms.append(prefixTerm(article() + word));
        // Three letters at least must be left: a single one begins half of all words.
        QString stem = word;
        if (word.startsWith(article()) && word.size() >= article().size() + 3) {
            stem = word.mid(article().size());
            forms.append(prefixTerm(stem));
        }
        if (widened && stem.size() >= 4 && QStringLiteral("ايتن").contains(stem.front())) {
            forms.append(prefixTerm(stem.mid(1)));
            forms.append(prefixTerm(article() + stem.mid(1)));
        }
    }
    return QLatin1Char('(') + forms.join(QLatin1String(" OR ")) + QLatin1Char(')');
}

QString joined(const QStringList &words, QLatin1String with, bool widened)
{
    QStringList terms;
    for (const QString &word : words)
        terms.append(anyForm(word, widened));
    return terms.join(with);
}

} // namespace

SearchQuery::SearchQuery(const QString &typed)
    : m_words(content::searchTokens(content::foldSearch(typed)).mid(0, MostWords))
{
    m_words = telling(m_words, [](const QString &word) { return !isCommon(word); });
    m_words = telling(m_words, [](const QString &word) { return !subjectWords().contains(word); });
}

QString SearchQuery::allWords() const
{
    const QString all = joined(m_words, QLatin1String(" AND "), false);
    if (m_words.size() < 2)
        return all;
    // Words that stand together count once more.
    return QLatin1Char('(') + all + QLatin1String(") OR ") + phrase(m_words);
}

QString SearchQuery::allWordsWidened() const
{
    return joined(m_words, QLatin1String(" AND "), true);
}

QString SearchQuery::anyWord() const
{
    return joined(m_words, QLatin1String(" OR "), true);
}

bool SearchQuery::isTelling() const
{
    return std::any_of(m_words.cbegin(), m_words.cend(),
                       [](const QString &word) { return !isCommon(word); });
}

bool SearchQuery::wantsRanking() const
{
    return std::any_of(m_words.cbegin(), m_words.cend(), [](const QString &word) {
        return word.size() > 2 && !commonWords().contains(word);
    });
}

} // namespace bayan::storage
