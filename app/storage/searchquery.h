#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace bayan::storage {

// What a person typed, read as words.
struct SearchWord
{
    QString text;        // folded as the index is, split as its tokenizer splits
    bool telling = true; // of the sought thing; false for the words of every sentence
    bool begun = false;  // the last one, perhaps not typed to its end
    QString mends;       // the mistyped word it stands for
};

// At most 32 words: far more than anybody types. Where only common words were
// typed, they are what is sought.
QList<SearchWord> readQuery(const QString &typed);

// FTS5 expression for texts with any of these folded words. They are quoted, so
// that nothing in them is taken for the query language.
QString anyOf(const QStringList &words);

// For texts with a word of each list.
QString oneOfEach(const QList<QStringList> &words);

} // namespace bayan::storage
