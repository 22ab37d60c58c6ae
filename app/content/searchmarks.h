#pragma once

#include <QList>
#include <QSet>
#include <QString>

namespace bayan::content {

// A stretch of a text, in UTF-16 units.
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

// Where these folded words stand in an original text, as the search index would
// mark them: through tashkeel, hamzas, digits and case. In reading order.
QList<TextRange> findWords(const QString &text, const QSet<QString> &foldedWords);

} // namespace bayan::content
