#pragma once

#include <QList>
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

// What somebody wants of them; no lines: nothing.
struct RackOrder
{
    QList<RackLine> lines;
    bool asPdf = false; // one of each, to be printed elsewhere; else on paper
};

} // namespace bayan::ui
