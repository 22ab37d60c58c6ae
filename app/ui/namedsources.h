#pragma once

#include <QString>

namespace bayan::ui {

class Consult;

// A note with the ids of the treatment's sources ("CARR03") replaced by the names that
// stand in its lists ("Carruthers 2003"); other words stay. In right-to-left notes each
// name is one run of its own.
QString withSourcesNamed(const QString &note, const Consult &consult,
                         Qt::LayoutDirection direction);

} // namespace bayan::ui
