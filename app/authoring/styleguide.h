#pragma once

#include "authoring/fault.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace bayan::authoring {

// A place in the content that may be as it is, and why.
struct Exception
{
    Place place;
    QString entry;
    QString words; // as they stand in the text
    QString because;
};

// Words that patients must not read, or not there.
struct BannedWords
{
    Place place;
    QStringList words;
    QStringList unless; // longer words they may stand in: a name
    bool headingsOnly = false;
    QString write; // instead
    QString because;
};

// How one language is to be written, from style.yaml: the checks hold no word
// of any language. What is left out is not checked.
struct StyleGuide
{
    Place place;

    QString reading;        // "flesch-kincaid", "osman", or empty: not measured
    double medianGrade = 0; // at most, over a treatment; 0: no limit
    double hardestGrade = 0;
    double listGrade = 0;      // of the texts named next
    QStringList listTexts;     // entries that are lists of illnesses or medicines
    int longSentence = 0;      // words; more are reported
    QStringList beforePassive; // "is", "were"
    QStringList participles;   // beside those in -ed
    QStringList address;       // "you": how a text speaks to its reader

    bool oneWordForOneThing = false; // another word for a glossary term is a fault
    QList<Exception> otherSenses;    // where such a word means something else
    QList<BannedWords> banned;

    QStringList frequencies; // "common", "rare"; each needs its number
    QList<Exception> unnumbered;

    QStringList negations;
    QStringList lacks; // words that deny without a negation: "without", "loss of"
    QMap<QString, int> numerals;

    QString dictionary;   // hunspell's name of it, "en_GB"
    QStringList ownWords; // words.<language>.txt beside it

    bool isEmpty() const { return place.file.isEmpty(); }
};

} // namespace bayan::authoring
