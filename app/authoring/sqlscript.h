#pragma once

#include <QString>
#include <QStringList>

namespace bayan::authoring {

// The statements of the bundled schema, comments taken out.
QStringList schemaStatements();

} // namespace bayan::authoring
