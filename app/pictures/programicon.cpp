#include "pictures/programicon.h"

#include <QPainter>
#include <QPainterPath>

namespace bayan::pictures {

namespace {

constexpr int Side = 64; // what the drawing's numbers are measured in

QPixmap painted(int side)
{
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(qreal(side) / Side, qreal(side) / Side);
    painter.setPen(Qt::NoPen);
    const QColor ground(0x0b, 0x5a, 0x66);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(4, 4, 56, 56), 12, 12);
    // A speech bubble, with a line in each direction.
    QPainterPath bubble;
    bubble.addRoundedRect(QRectF(12, 12, 40, 32), 4, 4);
    QPainterPath tail;
    tail.addPolygon(QPolygonF({{20, 42}, {20, 54}, {32, 44}, {32, 42}}));
    painter.fillPath(bubble.united(tail), Qt::white);
    const QColor accent(0x8a, 0x47, 0x10);
    painter.fillRect(QRectF(20, 20, 16, 4), ground);
    painter.fillRect(QRectF(40, 20, 4, 4), accent);
    painter.fillRect(QRectF(28, 32, 16, 4), ground);
    painter.fillRect(QRectF(20, 32, 4, 4), accent);
    return pixmap;
}

} // namespace

QIcon programIcon()
{
    QIcon icon;
    for (const int side : {16, 32, 64})
        icon.addPixmap(painted(side));
    return icon;
}

} // namespace bayan::pictures
