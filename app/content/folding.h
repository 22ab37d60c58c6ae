#pragma once

#include <QString>
#include <QStringList>

namespace bayan::content {

// Folds text and query alike for searching: compatibility forms decomposed,
// marks, tatweel and bidi controls dropped, lower case; Arabic alef, hamza
// seat, yaa, kaf and taa marbuta forms unified; any digit made Western.
// Never changes how many tokens the index sees in a text the compiler lets
// pass; what would (a ligature of several words, say) it refuses.
QString foldSearch(const QString &text);

// The tokens the index sees in a text: runs of letters, digits, marks and
// private use characters, the categories library.sql gives its tokenizer.
QStringList searchTokens(const QString &text);

} // namespace bayan::content
