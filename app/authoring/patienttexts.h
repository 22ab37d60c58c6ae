#pragma once

#include "authoring/manuscript.h"

#include <QList>

namespace bayan::authoring {

// A text that patients read, in one language, with what is asked about it most.
struct PatientText
{
    const TreatmentDraft *treatment = nullptr;
    const EntryDraft *entry = nullptr;
    const TextDraft *text = nullptr;
    QString language;

    // Its body with the numbers filled in, without bold marks.
    QString body() const;
    QString title() const;
    QString summary() const;
};

// In reading order. The manuscript must outlive them.
QList<PatientText> patientTexts(const TreatmentDraft &treatment, const QString &language);
QList<PatientText> patientTexts(const Manuscript &manuscript, const QString &language);

// Of an empty list 0.
double medianOf(QList<double> values);

} // namespace bayan::authoring
