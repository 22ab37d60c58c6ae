#include "authoring/claimdraftreader.h"

namespace bayan::authoring {

namespace {

ClaimDraft readClaim(const YamlNode &node, const QList<LanguageDraft> &languages, Reading &reading)
{
    Fields fields(node, idOf(node), reading);
    ClaimDraft draft;
    draft.place = fields.place();
    content::Claim &claim = draft.claim;
    claim.id = fields.text(QStringLiteral("id"), Need::Required);
    claim.article = fields.text(QStringLiteral("article"), Need::Required);
    claim.category = fields.text(QStringLiteral("category"), Need::Required);
    claim.verdict = fields.text(QStringLiteral("verdict"), Need::Required);
    claim.strength = fields.word(QStringLiteral("strength"), claim.strength, Need::Required);
    const Words overclaim = fields.words(QStringLiteral("overclaim"), Need::Required);
    if (overclaim.text != QLatin1String("yes") && overclaim.text != QLatin1String("minor") &&
        overclaim.text != QLatin1String("no") && !overclaim.isEmpty()) {
        fields.refuse(overclaim.place, QStringLiteral("'overclaim' must be yes, minor or no"));
    }
    claim.overclaim = overclaim.text == QLatin1String("yes");
    draft.promotional = fields.flag(QStringLiteral("promotional"));
    draft.quote = fields.words(QStringLiteral("quote"), Need::Optional);
    claim.quote = draft.quote.text.simplified();
    draft.sources = fields.list(QStringLiteral("sources"));
    for (const LanguageDraft &language : languages) {
        const QString &code = language.language.code;
        const YamlNode *words = fields.node(code, YamlNode::Kind::Map, Need::Required);
        if (!words)
            continue;
        Fields inLanguage(*words, claim.id, reading);
        claim.says.insert(code, inLanguage.text(QStringLiteral("says"), Need::Required));
        claim.answer.insert(code, inLanguage.text(QStringLiteral("answer"), Need::Required));
    }
    return draft;
}

} // namespace

QList<ClaimDraft> readClaims(YamlFiles &files, const QString &treatment,
                             const QList<LanguageDraft> &languages, Reading &reading)
{
    QList<ClaimDraft> read;
    const auto file = files.readIfThere(treatment + QLatin1String("/claims.yaml"));
    if (!file)
        return read;
    Fields fields(*file, treatment, reading);
    if (const YamlNode *claims =
            fields.node(QStringLiteral("claims"), YamlNode::Kind::List, Need::Required)) {
        for (const YamlNode &claim : claims->items)
            read.append(readClaim(claim, languages, reading));
    }
    return read;
}

} // namespace bayan::authoring
