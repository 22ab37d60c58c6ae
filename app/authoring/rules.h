#pragma once

#include "authoring/fault.h"
#include "authoring/manuscript.h"

#include <QList>
#include <QString>

namespace bayan::authoring {

// What content has to fulfil, one function for one thing. Each looks at as
// little as it needs, and appends what it finds.

using LibraryRule = void (*)(const Manuscript &, Faults &);

struct FigureScope
{
    const Manuscript &manuscript;
    const TreatmentDraft &treatment;
    const FigureDraft &figure;
};
using FigureRule = void (*)(const FigureScope &, Faults &);

struct EntryScope
{
    const Manuscript &manuscript;
    const TreatmentDraft &treatment;
    const EntryDraft &entry;
};
using EntryRule = void (*)(const EntryScope &, Faults &);

// A text, in whatever language.
struct TextScope
{
    const TreatmentDraft &treatment;
    const EntryDraft &entry;
    const TextDraft &text;
    QString language;
    const Manuscript &manuscript;
};
using TextRule = void (*)(const TextScope &, Faults &);

// A text and the one in the first language it is made from.
struct TranslationScope
{
    const EntryDraft &entry;
    const TextDraft &original;
    const TextDraft &translation;
    QString originalName; // of the first language, "English"
};
using TranslationRule = void (*)(const TranslationScope &, Faults &);

QList<LibraryRule> libraryRules();
QList<LibraryRule> claimRules();
QList<LibraryRule> disagreementRules();
QList<LibraryRule> figureWordRules();
// How the words are written, by the style guides: see styleguide.h.
QList<LibraryRule> parityRules();
QList<LibraryRule> readingRules();
QList<LibraryRule> proseRules();
QList<LibraryRule> glossaryRules();
QList<LibraryRule> frequencyRules();
QList<LibraryRule> balanceRules();
QList<LibraryRule> backTranslationRules();
QList<LibraryRule> spellingRules();
QList<FigureRule> figureRules();
QList<EntryRule> entryRules();
QList<TextRule> textRules();
QList<TextRule> patientRules();
QList<TranslationRule> translationRules();

// All of the above over all there is.
Faults checkRules(const Manuscript &manuscript);

} // namespace bayan::authoring
