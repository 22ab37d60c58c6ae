#pragma once

#include "authoring/styleguide.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace bayan::authoring {

// What a sentence claims, as far as counting can tell.
struct SentenceSense
{
    QString text;
    QList<double> numbers; // in rising order; written-out numerals too
    int negations = 0;
    int lacks = 0;                // words that deny without a negation: "without", "gone"
    int joints = 0;               // commas, "and", "or": Arabic says the negation again after each
    QHash<QString, double> words; // weighed, to find what translates what
};

// Sentences that say the same, as far as their words tell; one side may be empty.
struct SensePair
{
    QList<SentenceSense> original;
    QList<SentenceSense> back;
};

// By the words of the first language's guide. Sentences end at semicolons too.
QList<SentenceSense> sensesOf(const QString &text, const StyleGuide &style);

// In order. The fewest and most alike pairs, each of at most three sentences
// to one: dynamic programming, as Gale and Church 1993 align bilingual text,
// but on shared words, since both are in one language.
QList<SensePair> aligned(const QList<SentenceSense> &original, const QList<SentenceSense> &back);

// What a pair disagrees about, for the author; nothing where it agrees. Of
// numbers all must be there. A negation may be said by a word that lacks, and
// Arabic repeats it in a list, so counts may differ so far and no further.
QStringList disagreements(const SensePair &pair);

} // namespace bayan::authoring
