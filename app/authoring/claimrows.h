#pragma once

#include "authoring/databasewriter.h"
#include "authoring/manuscript.h"

namespace bayan::authoring {

// Writes a treatment's statements of the two articles.
void writeClaims(const Manuscript &manuscript, const TreatmentDraft &treatment,
                 DatabaseWriter &writer);

// Writes the library's glossary.
void writeGlossary(const Manuscript &manuscript, DatabaseWriter &writer);

} // namespace bayan::authoring
