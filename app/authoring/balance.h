#pragma once

#include "authoring/manuscript.h"

#include <QList>

namespace bayan::authoring {

// How many words each benefit and each harm of the Effects page has, in one
// horizon and language. Alerts, contraindications, safety and checklists are
// not counted: they are as long as they have to be.
struct Balance
{
    content::Horizon horizon = content::Horizon::None;
    QList<double> benefits;
    QList<double> harms;

    double medianBenefit() const;
    double medianHarm() const;
    // Harms may be told in a quarter fewer words than benefits, not in less.
    bool isFair() const;
};

// Short term, then long term.
QList<Balance> balancesOf(const TreatmentDraft &treatment, const QString &language);

} // namespace bayan::authoring
