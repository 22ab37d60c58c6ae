#pragma once

#include "authoring/fields.h"
#include "authoring/manuscript.h"
#include "authoring/yamlfile.h"

namespace bayan::authoring {

// Reads one treatment's folder: treatment.yaml and a file per language.
TreatmentDraft readTreatment(YamlFiles &files, const QString &id,
                             const QList<LanguageDraft> &languages, Reading &reading);

} // namespace bayan::authoring
