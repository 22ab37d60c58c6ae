#pragma once

#include "authoring/databasewriter.h"
#include "authoring/manuscript.h"

namespace bayan::authoring {

// Writes a treatment's figures that an entry names, with what they say.
void writeFigures(const Manuscript &manuscript, const TreatmentDraft &treatment,
                  DatabaseWriter &writer);

// Writes what is drawn beside them: the timeline and the areas of the face map.
void writeTimeline(const Manuscript &manuscript, const TreatmentDraft &treatment,
                   DatabaseWriter &writer);
void writeAreas(const Manuscript &manuscript, const TreatmentDraft &treatment,
                DatabaseWriter &writer);

} // namespace bayan::authoring
