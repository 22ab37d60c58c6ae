#pragma once

#include "content/result.h"

#include <QMap>
#include <QString>

namespace bayan::handout {

// What a clinic says of itself. Everything may be empty; nothing is invented:
// without an emergency number the sheet says to call the local one.
struct ClinicProfile
{
    QMap<QString, QString> names; // by language code
    QString phone;
    QString emergencyNumber;
    bool nativeDigits = false; // digits in the patient language's own shapes
    QString paper;             // "A4" or "Letter"; empty: A4

    // The name in this language, else in any, else empty.
    QString name(const QString &language) const;

    bool operator==(const ClinicProfile &) const = default;
};

// A profile file is JSON: {"bayanProfile": 1, "names": {"en": "..."}, "phone": "...",
// "emergencyNumber": "...", "digits": "western" | "native", "paper": "A4"}.
// Keys it does not know are a fault, so that a misspelt one is not lost.
// Error::FileUnreadable where it is missing, damaged or of a later version.
content::Result<ClinicProfile> readClinicProfile(const QString &path);

// Error::CannotWrite; the old file stays whole.
content::Result<void> writeClinicProfile(const ClinicProfile &profile, const QString &path);

} // namespace bayan::handout
