#include "authoring/rules.h"

#include <QRegularExpression>
#include <QSet>

namespace bayan::authoring {

namespace {

constexpr qsizetype LongestQuote = 7; // words

template<class Check> void eachClaim(const Manuscript &manuscript, Check check)
{
    for (const TreatmentDraft &treatment : manuscript.treatments) {
        for (const ClaimDraft &claim : treatment.claims)
            check(treatment, claim);
    }
}

void claimsKeepToTheirWords(const Manuscript &manuscript, Faults &faults)
{
    static const QStringList verdicts{QStringLiteral("supported"), QStringLiteral("partly"),
                                      QStringLiteral("uncertain"), QStringLiteral("contradicted"),
                                      QStringLiteral("contradicts other article")};
    eachClaim(manuscript, [&](const TreatmentDraft &, const ClaimDraft &draft) {
        const content::Claim &claim = draft.claim;
        if (claim.article != QLatin1String("A") && claim.article != QLatin1String("B"))
            faults.append({draft.place, claim.id, QStringLiteral("'article' must be A or B")});
        if (!verdicts.contains(claim.verdict)) {
            faults.append({draft.place, claim.id,
                           QStringLiteral("'%1' is no word for 'verdict'").arg(claim.verdict)});
        }
    });
}

// A few words to find the place by, not a copy of somebody's text.
void quotesAreShort(const Manuscript &manuscript, Faults &faults)
{
    eachClaim(manuscript, [&](const TreatmentDraft &, const ClaimDraft &draft) {
        const qsizetype words =
            draft.claim.quote.split(QLatin1Char(' '), Qt::SkipEmptyParts).size();
        if (words > LongestQuote) {
            faults.append({draft.quote.place, draft.claim.id,
                           QStringLiteral("%1 words under 'quote'; %2 at most")
                               .arg(words)
                               .arg(LongestQuote)});
        }
    });
}

// Our own words have no source for a number, and patients may read them.
void claimWordsHoldNoNumbers(const Manuscript &manuscript, Faults &faults)
{
    static const QRegularExpression number(QStringLiteral("[\\p{Nd}{}]"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    eachClaim(manuscript, [&](const TreatmentDraft &, const ClaimDraft &draft) {
        for (const auto &words : {draft.claim.says, draft.claim.answer}) {
            for (const QString &text : words) {
                if (number.match(text).hasMatch()) {
                    faults.append({draft.place, draft.claim.id,
                                   QStringLiteral("no digit and no placeholder may stand in 'says' "
                                                  "or 'answer'")});
                }
            }
        }
    });
}

void claimsAreSourced(const Manuscript &manuscript, Faults &faults)
{
    eachClaim(manuscript, [&](const TreatmentDraft &, const ClaimDraft &draft) {
        for (const Words &source : draft.sources) {
            if (!manuscript.source(source.text)) {
                faults.append({source.place, draft.claim.id,
                               QStringLiteral("no source %1 in sources.yaml").arg(source.text)});
            }
        }
    });
}

void claimsAreAnswered(const Manuscript &manuscript, Faults &faults)
{
    for (const TreatmentDraft &treatment : manuscript.treatments) {
        QSet<QString> known;
        for (const ClaimDraft &draft : treatment.claims) {
            if (known.contains(draft.claim.id)) {
                faults.append(
                    {draft.place, draft.claim.id, QStringLiteral("this claim is there twice")});
            }
            known.insert(draft.claim.id);
        }
        QSet<QString> answered;
        for (const EntryDraft &entry : treatment.entries) {
            for (const Words &claim : entry.claims) {
                answered.insert(claim.text);
                if (!known.contains(claim.text)) {
                    faults.append({claim.place, entry.id,
                                   QStringLiteral("no claim %1 in claims.yaml").arg(claim.text)});
                }
            }
        }
        for (const ClaimDraft &draft : treatment.claims) {
            if (!answered.contains(draft.claim.id)) {
                faults.append(
                    {draft.place, draft.claim.id, QStringLiteral("no entry answers this claim")});
            }
        }
    }
}

// What only sells may be answered, but not by an entry that states findings.
void advertisingIsNoFact(const Manuscript &manuscript, Faults &faults)
{
    for (const TreatmentDraft &treatment : manuscript.treatments) {
        QSet<QString> advertising;
        for (const ClaimDraft &draft : treatment.claims) {
            if (draft.promotional)
                advertising.insert(draft.claim.id);
        }
        for (const EntryDraft &entry : treatment.entries) {
            const bool findings =
                entry.kind == content::Kind::Fact || entry.kind == content::Kind::FactBox ||
                entry.kind == content::Kind::Overview || entry.kind == content::Kind::Mechanism;
            for (const Words &claim : entry.claims) {
                if (findings && advertising.contains(claim.text)) {
                    faults.append({claim.place, entry.id,
                                   QStringLiteral("%1 is advertising; an entry of facts can't "
                                                  "answer it")
                                       .arg(claim.text)});
                }
            }
        }
    }
}

void groupsAreNamed(const Manuscript &manuscript, Faults &faults)
{
    for (const LanguageDraft &language : manuscript.languages) {
        const QString &code = language.language.code;
        QSet<QString> told;
        eachClaim(manuscript, [&](const TreatmentDraft &, const ClaimDraft &draft) {
            const QString &category = draft.claim.category;
            if (told.contains(category) || manuscript.claimGroups.value(code).contains(category))
                return;
            told.insert(category);
            faults.append({draft.place, draft.claim.id,
                           QStringLiteral("category '%1' has no words under 'claim_groups' in %2")
                               .arg(category, code)});
        });
    }
}

} // namespace

QList<LibraryRule> claimRules()
{
    return {claimsKeepToTheirWords, quotesAreShort,      claimWordsHoldNoNumbers, claimsAreSourced,
            claimsAreAnswered,      advertisingIsNoFact, groupsAreNamed};
}

} // namespace bayan::authoring
