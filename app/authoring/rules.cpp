#include "authoring/rules.h"

namespace bayan::authoring {

namespace {

template<class Rules, class Scope>
void apply(const Rules &rules, const Scope &scope, Faults &faults)
{
    for (const auto &rule : rules)
        rule(scope, faults);
}

void checkEntry(const EntryScope &scope, Faults &faults)
{
    apply(entryRules(), scope, faults);
    for (auto it = scope.entry.texts.cbegin(); it != scope.entry.texts.cend(); ++it) {
        const TextScope text{scope.treatment, scope.entry, it.value(), it.key(), scope.manuscript};
        apply(textRules(), text, faults);
        if (scope.entry.isForPatients())
            apply(patientRules(), text, faults);
    }

    const QString first = scope.manuscript.firstLanguage();
    const TextDraft *original = scope.entry.text(first);
    if (!original)
        return;
    for (auto it = scope.entry.texts.cbegin(); it != scope.entry.texts.cend(); ++it) {
        if (it.key() != first) {
            apply(translationRules(),
                  TranslationScope{scope.entry, *original, it.value(),
                                   scope.manuscript.languages.first().language.name},
                  faults);
        }
    }
}

} // namespace

Faults checkRules(const Manuscript &manuscript)
{
    Faults faults;
    for (const auto &rules : {libraryRules, claimRules, disagreementRules, figureWordRules,
                              parityRules, readingRules, proseRules, glossaryRules, frequencyRules,
                              balanceRules, backTranslationRules, spellingRules})
        apply(rules(), manuscript, faults);
    for (const TreatmentDraft &treatment : manuscript.treatments) {
        for (const FigureDraft &figure : treatment.figures)
            apply(figureRules(), FigureScope{manuscript, treatment, figure}, faults);
        for (const EntryDraft &entry : treatment.entries)
            checkEntry({manuscript, treatment, entry}, faults);
    }
    return faults;
}

} // namespace bayan::authoring
