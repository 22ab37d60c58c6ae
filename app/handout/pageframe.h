#pragma once

#include "handout/row.h"

#include <QSizeF>

namespace bayan::handout {

// The fixed places of a page, in points. Nothing is nearer to the paper's edge
// than 14 mm, which every printer reaches; on A4 a single column holds 65 to 75
// Latin characters of body text.
struct PageFrame
{
    static constexpr qreal SideMargin = 42;
    static constexpr qreal TopMargin = 40;
    static constexpr qreal BottomMargin = 40;
    static constexpr qreal FooterGap = 8;
    static constexpr qreal RunningRule = 0.75;
    static constexpr qreal FooterPadding = 6;
    static constexpr qreal HeaderGap = 9;

    QSizeF paper;
    qreal runningLine = 18; // the height of a line of the header and the footer

    Column column() const { return {SideMargin, paper.width() - SideMargin}; }
    qreal footerTop() const
    {
        return paper.height() - BottomMargin - runningLine - RunningRule - FooterPadding;
    }
    // Where the text begins and how high it may be, on the first page of a
    // sheet's worth and on those below a running header.
    qreal flowTop(bool firstPage) const
    {
        return firstPage ? TopMargin : TopMargin + runningLine + RunningRule + HeaderGap;
    }
    qreal flowHeight(bool firstPage) const { return footerTop() - FooterGap - flowTop(firstPage); }
};

} // namespace bayan::handout
