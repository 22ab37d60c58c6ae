#include "authoring/patienttexts.h"
#include "authoring/phrases.h"
#include "authoring/placeholders.h"
#include "authoring/readability.h"
#include "authoring/readingreport.h"
#include "authoring/rules.h"

#include <algorithm>

namespace bayan::authoring {

namespace {

QString shown(double value)
{
    return QString::number(value, 'f', 1);
}

// The hardest a text may be, in an American school grade.
double limitOf(const StyleGuide &style, const QString &entry)
{
    return style.listTexts.contains(entry) ? qMax(style.listGrade, style.hardestGrade)
                                           : style.hardestGrade;
}

// The sentence of a body, as written, that is hardest to read.
Stretch hardestSentence(const PatientText &text)
{
    const QString &body = text.text->body.text;
    Stretch hardest;
    double grade = 0;
    for (const Stretch &stretch : sentencesOf(body)) {
        const double own =
            fleschKincaidGrade(filled(cut(body, stretch), *text.treatment, text.language));
        if (hardest.length == 0 || own > grade) {
            grade = own;
            hardest = stretch;
        }
    }
    return hardest;
}

// Which words of the glossary the treatment's texts use.
QString termsSentence(const Manuscript &manuscript, const TreatmentDraft &treatment,
                      const QString &language)
{
    QList<WordedText> bodies;
    for (const PatientText &text : patientTexts(treatment, language))
        bodies.append(WordedText(blanked(text.text->body.text)));
    QStringList used;
    for (const TermDraft &term : manuscript.glossary) {
        const QString words = term.words.value(language).term;
        const Phrase phrase(words);
        if (std::any_of(bodies.cbegin(), bodies.cend(),
                        [&](const WordedText &body) { return body.holds(phrase); }))
            used.append(words);
    }
    return used.isEmpty()
               ? QStringLiteral("no medical terms of the glossary")
               : QStringLiteral("medical terms: %1").arg(used.join(QStringLiteral(", ")));
}

void gradesAreLow(const Manuscript &manuscript, Faults &faults)
{
    for (auto it = manuscript.styles.cbegin(); it != manuscript.styles.cend(); ++it) {
        const StyleGuide &style = it.value();
        if (style.reading != QLatin1String("flesch-kincaid") || style.hardestGrade <= 0)
            continue;
        for (const TreatmentDraft &treatment : manuscript.treatments) {
            QList<double> grades;
            for (const PatientText &text : patientTexts(treatment, it.key())) {
                const double grade = fleschKincaidGrade(text.body());
                grades.append(grade);
                const double limit = limitOf(style, text.entry->id);
                if (grade > limit) {
                    constexpr qsizetype Enough = 60;
                    const Words &body = text.text->body;
                    const Stretch hardest = hardestSentence(text);
                    faults.append(
                        {body.placeOf(hardest.at), text.entry->id,
                         QStringLiteral("the body reads at grade %1; %2 at most; its hardest "
                                        "sentence begins \"%3\"")
                             .arg(shown(grade), shown(limit),
                                  cut(body.text, hardest).simplified().left(Enough))});
                }
            }
            const double median = medianOf(grades);
            if (style.medianGrade > 0 && median > style.medianGrade) {
                faults.append({treatment.textPlaces.value(it.key()), treatment.id,
                               QStringLiteral("half of the texts read above grade %1; %2 at most")
                                   .arg(shown(median), shown(style.medianGrade))});
            }
        }
    }
}

// How hard each treatment is to read, in a line a language.
void readingIsNoted(const Manuscript &manuscript, Faults &faults)
{
    for (const TreatmentDraft &treatment : manuscript.treatments) {
        const QList<TextReading> readings = readingsOf(manuscript, treatment);
        for (const LanguageDraft &language : manuscript.languages) {
            QList<double> values;
            QString scale;
            for (const TextReading &reading : readings) {
                if (reading.language == language.language.code) {
                    values.append(reading.value);
                    scale = reading.scale;
                }
            }
            if (values.isEmpty())
                continue;
            const auto [least, most] = std::minmax_element(values.cbegin(), values.cend());
            faults.append(
                {treatment.textPlaces.value(language.language.code), treatment.id,
                 QStringLiteral("reading of %1 texts: %2 %3 to %4, half at or below %5; %6")
                     .arg(values.size())
                     .arg(scale, shown(*least), shown(*most), shown(medianOf(values)),
                          termsSentence(manuscript, treatment, language.language.code)),
                 Fault::Grade::Note});
        }
    }
}

void fewTextsAreLists(const Manuscript &manuscript, Faults &faults)
{
    constexpr qsizetype MostLists = 3;
    for (const StyleGuide &style : manuscript.styles) {
        if (style.listTexts.size() > MostLists) {
            faults.append({style.place,
                           {},
                           QStringLiteral("'list_texts' names %1 texts; %2 at most")
                               .arg(style.listTexts.size())
                               .arg(MostLists)});
        }
    }
}

} // namespace

QList<LibraryRule> readingRules()
{
    return {gradesAreLow, readingIsNoted, fewTextsAreLists};
}

} // namespace bayan::authoring
