#pragma once

#include "content/language.h"

#include <QString>

namespace bayan::language {

// Wraps what reads against the paragraph's direction in Unicode isolates
// (U+2066 ... U+2069), so that brackets, signs and full stops stay where they
// belong: in a right-to-left paragraph Latin names, units, codes, phone numbers
// and percentages; in a left-to-right one, right-to-left words. Idempotent.
QString isolated(const QString &text, Qt::LayoutDirection paragraph);

// The words as one run from left to right, whatever line they stand in: a code, a
// key, the name of a publication.
QString leftToRight(const QString &words);

// What somebody typed, an address, or one word of many, as a run in its own direction: in
// a sentence that reads the other way, it would take the marks beside it along.
QString inOwnDirection(const QString &words);

// A file's or folder's path as this system writes it, in one run from left to right:
// among Arabic words its parts would change places.
QString pathAmongWords(const QString &path);

QString withoutIsolates(QString words);

// The words with an end to each isolate that was left open where they were cut short.
QString withIsolatesClosed(const QString &words);

// A sentence for a terminal: without isolates where nothing reads from right to left,
// so that a path is copied as it is; what would steer the terminal, in a word that was
// typed, is shown as U+FFFD.
QString forTerminal(const QString &sentence);

// Digits of any script as 0 to 9: what was typed, to be kept or counted with.
QString westernDigits(QString text);

// Digits in the language's own shapes, with its decimal and thousands marks;
// unchanged where the language has none. Digits next to Latin letters keep
// their Western shape ("T1", "onabotulinumtoxinA 2").
QString withNativeDigits(const QString &text, const content::Language &language);

} // namespace bayan::language
