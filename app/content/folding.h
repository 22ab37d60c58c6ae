#pragma once

#include <QString>

namespace bayan::content {

// Folds text and query alike for searching: compatibility forms decomposed,
// marks, tatweel and bidi controls dropped, lower case; Arabic alef, hamza
// seat, yaa, kaf and taa marbuta forms unified; any digit made Western.
// Never changes how many tokens the index sees in a text.
QString foldSearch(const QString &text);

} // namespace bayan::content
