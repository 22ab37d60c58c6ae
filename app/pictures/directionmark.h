#pragma once

#include "content/enums.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace bayan::pictures {

// Benefit is a circle with a plus, harm a diamond with a minus, the same in
// both reading directions. Always beside the word. Nothing is painted for an
// entry without a direction.
void paintDirectionMark(QPainter *painter, const QRectF &square, content::Direction direction,
                        const QColor &ink);

} // namespace bayan::pictures
