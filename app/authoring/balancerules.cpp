#include "authoring/balance.h"
#include "authoring/rules.h"

namespace bayan::authoring {

namespace {

QString counted(double words)
{
    return QString::number(words, 'f', words == int(words) ? 0 : 1);
}

void harmsAreToldAsFully(const Manuscript &manuscript, Faults &faults)
{
    for (const LanguageDraft &language : manuscript.languages) {
        const QString &code = language.language.code;
        for (const TreatmentDraft &treatment : manuscript.treatments) {
            for (const Balance &balance : balancesOf(treatment, code)) {
                if (balance.benefits.isEmpty() || balance.harms.isEmpty())
                    continue;
                const QString sentence =
                    QStringLiteral("%1, %2: half of the benefits have %3 words or more, half of "
                                   "the harms %4")
                        .arg(content::toString(balance.horizon), code,
                             counted(balance.medianBenefit()), counted(balance.medianHarm()));
                const bool fair = balance.isFair();
                faults.append({treatment.textPlaces.value(code), treatment.id,
                               fair ? sentence
                                    : sentence + QStringLiteral("; harms must not be told in over "
                                                                "a quarter fewer"),
                               fair ? Fault::Grade::Note : Fault::Grade::Fault});
            }
        }
    }
}

// Where benefits stand on the Effects page, harms stand beside them.
void bothSidesAreThere(const Manuscript &manuscript, Faults &faults)
{
    const QString code = manuscript.firstLanguage();
    for (const TreatmentDraft &treatment : manuscript.treatments) {
        for (const Balance &balance : balancesOf(treatment, code)) {
            if (balance.benefits.isEmpty() == balance.harms.isEmpty())
                continue;
            const bool noHarms = balance.harms.isEmpty();
            faults.append({treatment.place, treatment.id,
                           QStringLiteral("%1: %2 without %3")
                               .arg(content::toString(balance.horizon),
                                    noHarms ? QStringLiteral("benefits") : QStringLiteral("harms"),
                                    noHarms ? QStringLiteral("harms") : QStringLiteral("benefits")),
                           noHarms ? Fault::Grade::Fault : Fault::Grade::Note});
        }
    }
}

// A benefit and a harm are marked alike: each says how sure it is.
void effectsSayHowSure(const Manuscript &manuscript, Faults &faults)
{
    for (const TreatmentDraft &treatment : manuscript.treatments) {
        for (const EntryDraft &entry : treatment.entries) {
            if (entry.isForPatients() && entry.direction != content::Direction::None &&
                entry.evidence == content::Evidence::None) {
                faults.append({entry.place, entry.id,
                               QStringLiteral("a benefit or harm without an evidence level")});
            }
        }
    }
}

} // namespace

QList<LibraryRule> balanceRules()
{
    return {harmsAreToldAsFully, bothSidesAreThere, effectsSayHowSure};
}

} // namespace bayan::authoring
