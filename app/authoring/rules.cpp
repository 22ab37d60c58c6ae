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
    for (const TextDraft &text : scope.entry.texts)
        apply(textRules(), TextScope{scope.treatment, scope.entry, text}, faults);

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
    apply(libraryRules(), manuscript, faults);
    for (const TreatmentDraft &treatment : manuscript.treatments) {
        for (const FigureDraft &figure : treatment.figures)
            apply(figureRules(), FigureScope{manuscript, figure}, faults);
        for (const EntryDraft &entry : treatment.entries)
            checkEntry({manuscript, treatment, entry}, faults);
    }
    return faults;
}

} // namespace bayan::authoring
