#pragma once

#include <QStringList>

namespace bayan::ui {

// Which sheet somebody made last: remembered between patients and starts.
struct SheetChoice
{
    QStringList languages; // codes; empty: the patient's
    bool summary = false;
};

} // namespace bayan::ui
