#pragma once

#include "authoring/fields.h"
#include "authoring/styleguide.h"
#include "authoring/yamlfile.h"

namespace bayan::authoring {

// Reads style.yaml and the word lists beside it, by language. A library without
// the file has no style guides.
QMap<QString, StyleGuide> readStyleGuides(YamlFiles &files, Reading &reading);

} // namespace bayan::authoring
