#pragma once

#include <QBrush>
#include <QPaintEngine>
#include <QPen>
#include <QTransform>

namespace bayan::painting {

// A paint engine that is given everything as paths, and knows the painter's state
// at each. Who derives from it overrides drawPath().
class PathEngine : public QPaintEngine
{
public:
    // Besides what all of them can do.
    explicit PathEngine(PaintEngineFeatures features = {});

    bool begin(QPaintDevice *device) override;
    bool end() override;
    Type type() const override;
    void updateState(const QPaintEngineState &next) override;
    void drawPath(const QPainterPath &path) override = 0;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;

protected:
    const QTransform &transform() const { return m_transform; }
    const QPen &pen() const { return m_pen; }
    const QBrush &brush() const { return m_brush; }
    qreal opacity() const { return m_opacity; }

private:
    QTransform m_transform;
    QPen m_pen;
    QBrush m_brush;
    qreal m_opacity = 1;
};

} // namespace bayan::painting
