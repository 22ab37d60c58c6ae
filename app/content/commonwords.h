#pragma once

#include <QString>
#include <QStringList>

namespace bayan::content {

// Whether a folded word is one of those every sentence is made of, in English
// or Arabic, dialects included, or a single letter: it tells nothing about what
// is sought.
bool isCommonWord(const QString &folded);

// The words that tell something; all of them where none does.
QStringList tellingWords(const QStringList &folded);

} // namespace bayan::content
