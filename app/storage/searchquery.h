#pragma once

#include <QString>
#include <QStringList>

namespace bayan::storage {

// What a person typed, as the index can be asked for it.
class SearchQuery
{
public:
    explicit SearchQuery(const QString &typed);

    // Folded as the index is, and split as its tokenizer splits; the commonest
    // English and Arabic words, single letters and the drug's name
    // are left out unless there are no others.
    QStringList words() const { return m_words; }
    bool isEmpty() const { return m_words.isEmpty(); }

    // FTS5 expressions for texts that hold every word, or any of them. A word
    // stands for all that begin with it, with and without the Arabic article.
    QString allWords() const;
    // And without the letter an Arabic verb begins with.
    QString allWordsWidened() const;
    QString anyWord() const;

    // Whether any of the words is more than a common one.
    bool isTelling() const;

    // One and two letters, or common words alone, match so much that ordering it
    // costs more than it tells.
    bool wantsRanking() const;

private:
    QStringList m_words;
};

} // namespace bayan::storage
