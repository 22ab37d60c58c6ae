#pragma once

#include "authoring/fields.h"
#include "authoring/manuscript.h"

namespace bayan::authoring {

// One figure, mark of the timeline and area of the face map of treatment.yaml.
FigureDraft readFigure(const YamlNode &node, Reading &reading);
MarkDraft readMark(const YamlNode &node, Reading &reading);
AreaDraft readArea(const YamlNode &node, Reading &reading);

// Their words in a language's file: the maps 'figures', 'timeline' and 'areas'.
WordsById<FigureWords> readFigureWords(Fields &language, Reading &reading);
WordsById<Words> readLabels(Fields &language, const QString &key, Reading &reading);

} // namespace bayan::authoring
