#pragma once

#include "content/result.h"

#include <QImage>
#include <QMap>
#include <QString>
#include <QStringList>

namespace bayan::handout {

// Letters, of a clinic's name and of each other line it may print.
constexpr qsizetype LongestName = 120;
constexpr qsizetype LongestWords = 300;

// What a clinic says of itself. Everything may be empty; nothing is invented:
// without an emergency number the sheet says to call the local one.
struct ClinicProfile
{
    // By language code.
    QMap<QString, QString> names;
    QMap<QString, QString> addresses;
    QMap<QString, QString> practitioners; // a line on who treats here
    QMap<QString, QString> footers;       // a sentence at the sheet's end

    QImage logo; // as handout/logo.h makes it, or null
    QString phone;
    QString emergencyNumber;
    QString website;
    bool nativeDigits = false;  // digits in the patient language's own shapes
    bool hijriDate = false;     // beside the Gregorian one, labelled approximate
    QString paper;              // "A4" or "Letter"; empty: A4
    QStringList sheetLanguages; // codes a sheet starts with; empty: the patient's
    bool logsSheets = false;    // keeps time, code and copies of sheets given

    // The name in this language, else in any, else empty.
    QString name(const QString &language) const { return inLanguage(names, language); }
    // The same of another of its words.
    static QString inLanguage(const QMap<QString, QString> &words, const QString &language);

    // Logos are the same where their pixels are.
    bool operator==(const ClinicProfile &) const = default;
};

// A profile file is JSON, all keys but the first optional:
// {"bayanProfile": 1, "names": {"en": "..."}, "addresses", "practitioners",
// "footers": likewise, "logo": "base64 of a PNG or JPEG", "phone": "...",
// "emergencyNumber": "...", "website": "...", "digits": "western" | "native",
// "calendar": "gregorian" | "gregorian and hijri", "paper": "A4" | "Letter",
// "sheetLanguages": ["en", "ar"], "keepsLog": false}.
// Keys it does not know are a fault, so that a misspelt one is not lost.
// Error::FileUnreadable where it is missing, damaged, of a later version, or where
// any field is wrong; all that are wrong are named.
content::Result<ClinicProfile> readClinicProfile(const QString &path);

// A profile's right fields, and a sentence for each that is wrong and left out: a
// line that is too long takes no emergency number with it.
struct ProfileReading
{
    ClinicProfile profile;
    QStringList faults;
    QStringList wrongKeys; // of the fields that are left out
};

// What was read, with the fields of 'before' where it was wrong.
ClinicProfile completed(const ProfileReading &reading, const ClinicProfile &before);

// Error::FileUnreadable where it is missing, damaged or of a later version, or where
// nothing in it is right.
content::Result<ProfileReading> readProfileFields(const QString &path);

// Whether a later Bayan wrote it: not to be replaced by this one.
bool isNewerProfile(const QString &path);

// Error::CannotWrite; the old file stays whole.
content::Result<void> writeClinicProfile(const ClinicProfile &profile, const QString &path);

} // namespace bayan::handout
