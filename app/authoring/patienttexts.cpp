#include "authoring/patienttexts.h"

#include "authoring/placeholders.h"

#include <algorithm>

namespace bayan::authoring {

QString PatientText::body() const
{
    return filled(text->body.text, *treatment, language).remove(QStringLiteral("**"));
}

QString PatientText::title() const
{
    return filled(text->title.text, *treatment, language).simplified();
}

QString PatientText::summary() const
{
    return filled(text->summary.text, *treatment, language).simplified();
}

QList<PatientText> patientTexts(const TreatmentDraft &treatment, const QString &language)
{
    QList<PatientText> found;
    for (const EntryDraft &entry : treatment.entries) {
        const TextDraft *text = entry.text(language);
        if (text && entry.isForPatients())
            found.append({&treatment, &entry, text, language});
    }
    return found;
}

QList<PatientText> patientTexts(const Manuscript &manuscript, const QString &language)
{
    QList<PatientText> found;
    for (const TreatmentDraft &treatment : manuscript.treatments)
        found += patientTexts(treatment, language);
    return found;
}

double medianOf(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

} // namespace bayan::authoring
