#pragma once

#include "storage/searchquery.h"
#include "storage/vocabulary.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace bayan::storage {

// A term of the index that may stand for a typed word.
struct AskedTerm
{
    QString term;
    double factor = 1; // of its weight: less for what is further from the typed word
};

// A typed word as the library knows it.
struct SoughtWord
{
    SearchWord word;
    bool known = false;     // the library has it, or a relative of it
    bool names = false;     // it only names a treatment, which nearly every text does
    bool byRoot = false;    // by a looser relative alone
    bool guessed = false;   // by one or two letters alone
    QList<AskedTerm> terms; // best one counts
    QStringList relatives;  // folded words of the texts, the nearest first
    int texts = 0;          // how many have it, about
};

// A query read with the words of the library: every typed word with its
// inflections, completions, synonyms and, where it is nowhere, its neighbours in
// spelling.
struct QueryReading
{
    QList<SoughtWord> words;  // telling ones
    QList<AskedTerm> phrases; // of several words; a gain where they are found
    // Common words around a treatment's name: what they ask is in the phrases.
    bool asksAboutName = false;

    // How much of what was typed the library has, by letters: 0 to 1.
    double knownPart() const;
};

QueryReading readWithLibrary(const QList<SearchWord> &typed, Vocabulary &vocabulary);

} // namespace bayan::storage
