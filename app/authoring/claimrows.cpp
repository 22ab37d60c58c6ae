#include "authoring/claimrows.h"

namespace bayan::authoring {

void writeClaims(const Manuscript &manuscript, const TreatmentDraft &treatment,
                 DatabaseWriter &writer)
{
    int position = 0;
    for (const ClaimDraft &draft : treatment.claims) {
        const content::Claim &claim = draft.claim;
        writer.insert(QStringLiteral("claim"),
                      {claim.id, treatment.id, position++, claim.article, claim.category,
                       claim.verdict, content::toString(claim.strength), int(claim.overclaim),
                       claim.quote});
        for (const LanguageDraft &language : manuscript.languages) {
            const QString &code = language.language.code;
            writer.insert(QStringLiteral("claim_text"),
                          {claim.id, code, claim.says.value(code), claim.answer.value(code)});
        }
    }
}

void writeGlossary(const Manuscript &manuscript, DatabaseWriter &writer)
{
    for (const TermDraft &draft : manuscript.glossary) {
        for (const LanguageDraft &language : manuscript.languages) {
            const QString &code = language.language.code;
            const content::TermText words = draft.words.value(code);
            writer.insert(QStringLiteral("glossary"),
                          {draft.id, code, words.term,
                           words.plain.isEmpty() ? words.term : words.plain, words.definition,
                           words.variants.join(QLatin1Char('\n'))});
        }
    }
}

} // namespace bayan::authoring
