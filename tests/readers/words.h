#pragma once

#include <QString>
#include <QStringList>

namespace bayan::readers {

// Text as it is compared: compatibility forms made plain, bidi controls taken
// out, runs of white space as one space.
QString plainText(const QString &text);

// What must be copied right whatever else is not.
QStringList numbersIn(const QString &text);
// With the beginning of the word that is denied.
QStringList negationsIn(const QString &text);

// How well a reader's text holds what stands on the sheet.
struct Score
{
    qsizetype letters = 0;
    qsizetype lettersWrong = 0;
    QStringList piecesWrong;  // those with letters wrong
    qsizetype characters = 0; // white space and vowel marks included
    qsizetype charactersWrong = 0;
    qsizetype numbers = 0;
    QStringList numbersLost;
    qsizetype negations = 0;
    QStringList negationsLost;
};

// 'pieces' are stretches of the sheet's text that a reader should give whole.
Score scoreOf(const QStringList &pieces, const QString &text);

} // namespace bayan::readers
