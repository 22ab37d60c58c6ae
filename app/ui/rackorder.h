#pragma once

#include <QStringList>

namespace bayan::ui {

// So many sheets in these languages (codes).
struct RackLine
{
    QStringList languages;
    int copies = 0;
};

} // namespace bayan::ui
