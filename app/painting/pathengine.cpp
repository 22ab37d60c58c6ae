#include "painting/pathengine.h"

#include <QPainterPath>
#include <QPolygonF>

#include <utility>

namespace bayan::painting {

PathEngine::PathEngine(PaintEngineFeatures features)
    : QPaintEngine(features | PrimitiveTransform | PainterPaths | Antialiasing | AlphaBlend |
                   ConstantOpacity | BrushStroke | PaintOutsidePaintEvent)
{
}

// A new painter tells what differs from a painter's defaults, not from the last one's.
bool PathEngine::begin(QPaintDevice *)
{
    m_transform = {};
    m_pen = QPen();
    m_brush = QBrush();
    m_opacity = 1;
    setActive(true);
    return true;
}

bool PathEngine::end()
{
    setActive(false);
    return true;
}

QPaintEngine::Type PathEngine::type() const
{
    return User;
}

void PathEngine::updateState(const QPaintEngineState &next)
{
    const DirtyFlags changed = next.state();
    if (changed & DirtyTransform)
        m_transform = next.transform();
    if (changed & DirtyPen)
        m_pen = next.pen();
    if (changed & DirtyBrush)
        m_brush = next.brush();
    if (changed & DirtyOpacity)
        m_opacity = next.opacity();
}

void PathEngine::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
    path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    if (mode != PolylineMode) {
        path.closeSubpath();
        drawPath(path);
        return;
    }
    const QBrush brush = std::exchange(m_brush, QBrush(Qt::NoBrush)); // an open line has no inside
    drawPath(path);
    m_brush = brush;
}

} // namespace bayan::painting
