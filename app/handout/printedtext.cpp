#include "handout/printedtext.h"

namespace bayan::handout {

const content::Text *printedText(const content::Entry &entry, const QString &language,
                                 const QString &sourceLanguage)
{
    for (const content::Text &text : entry.texts) {
        if (text.status == QLatin1String("withdrawn"))
            return nullptr;
    }
    const content::Text *own = entry.text(language);
    return own ? own : entry.text(sourceLanguage);
}

} // namespace bayan::handout
