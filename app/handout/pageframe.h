#pragma once

#include "handout/row.h"

#include <QSizeF>

namespace bayan::handout {

// The fixed places of a page, in points. Nothing is nearer to the paper's edge
// than 14 mm, or 10 mm where a page is full and 12.7 mm at its foot; on A4 a
// single column holds 65 to 75 Latin characters of body text.
struct PageFrame
{
    static constexpr qreal FooterGap = 8;
    static constexpr qreal RunningRule = 0.75;
    static constexpr qreal FooterPadding = 6;
    static constexpr qreal HeaderGap = 9;

    QSizeF paper;
    qreal sideMargin = 42;
    qreal topMargin = 40;
    qreal bottomMargin = 40;
    bool hasFooter = true;
    qreal runningLine = 18; // the height of a line of the header and the footer

    // As much of the paper as every printer reaches: old ones end 12.7 mm before the
    // edge that leaves them last.
    void widen()
    {
        sideMargin = topMargin = 28.5;
        bottomMargin = 36;
    }

    Column column() const { return {sideMargin, paper.width() - sideMargin}; }
    qreal footerTop() const
    {
        return paper.height() - bottomMargin -
               (hasFooter ? runningLine + RunningRule + FooterPadding : 0);
    }
    // Where the text begins and how high it may be, on the first page of a
    // sheet's worth and on those below a running header.
    qreal flowTop(bool firstPage) const
    {
        return firstPage ? topMargin : topMargin + runningLine + RunningRule + HeaderGap;
    }
    qreal flowHeight(bool firstPage) const
    {
        return footerTop() - (hasFooter ? FooterGap : 0) - flowTop(firstPage);
    }
};

} // namespace bayan::handout
