#include "authoring/overclaims.h"

namespace bayan::authoring {

namespace {

QString bulletOf(const content::Claim &claim, const QString &language, const Sentences &sentences)
{
    const bool first = claim.article == QLatin1String("A");
    QString bullet =
        sentences.value(first ? QStringLiteral("overclaim_a") : QStringLiteral("overclaim_b")).text;
    bullet.replace(QLatin1String("{says}"), claim.says.value(language));
    bullet.replace(QLatin1String("{answer}"), claim.answer.value(language));
    return bullet.simplified();
}

// Groups in the order in which the claims first name them.
QString overclaims(const QList<ClaimDraft> &claims, const QString &language,
                   const Sentences &sentences, const WordsById<Words> &groups)
{
    QStringList titles;
    QMap<QString, QStringList> bullets;
    for (const ClaimDraft &draft : claims) {
        if (!draft.claim.overclaim)
            continue;
        const QString title = groups.value(draft.claim.category).text.simplified();
        if (!titles.contains(title))
            titles.append(title);
        bullets[title].append(QLatin1String("- ") + bulletOf(draft.claim, language, sentences));
    }
    QStringList parts;
    for (const QString &title : titles) {
        parts.append(QStringLiteral("**%1**\n\n%2")
                         .arg(title, bullets.value(title).join(QLatin1Char('\n'))));
    }
    return parts.join(QLatin1String("\n\n"));
}

} // namespace

void tellOverclaims(Manuscript &manuscript)
{
    for (TreatmentDraft &treatment : manuscript.treatments) {
        for (EntryDraft &entry : treatment.entries) {
            for (auto text = entry.texts.begin(); text != entry.texts.end(); ++text) {
                if (!text->body.text.contains(QLatin1String("{overclaims}")))
                    continue;
                text->body.text.replace(QLatin1String("{overclaims}"),
                                        overclaims(treatment.claims, text.key(),
                                                   manuscript.sentences.value(text.key()),
                                                   manuscript.claimGroups.value(text.key())));
                // A back-translation is in the first language, and so are what it was made from.
                text->backTranslation.text.replace(
                    QLatin1String("{overclaims}"),
                    overclaims(treatment.claims, manuscript.firstLanguage(),
                               manuscript.sentences.value(manuscript.firstLanguage()),
                               manuscript.claimGroups.value(manuscript.firstLanguage())));
                text->body.literal = false; // its lines are no longer the file's
            }
        }
    }
}

} // namespace bayan::authoring
