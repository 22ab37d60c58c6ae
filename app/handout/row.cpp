#include "handout/row.h"

namespace bayan::handout {

void Row::moveDown(qreal by)
{
    for (Line &line : lines) {
        line.box.translate(0, by);
        line.baseline += by;
    }
    for (Mark &mark : marks)
        mark.rect.translate(0, by);
}

Column Column::inset(qreal leading, qreal trailing, Qt::LayoutDirection direction) const
{
    return direction == Qt::RightToLeft ? Column{left + trailing, right - leading}
                                        : Column{left + leading, right - trailing};
}

Column Column::leading(qreal width, Qt::LayoutDirection direction) const
{
    return direction == Qt::RightToLeft ? Column{right - width, right} : Column{left, left + width};
}

Column Column::trailing(qreal width, Qt::LayoutDirection direction) const
{
    return direction == Qt::RightToLeft ? Column{left, left + width} : Column{right - width, right};
}

} // namespace bayan::handout
