#pragma once

#include "content/result.h"

#include <QString>
#include <QStringList>

namespace bayan::commands {

// The one of 'known' that 'word' is most likely a slip of, at most two letters
// away and nearer than a third of its length; else empty.
QString closestWord(const QString &word, const QStringList &known);

// "FACT: did you mean “…”?", else "FACT: see “WHERE”."
content::Error unknownWord(content::Error::Kind kind, const QString &fact, const QString &word,
                           const QStringList &known, const QString &where);

// "FACT: choose from a, b."
content::Error notAmong(const QString &fact, const QStringList &choices);

// "FACT: see “bayan VERB --help”."; an empty verb leaves it out.
content::Error wrongUsage(const QString &fact, const QString &verb = {});

} // namespace bayan::commands
