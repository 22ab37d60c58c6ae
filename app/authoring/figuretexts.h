#pragma once

#include "authoring/manuscript.h"

#include <QString>
#include <QStringList>

namespace bayan::authoring {

// What a drawable figure says in a language, made from its row and from the
// language's sentences (resources/content/<language>.yaml, 'sentences').
// A zero arm says "none of 236; could be up to 16 in 1,000", never "1,000 did
// not": nobody among those studied does not mean that nobody can have it.
content::FigureText figureText(const FigureDraft &figure, const TreatmentDraft &treatment,
                               const content::Source *source, const QString &language);

// The same as one or two whole sentences to stand in a text: the placeholder
// {figure.sentence}. Empty where the language has no such sentences.
QString figureSentence(const content::Figure &figure, const Sentences &sentences);

// The sentences a language must have to be able to say all that.
QStringList neededSentences();

} // namespace bayan::authoring
