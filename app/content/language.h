#pragma once

#include <QList>
#include <QString>

#include <algorithm>

namespace bayan::content {

// A language the library is written in. Languages are data: nothing in the
// program knows how many there are or which.
struct Language
{
    QString code; // BCP 47, "ar"
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QString name;         // in itself, "العربية"
    QString nativeDigits; // ten characters from zero up, or empty
};

// The language with this code, or nullptr.
inline const Language *findLanguage(const QList<Language> &languages, const QString &code)
{
    const auto it = std::find_if(languages.cbegin(), languages.cend(),
                                 [&](const Language &l) { return l.code == code; });
    return it == languages.cend() ? nullptr : &*it;
}

} // namespace bayan::content
