#include "pictures/directionmark.h"

#include <QPainter>

namespace bayan::pictures {

void paintDirectionMark(QPainter *painter, const QRectF &square, content::Direction direction,
                        const QColor &ink)
{
    if (direction == content::Direction::None)
        return;
    const qreal side = square.width();
    const qreal stroke = side * 0.1;
    const QPointF centre = square.center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, stroke, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
    painter->setBrush(Qt::NoBrush);
    const qreal arm = side * 0.2;
    painter->drawLine(centre - QPointF(arm, 0), centre + QPointF(arm, 0));
    if (direction == content::Direction::Benefit) {
        painter->drawLine(centre - QPointF(0, arm), centre + QPointF(0, arm));
        const qreal radius = (side - stroke) / 2 - side * 0.04;
        painter->drawEllipse(centre, radius, radius);
    } else {
        // A mitred corner reaches beyond its point by 0.7 of the stroke.
        const qreal reach = side / 2 - stroke * 0.71;
        painter->drawConvexPolygon(
            QPolygonF({centre - QPointF(0, reach), centre + QPointF(reach, 0),
                       centre + QPointF(0, reach), centre - QPointF(reach, 0)}));
    }
    painter->restore();
}

} // namespace bayan::pictures
