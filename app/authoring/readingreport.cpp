#include "authoring/readingreport.h"

#include "authoring/patienttexts.h"
#include "authoring/prose.h"
#include "authoring/readability.h"

#include <algorithm>

namespace bayan::authoring {

namespace {

// Gaps wider than this, from what is usual in a treatment, are marked.
constexpr double WideGap = 20;

const TextReading *find(const QList<TextReading> &readings, const QString &entry,
                        const QString &language)
{
    const auto it = std::find_if(readings.cbegin(), readings.cend(), [&](const TextReading &r) {
        return r.entry == entry && r.language == language;
    });
    return it == readings.cend() ? nullptr : &*it;
}

double rawGap(const QList<TextReading> &readings, const TextReading &translation)
{
    const TextReading *original = find(readings, translation.entry, readings.first().language);
    return original ? original->ease - translation.ease : 0;
}

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

} // namespace

QList<TextReading> readingsOf(const Manuscript &manuscript, const TreatmentDraft &treatment)
{
    QList<TextReading> readings;
    for (const LanguageDraft &language : manuscript.languages) {
        const QString &code = language.language.code;
        const QString formula = manuscript.style(code).reading;
        if (formula.isEmpty())
            continue;
        const bool osman = formula == QLatin1String("osman");
        for (const PatientText &text : patientTexts(treatment, code)) {
            const QString body = text.body();
            const double ease = osman ? osmanScore(body) : fleschReadingEase(body);
            readings.append(
                {text.entry->id, code, osman ? QStringLiteral("OSMAN") : QStringLiteral("grade"),
                 osman ? ease : fleschKincaidGrade(body), ease, int(wordsOf(body).size())});
        }
    }
    return readings;
}

double parityGap(const QList<TextReading> &readings, const TextReading &translation)
{
    QList<double> gaps;
    for (const TextReading &reading : readings) {
        if (reading.language == translation.language)
            gaps.append(rawGap(readings, reading));
    }
    return rawGap(readings, translation) - medianOf(gaps);
}

QStringList readingTable(const Manuscript &manuscript)
{
    QStringList lines;
    for (const TreatmentDraft &treatment : manuscript.treatments) {
        const QList<TextReading> readings = readingsOf(manuscript, treatment);
        if (readings.isEmpty())
            continue;
        const QString first = readings.first().language;
        lines.append(QStringLiteral("%1: each text's words and reading; a gap is by how much the "
                                    "text is harder than usual beside the first language's, in "
                                    "points of reading ease, marked where over %2")
                         .arg(treatment.id)
                         .arg(WideGap));
        for (const EntryDraft &entry : treatment.entries) {
            QString line = QStringLiteral("  %1").arg(entry.id, -32);
            bool any = false;
            for (const TextReading &reading : readings) {
                if (reading.entry != entry.id)
                    continue;
                any = true;
                line += QStringLiteral("%1: %2 words, %3 %4  ")
                            .arg(reading.language)
                            .arg(reading.words)
                            .arg(reading.scale, number(reading.value));
                if (reading.language != first) {
                    const double gap = parityGap(readings, reading);
                    line += QStringLiteral("gap %1%2  ")
                                .arg(number(gap), gap > WideGap ? QStringLiteral(" !") : QString());
                }
            }
            if (any)
                lines.append(line.trimmed().prepend(QStringLiteral("  ")));
        }
    }
    return lines;
}

} // namespace bayan::authoring
