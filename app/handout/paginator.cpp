#include "handout/paginator.h"

#include <algorithm>

namespace bayan::handout {

namespace {

constexpr qreal WorthFilling = 0.1; // of a page's height, left empty

// One past the last strip that still fits a page starting with 'from'; at
// least one strip is taken.
qsizetype fitting(const QList<Strip> &strips, qsizetype from, qreal pageHeight)
{
    qreal height = 0;
    qsizetype end = from;
    while (end < strips.size()) {
        height +=
            strips[end].height + (end > from ? strips[end].spaceBefore : strips[end].moreAtTop);
        if (height + strips[end].moreAtEnd > pageHeight)
            break;
        ++end;
    }
    return std::max(end, from + 1);
}

// What stands on a page of these strips.
qreal heightOf(const QList<Strip> &strips, qsizetype from, qsizetype end)
{
    qreal height = strips[from].moreAtTop + strips[end - 1].moreAtEnd;
    for (qsizetype i = from; i < end; ++i)
        height += strips[i].height + (i > from ? strips[i].spaceBefore : 0);
    return height;
}

// Where to break within (from, end]: the least glue, and the last such place.
qsizetype bestBreak(const QList<Strip> &strips, qsizetype from, qsizetype end, qreal pageHeight)
{
    qsizetype best = end;
    for (qsizetype i = end; i > from; --i) {
        if (strips[i - 1].glue < strips[best - 1].glue)
            best = i;
    }
    if (pageHeight - heightOf(strips, from, best) < WorthFilling * pageHeight)
        return best;
    for (qsizetype i = end; i > best; --i) {
        if (strips[i - 1].glue <= AfterSummary)
            return i;
    }
    return best;
}

} // namespace

PageEnd pageEnd(const QList<Strip> &strips, qsizetype from, qreal pageHeight)
{
    PageEnd page{fitting(strips, from, pageHeight), 0};
    if (page.end < strips.size())
        page.end = bestBreak(strips, from, page.end, pageHeight);
    page.height = heightOf(strips, from, page.end);
    return page;
}

QList<QList<Placed>> paginate(const QList<Strip> &strips, qreal firstHeight, qreal pageHeight)
{
    QList<QList<Placed>> pages;
    for (qsizetype from = 0; from < strips.size();) {
        const qsizetype end = pageEnd(strips, from, from == 0 ? firstHeight : pageHeight).end;
        QList<Placed> page;
        qreal top = 0;
        for (qsizetype i = from; i < end; ++i) {
            if (i > from)
                top += strips[i].spaceBefore;
            page.append({i, top});
            top += strips[i].height + (i == from ? strips[i].moreAtTop : 0);
        }
        pages.append(page);
        from = end;
    }
    return pages;
}

} // namespace bayan::handout
