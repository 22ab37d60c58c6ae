#pragma once

#include "authoring/fields.h"
#include "authoring/manuscript.h"
#include "authoring/yamlfile.h"

namespace bayan::authoring {

// The statements of the two articles: <treatment>/claims.yaml, which a
// treatment that answers nobody does without.
QList<ClaimDraft> readClaims(YamlFiles &files, const QString &treatment,
                             const QList<LanguageDraft> &languages, Reading &reading);

} // namespace bayan::authoring
