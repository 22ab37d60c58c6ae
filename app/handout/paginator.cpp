#include "handout/paginator.h"

#include <algorithm>

namespace bayan::handout {

namespace {

// One past the last strip that still fits a page starting with 'from'; at
// least one strip is taken.
qsizetype fitting(const QList<Strip> &strips, qsizetype from, qreal pageHeight)
{
    qreal height = 0;
    qsizetype end = from;
    while (end < strips.size()) {
        height +=
            strips[end].height + (end > from ? strips[end].spaceBefore : strips[end].moreAtTop);
        if (height > pageHeight)
            break;
        ++end;
    }
    return std::max(end, from + 1);
}

// Where to break within (from, end]: the least glue, and the last such place.
qsizetype bestBreak(const QList<Strip> &strips, qsizetype from, qsizetype end)
{
    qsizetype best = end;
    for (qsizetype i = end; i > from; --i) {
        if (strips[i - 1].glue < strips[best - 1].glue)
            best = i;
    }
    return best;
}

} // namespace

PageEnd pageEnd(const QList<Strip> &strips, qsizetype from, qreal pageHeight)
{
    PageEnd page{fitting(strips, from, pageHeight), strips[from].moreAtTop};
    if (page.end < strips.size())
        page.end = bestBreak(strips, from, page.end);
    for (qsizetype i = from; i < page.end; ++i)
        page.height += strips[i].height + (i > from ? strips[i].spaceBefore : 0);
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
