#include "content/language.h"

namespace bayan::content {

QString inLanguage(const QMap<QString, QString> &words, const QString &code,
                   const QList<Language> &languages)
{
    const auto isThere = [](const QString &text) { return !text.trimmed().isEmpty(); };
    if (const QString own = words.value(code); isThere(own))
        return own;
    for (const Language &language : languages) {
        if (const QString text = words.value(language.code); isThere(text))
            return text;
    }
    const auto any = std::find_if(words.cbegin(), words.cend(), isThere);
    return any == words.cend() ? QString() : *any;
}

} // namespace bayan::content
