#include "readers/fullsheet.h"

namespace bayan::readers {

handout::SheetRequest fullSheet(const content::Library &library,
                                const content::Treatment &treatment, const QStringList &codes)
{
    handout::SheetRequest request;
    request.treatment = &treatment;
    request.sourceLanguage = library.languages().value(0);
    request.date = QDate(2026, 11, 21);
    QStringList entries;
    for (const content::Entry &entry : treatment.entries)
        entries.append(entry.id);
    request.pick = handout::Pick::of(treatment, entries);
    for (const QString &code : codes) {
        for (const content::Language &language : library.languages()) {
            if (language.code == code)
                request.languages.append(language);
        }
    }
    return request;
}

} // namespace bayan::readers
