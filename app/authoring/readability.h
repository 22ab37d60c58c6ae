#pragma once

#include <QString>

namespace bayan::authoring {

// How hard a text is to read, by formula. Numbers are filled in already and
// count as words of one syllable; each bullet is a sentence.
struct TextSize
{
    int sentences = 0;
    int words = 0;
    double syllables = 0;

    double wordsPerSentence() const { return sentences ? double(words) / sentences : 0; }
    double syllablesPerWord() const { return words ? syllables / words : 0; }
};

TextSize englishSizeOf(const QString &body);

// How many syllables an English word has, by its spelling.
int syllablesOf(const QString &word);

// The American school grade that reads it: Kincaid, Fishburne, Rogers and
// Chissom 1975, "Derivation of new readability formulas".
double fleschKincaidGrade(const QString &body);
// Higher is easier: Flesch 1948, doi 10.1037/h0057532.
double fleschReadingEase(const QString &body);

// Higher is easier, on a scale like Flesch's: El-Haj and Rayson 2016, "OSMAN, a
// novel Arabic readability metric", LREC 2016, pages 250-255. Their syllables
// are counted in fully vowelled text; ours is not, so the vowels that are not
// written are estimated from the letters, and the score is for comparing texts
// with each other.
double osmanScore(const QString &body);

} // namespace bayan::authoring
