#include "content/searchmarks.h"

#include "content/folding.h"

namespace bayan::content {

QList<TextRange> findWords(const QString &text, const QSet<QString> &foldedWords)
{
    QList<TextRange> ranges;
    if (foldedWords.isEmpty())
        return ranges;
    qsizetype from = 0;
    for (const QString &token : searchTokens(text)) {
        const qsizetype start = text.indexOf(token, from);
        from = start + token.size();
        if (foldedWords.contains(foldSearch(token)))
            ranges.append({start, token.size()});
    }
    return ranges;
}

} // namespace bayan::content
