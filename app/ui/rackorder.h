#pragma once

#include <QStringList>

namespace bayan::ui {

// So many sheets in these languages (codes), of this kind.
struct RackLine
{
    QStringList languages;
    int copies = 0;
    bool summary = false;
    bool largePrint = false;
};

} // namespace bayan::ui
