#include "authoring/figuretexts.h"
#include "authoring/placeholders.h"
#include "authoring/rules.h"
#include "authoring/timelinedays.h"

#include <QRegularExpression>
#include <QSet>

namespace bayan::authoring {

namespace {

// Every language must have words for these, and words for nothing else.
template<class Of>
void compareWords(const Manuscript &manuscript, const TreatmentDraft &treatment,
                  const QMap<QString, WordsById<Of>> &words, const QMap<QString, Place> &wanted,
                  const QString &what, Faults &faults)
{
    for (const LanguageDraft &draft : manuscript.languages) {
        const QString &code = draft.language.code;
        const WordsById<Of> written = words.value(code);
        for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
            if (!written.contains(it.key())) {
                faults.append({it.value(), it.key(),
                               QStringLiteral("no words under '%1' in %2").arg(what, code)});
            }
        }
        for (auto it = written.keyBegin(); it != written.keyEnd(); ++it) {
            if (!wanted.contains(*it)) {
                faults.append({treatment.textPlaces.value(code, treatment.place), *it,
                               QStringLiteral("words under '%1' for what is not in treatment.yaml")
                                   .arg(what)});
            }
        }
    }
}

void everythingDrawnHasWords(const Manuscript &manuscript, Faults &faults)
{
    for (const TreatmentDraft &treatment : manuscript.treatments) {
        QMap<QString, Place> figures;
        for (const FigureDraft &draft : treatment.figures) {
            if (draft.figure.drawable)
                figures.insert(draft.figure.id, draft.place);
        }
        QMap<QString, Place> marks;
        for (const MarkDraft &draft : treatment.timeline)
            marks.insert(draft.mark.id, draft.place);
        QMap<QString, Place> areas;
        for (const AreaDraft &draft : treatment.areas)
            areas.insert(draft.area.id, draft.place);
        compareWords(manuscript, treatment, treatment.figureWords, figures,
                     QStringLiteral("figures"), faults);
        compareWords(manuscript, treatment, treatment.markLabels, marks, QStringLiteral("timeline"),
                     faults);
        compareWords(manuscript, treatment, treatment.areaNames, areas, QStringLiteral("areas"),
                     faults);
    }
}

// Numbers come from figures here too, and every placeholder names one.
void checkNumbers(const TreatmentDraft &treatment, const QString &language, const QString &id,
                  const Words &words, Faults &faults)
{
    static const QRegularExpression digitOrBrace(QStringLiteral("[\\p{Nd}{}]"),
                                                 QRegularExpression::UseUnicodePropertiesOption);
    if (digitOrBrace.match(blanked(words.text)).hasMatch()) {
        faults.append({words.place, id,
                       QStringLiteral("a digit outside a placeholder; numbers come from figures")});
    }
    if (filled(words.text, treatment, language).contains(QLatin1Char('{'))) {
        faults.append(
            {words.place, id, QStringLiteral("a placeholder that names no number of a figure")});
    }
}

void pictureWordsTakeTheirNumbersFromFigures(const Manuscript &manuscript, Faults &faults)
{
    for (const TreatmentDraft &treatment : manuscript.treatments) {
        for (auto it = treatment.figureWords.cbegin(); it != treatment.figureWords.cend(); ++it) {
            for (auto words = it->cbegin(); words != it->cend(); ++words) {
                for (const Words &one : {words->outcome, words->population, words->time})
                    checkNumbers(treatment, it.key(), words.key(), one, faults);
            }
        }
        for (const auto &byLanguage : {treatment.markLabels, treatment.areaNames}) {
            for (auto it = byLanguage.cbegin(); it != byLanguage.cend(); ++it) {
                for (auto words = it->cbegin(); words != it->cend(); ++words)
                    checkNumbers(treatment, it.key(), words.key(), *words, faults);
            }
        }
    }
}

void languagesHaveSentences(const Manuscript &manuscript, Faults &faults)
{
    for (const LanguageDraft &draft : manuscript.languages) {
        const QString &code = draft.language.code;
        const Sentences written = manuscript.sentences.value(code);
        for (const QString &name : neededSentences()) {
            if (!written.contains(name)) {
                faults.append({manuscript.sectionTitlePlaces.value(code, draft.place),
                               {},
                               QStringLiteral("no sentence '%1' under 'sentences'").arg(name)});
            }
        }
    }
}

void marksAreSound(const Manuscript &manuscript, Faults &faults)
{
    static const QStringList lanes{QStringLiteral("effect"), QStringLiteral("side-effects"),
                                   QStringLiteral("urgent")};
    static const QStringList forms{QStringLiteral("partial"), QStringLiteral("full"),
                                   QStringLiteral("open"), QStringLiteral("moment")};
    for (const TreatmentDraft &treatment : manuscript.treatments) {
        for (const MarkDraft &draft : treatment.timeline) {
            const content::TimelineMark &mark = draft.mark;
            const auto report = [&](const Place &place, const QString &sentence) {
                faults.append({place, mark.id, sentence});
            };
            if (!lanes.contains(mark.lane))
                report(draft.place, QStringLiteral("'%1' is no word for 'lane'").arg(mark.lane));
            if (!forms.contains(mark.form))
                report(draft.place, QStringLiteral("'%1' is no word for 'form'").arg(mark.form));
            if (!manuscript.source(mark.source)) {
                report(draft.place,
                       QStringLiteral("no source %1 in sources.yaml").arg(mark.source));
            }
            for (const Words &end : {draft.from, draft.to}) {
                if (!daysOf(end.text, treatment)) {
                    report(end.place, QStringLiteral("'%1' is no day and no figure in days, weeks "
                                                     "or months")
                                          .arg(end.text));
                }
            }
            if (daysOf(draft.from.text, treatment).value_or(0) >
                daysOf(draft.to.text, treatment).value_or(10000))
                report(draft.place, QStringLiteral("'from' is later than 'to'"));
        }
    }
}

void areasNameWhatIsThere(const Manuscript &manuscript, Faults &faults)
{
    for (const TreatmentDraft &treatment : manuscript.treatments) {
        QSet<QString> entries;
        for (const EntryDraft &entry : treatment.entries)
            entries.insert(entry.id);
        for (const AreaDraft &draft : treatment.areas) {
            for (const Words &entry : draft.entries) {
                if (!entries.contains(entry.text)) {
                    faults.append({entry.place, draft.area.id,
                                   QStringLiteral("no entry %1").arg(entry.text)});
                }
            }
            for (const Words &figure : draft.figures) {
                const content::Figure *found = treatment.figure(figure.text);
                if (!found || !found->drawable) {
                    faults.append({figure.place, draft.area.id,
                                   QStringLiteral("no figure %1 to draw").arg(figure.text)});
                }
            }
        }
    }
}

} // namespace

QList<LibraryRule> figureWordRules()
{
    return {everythingDrawnHasWords, pictureWordsTakeTheirNumbersFromFigures,
            languagesHaveSentences, marksAreSound, areasNameWhatIsThere};
}

} // namespace bayan::authoring
