#pragma once

#include "authoring/prose.h"

#include <QString>

namespace bayan::authoring {

// One or more words to look for, as a list of words in content names them.
class Phrase
{
public:
    explicit Phrase(const QString &words);

    bool isEmpty() const { return m_words.isEmpty(); }

private:
    friend class WordedText;
    QStringList m_words; // folded, without the article
};

// Which forms of a word count as it.
enum class Forms {
    Any,       // with Arabic's endings of gender, number and owner
    AsWritten, // the word itself
};

// A text cut into words, in which phrases are found: letter case, vowel marks
// and alef's forms make no difference. An Arabic word is found with the article
// and the one-letter words that are written as one with it (و ف ب ك ل), and
// with endings where they are asked for.
class WordedText
{
public:
    explicit WordedText(const QString &text);

    // Every place the phrase stands in, in order.
    QList<Stretch> find(const Phrase &phrase, Forms forms = Forms::Any) const;
    bool holds(const Phrase &phrase, Forms forms = Forms::Any) const
    {
        return !find(phrase, forms).isEmpty();
    }

private:
    struct Word
    {
        Stretch stretch;
        QString folded;
        QStringList bases; // what it may be once prefixes are taken off
    };

    static bool matches(const Word &word, const QString &wanted, Forms forms);

    QList<Word> m_words;
};

} // namespace bayan::authoring
