#include "authoring/phrases.h"

#include "content/folding.h"

namespace bayan::authoring {

namespace {

// Shorter words than this would be found inside others.
constexpr qsizetype ShortestInflected = 4;

bool isArabic(const QString &word)
{
    return !word.isEmpty() && word[0].script() == QChar::Script_Arabic;
}

QString withoutArticle(const QString &word)
{
    const QString article = QStringLiteral("ال");
    return word.startsWith(article) && word.size() > article.size() + 1 ? word.mid(article.size())
                                                                        : word;
}

// With each of the prefixes that may be one taken off: "وبالجفن" may be
// بالجفن, الجفن or جفن.
QStringList basesOf(const QString &folded)
{
    QStringList bases{folded};
    if (!isArabic(folded))
        return bases;
    for (const QString &prefixes : {QStringLiteral("وف"), QStringLiteral("بكل")}) {
        const QStringList known = bases;
        for (const QString &base : known) {
            if (base.size() > 2 && prefixes.contains(base[0]))
                bases.append(base.mid(1));
        }
    }
    // "للجفن" is ل and الجفن.
    const QStringList known = bases;
    for (const QString &base : known) {
        if (base.startsWith(QStringLiteral("لل")) && base.size() > 3)
            bases.append(base.mid(2));
        const QString bare = withoutArticle(base);
        if (bare != base)
            bases.append(bare);
    }
    return bases;
}

bool isEnding(QStringView ending)
{
    static const QStringList endings{
        QStringLiteral("ه"),  QStringLiteral("ات"), QStringLiteral("ين"), QStringLiteral("ون"),
        QStringLiteral("ان"), QStringLiteral("ا"),  QStringLiteral("ها"), QStringLiteral("هم"),
        QStringLiteral("ك"),  QStringLiteral("نا")};
    return endings.contains(ending);
}

} // namespace

Phrase::Phrase(const QString &words)
{
    for (const Stretch &word : wordsOf(words))
        m_words.append(withoutArticle(content::foldSearch(cut(words, word))));
}

WordedText::WordedText(const QString &text)
{
    for (const Stretch &word : wordsOf(text)) {
        const QString folded = content::foldSearch(cut(text, word));
        m_words.append({word, folded, basesOf(folded)});
    }
}

bool WordedText::matches(const Word &word, const QString &wanted, Forms forms)
{
    const bool inflected =
        forms == Forms::Any && wanted.size() >= ShortestInflected && isArabic(wanted);
    for (const QString &base : word.bases) {
        if (base == wanted)
            return true;
        if (!inflected)
            continue;
        // "معتمدة" of "معتمد"; a taa marbuta, folded to ه, opens before an ending: "مضاعفات".
        const QString stem = wanted.endsWith(QStringLiteral("ه")) ? wanted.chopped(1) : wanted;
        if (base.startsWith(stem) && isEnding(QStringView(base).mid(stem.size())))
            return true;
    }
    return false;
}

QList<Stretch> WordedText::find(const Phrase &phrase, Forms forms) const
{
    QList<Stretch> found;
    const qsizetype count = phrase.m_words.size();
    if (count == 0)
        return found;
    for (qsizetype i = 0; i + count <= m_words.size(); ++i) {
        qsizetype same = 0;
        while (same < count && matches(m_words[i + same], phrase.m_words[same], forms))
            ++same;
        if (same == count) {
            const Stretch &first = m_words[i].stretch;
            found.append({first.at, m_words[i + count - 1].stretch.end() - first.at});
        }
    }
    return found;
}

} // namespace bayan::authoring
