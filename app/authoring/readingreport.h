#pragma once

#include "authoring/manuscript.h"

#include <QStringList>

namespace bayan::authoring {

// How hard one patient's text is to read, in one language.
struct TextReading
{
    QString entry;
    QString language;
    QString scale; // "grade" (lower is easier) or "OSMAN" (higher is easier)
    double value = 0;
    // On the scale of Flesch's reading ease, which OSMAN shares: for comparing languages.
    double ease = 0;
    int words = 0;
};

// Those texts whose language has a formula, in reading order.
QList<TextReading> readingsOf(const Manuscript &manuscript, const TreatmentDraft &treatment);

// By how much more the first language's text is easier than this one is for a
// text of this treatment, in points of reading ease; far from 0 is a text that
// is harder in one language than it need be.
double parityGap(const QList<TextReading> &readings, const TextReading &translation);

// A table of all of them and the terms of the glossary each text uses.
QStringList readingTable(const Manuscript &manuscript);

} // namespace bayan::authoring
