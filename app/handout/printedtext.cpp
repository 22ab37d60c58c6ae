#include "handout/printedtext.h"

#include "handout/pick.h"

namespace bayan::handout {

namespace {

const content::Text *printable(const content::Entry &entry, const QString &language)
{
    const content::Text *text = entry.text(language);
    return text && text->status != QLatin1String("withdrawn") ? text : nullptr;
}

} // namespace

const content::Text *printedText(const content::Entry &entry, const QString &language,
                                 const QString &sourceLanguage)
{
    if (isWithdrawn(entry))
        return nullptr;
    const content::Text *own = printable(entry, language);
    return own ? own : printable(entry, sourceLanguage);
}

} // namespace bayan::handout
