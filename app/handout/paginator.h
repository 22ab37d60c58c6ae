#pragma once

#include <QList>

namespace bayan::handout {

// How much is lost by ending a page after a row. The paginator breaks where
// least is lost, and as far down the page as it can; after a summary rather than leave
// a tenth of the page empty.
enum Glue : int {
    FreeBreak,    // nothing: between paragraphs, or within a long one
    AfterSummary, // an entry's text would begin without the lines that sum it up
    InBullet,     // a bullet would be split
    LoneLine,     // one line of a paragraph, or an evidence line, would stand alone
    AfterHeading,
    InBox,
};

// A strip of the sheet as wide as the page: it is never split itself.
struct Strip
{
    qreal spaceBefore = 0; // points; none at a page's top
    qreal height = 0;
    Glue glue = FreeBreak; // to the next strip
    qreal moreAtTop = 0;   // height that it needs besides at a page's top
    qreal moreAtEnd = 0;   // the same where a page ends with it
};

// A strip's place: which one, and how far below its page's top.
struct Placed
{
    qsizetype strip = 0;
    qreal top = 0;
};

// Where a page that begins with a strip ends.
struct PageEnd
{
    qsizetype end = 0; // one past its last strip
    qreal height = 0;  // of what stands on it
};

PageEnd pageEnd(const QList<Strip> &strips, qsizetype from, qreal pageHeight);

// The strips in order on pages of these heights, the first page's and the
// others'. A strip that is higher than a
// page stands alone on one. A stretch whose breaks are all forbidden and that is
// longer than a page is broken where least is lost.
QList<QList<Placed>> paginate(const QList<Strip> &strips, qreal firstHeight, qreal pageHeight);

} // namespace bayan::handout
