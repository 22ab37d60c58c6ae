#pragma once

#include <QList>
#include <QMap>
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

// The words in this language, else in the library's first that has them, so
// that nothing is ever nameless. Empty only where no language has any.
QString inLanguage(const QMap<QString, QString> &words, const QString &code,
                   const QList<Language> &languages);

} // namespace bayan::content
