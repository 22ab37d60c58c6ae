#include "authoring/prosestyle.h"

#include "authoring/prose.h"

namespace bayan::authoring {

namespace {

bool isParticiple(const QString &word, const StyleGuide &style)
{
    return (word.size() > 3 && word.endsWith(QLatin1String("ed"))) ||
           style.participles.contains(word);
}

} // namespace

bool isPassive(const QString &sentence, const StyleGuide &style)
{
    QStringList words;
    for (const Stretch &word : wordsOf(sentence))
        words.append(cut(sentence, word).toLower());
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        if (!style.beforePassive.contains(words[i]))
            continue;
        if (isParticiple(words[i + 1], style) ||
            (i + 2 < words.size() && isParticiple(words[i + 2], style)))
            return true;
    }
    return false;
}

} // namespace bayan::authoring
