#pragma once

#include <QString>
#include <QStringList>

namespace bayan::acceptance {

// The letters and digits of a text, compatibility forms made plain (a PDF gives
// Arabic in presentation forms). Marks, spaces and punctuation are left out.
QString lettersOf(const QString &text);

// The fewest letters that must be changed, added or taken out to make 'words'
// a stretch of 'text'.
qsizetype lettersWrong(const QString &words, const QString &text);

// How much of a sheet can be copied out of it, page by page.
struct Reading
{
    qsizetype letters = 0;
    qsizetype wrong = 0;

    double wrongPercent() const
    {
        return letters == 0 ? 0.0 : 100.0 * double(wrong) / double(letters);
    }
};

// Looks each block of words up on the page it stands on, or, where it is
// broken between two, on both. Each counts for the page it begins on.
QList<Reading> readPages(const QStringList &blocks, const QStringList &pages);

// "لا" and how the word after it begins, for each time a text forbids or denies
// something.
QStringList negationsIn(const QString &text);

} // namespace bayan::acceptance
