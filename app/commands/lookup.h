#pragma once

#include "content/library.h"
#include "content/result.h"

#include <QList>
#include <QString>

namespace bayan::commands {

// Error::NotFound, with the nearest id, where the library has none such.
content::Result<content::Treatment> findTreatment(const content::Library &library,
                                                  const QString &id);

// "en", or several joined by "+", in any case, in the order they are to be printed.
// Error::Usage where one is not the library's, or is named twice.
content::Result<QList<content::Language>> findLanguages(const content::Library &library,
                                                        const QString &codes);

// The entry's title in this language, else in the library's first that has it.
QString titleIn(const content::Entry &entry, const QString &language,
                const content::Library &library);

} // namespace bayan::commands
