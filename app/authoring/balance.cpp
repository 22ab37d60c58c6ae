#include "authoring/balance.h"

#include "authoring/patienttexts.h"
#include "authoring/prose.h"

namespace bayan::authoring {

namespace {

bool isCounted(const EntryDraft &entry)
{
    switch (entry.kind) {
    case content::Kind::Alert:
    case content::Kind::Contraindication:
    case content::Kind::Safety:
    case content::Kind::Checklist:
        return false;
    default:
        return true;
    }
}

} // namespace

double Balance::medianBenefit() const
{
    return medianOf(benefits);
}

double Balance::medianHarm() const
{
    return medianOf(harms);
}

bool Balance::isFair() const
{
    constexpr double ShortestHarm = 0.75;
    return medianHarm() >= ShortestHarm * medianBenefit();
}

QList<Balance> balancesOf(const TreatmentDraft &treatment, const QString &language)
{
    QList<Balance> balances{{content::Horizon::ShortTerm, {}, {}},
                            {content::Horizon::LongTerm, {}, {}}};
    for (const PatientText &text : patientTexts(treatment, language)) {
        if (!isCounted(*text.entry) || text.entry->direction == content::Direction::None)
            continue;
        const auto words = double(wordsOf(text.body()).size());
        for (Balance &balance : balances) {
            if (text.entry->horizon != balance.horizon)
                continue;
            if (text.entry->direction == content::Direction::Benefit)
                balance.benefits.append(words);
            else if (text.entry->direction == content::Direction::Harm)
                balance.harms.append(words);
        }
    }
    return balances;
}

} // namespace bayan::authoring
