#pragma once

#include <QString>
#include <QStringList>

namespace bayan::content {

// What inflected words share, so that one finds the other. Words are folded.
struct WordForms
{
    QString stem;      // the article, what is joined before it, and endings taken off
    QStringList bare;  // without a single letter that may be joined: "and", "with" ...
    QStringList roots; // looser: what derived words share
};

// Light stemming, by the word's script: English endings, Arabic affixes. Text
// and query go through it alike, so a stem need not be a word.
WordForms wordForms(const QString &folded);

// An unfinished word without the Arabic article: what completions begin with.
QString completionStart(const QString &folded);

bool isArabicWord(const QString &word);

} // namespace bayan::content
