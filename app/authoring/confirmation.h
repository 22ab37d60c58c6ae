#pragma once

#include "content/result.h"

#include <QString>
#include <QStringList>

namespace bayan::authoring {

// Writes into a language's file that these entries, or all where none is
// named, were checked against the first language's present words. Touches the
// values of 'translates' alone, and the file only as a whole. Gives the number
// of stamps that changed.
content::Result<int> confirmTranslations(const QString &folder, const QString &treatment,
                                         const QString &language, const QStringList &entries);

} // namespace bayan::authoring
