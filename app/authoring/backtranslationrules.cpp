#include "authoring/backtranslation.h"
#include "authoring/patienttexts.h"
#include "authoring/placeholders.h"
#include "authoring/rules.h"

#include <algorithm>

namespace bayan::authoring {

namespace {

// What a wrong word could hurt somebody by.
bool isWarning(const EntryDraft &entry)
{
    switch (entry.kind) {
    case content::Kind::Alert:
    case content::Kind::Safety:
    case content::Kind::Contraindication:
    case content::Kind::Checklist:
    case content::Kind::FactBox:
        return true;
    default:
        return false;
    }
}

bool holdsNumbers(const TextDraft &text)
{
    const QList<Words> words = text.patientWords();
    return std::any_of(words.cbegin(), words.cend(),
                       [](const Words &one) { return !placeholders(one.text).isEmpty(); });
}

QString wholeText(const PatientText &text)
{
    return text.title() + QStringLiteral("\n\n") + text.summary() + QStringLiteral("\n\n") +
           text.body();
}

// Warnings and numbers are read back into the first language by a second
// person, and say there what the original says.
void warningsAreTranslatedBack(const Manuscript &manuscript, Faults &faults)
{
    const QString first = manuscript.firstLanguage();
    const StyleGuide style = manuscript.style(first);
    for (const LanguageDraft &language : manuscript.languages) {
        if (language.language.code == first)
            continue;
        for (const PatientText &text : patientTexts(manuscript, language.language.code)) {
            const Words &back = text.text->backTranslation;
            if (back.isEmpty()) {
                // A warning is never without; a draft's numbers may wait for theirs.
                if (isWarning(*text.entry) || holdsNumbers(*text.text)) {
                    faults.append(
                        {text.text->place, text.entry->id,
                         QStringLiteral("'back_translation' is missing; a %1 needs one")
                             .arg(isWarning(*text.entry) ? content::toString(text.entry->kind)
                                                         : QStringLiteral("text with numbers")),
                         isWarning(*text.entry) ? Fault::Grade::Fault : Fault::Grade::Translation});
                }
                continue;
            }
            const TextDraft *original = text.entry->text(first);
            if (!original || style.negations.isEmpty())
                continue;
            const QString read =
                filled(back.text, *text.treatment, first).remove(QStringLiteral("**"));
            const PatientText originalText{text.treatment, text.entry, original, first};
            for (const SensePair &pair :
                 aligned(sensesOf(wholeText(originalText), style), sensesOf(read, style))) {
                for (const QString &sentence : disagreements(pair)) {
                    faults.append({back.place, text.entry->id,
                                   QStringLiteral("back-translation: %1").arg(sentence),
                                   Fault::Grade::Translation});
                }
            }
        }
    }
}

} // namespace

QList<LibraryRule> backTranslationRules()
{
    return {warningsAreTranslatedBack};
}

} // namespace bayan::authoring
