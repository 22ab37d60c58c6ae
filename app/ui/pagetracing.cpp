#include "ui/pagetracing.h"

#include "painting/pathengine.h"

#include <QPaintDevice>
#include <QPainter>
#include <QWidget>

#include <cmath>

namespace bayan::ui {

namespace {

class TracingEngine final : public painting::PathEngine
{
public:
    explicit TracingEngine(const QSizeF &page)
        : m_page(QPointF(), page)
    {
    }

    void drawPath(const QPainterPath &path) override
    {
        handout::InkShape shape{transform().map(path), pen(), brush(), {}};
        const QRectF box = shape.path.controlPointRect();
        const QRectF seen = visible();
        if (!box.adjusted(-1, -1, 1, 1).intersects(seen) || box.contains(m_page))
            return;
        if (!seen.contains(box))
            shape.clip = seen;
        const qreal scale = std::sqrt(std::abs(transform().determinant()));
        shape.pen.setWidthF((pen().widthF() > 0 ? pen().widthF() : 1) *
                            (pen().isCosmetic() ? 1 : scale));
        shape.pen.setCosmetic(false);
        shapes.append(shape);
    }

    // A page is painted without pictures made of dots.
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}

    QList<handout::InkShape> shapes;

private:
    // What is left of the page by the widgets' clip and the painter's own. A clip of
    // another shape counts as the box around it.
    QRectF visible() const
    {
        QRectF seen = m_page;
        if (!systemClip().isEmpty())
            seen &= systemClip().boundingRect();
        if (painter()->hasClipping())
            seen &= transform().mapRect(painter()->clipBoundingRect());
        return seen;
    }

    QRectF m_page;
};

// As large and as fine as the page, so that it is painted the same.
class TracingDevice final : public QPaintDevice
{
public:
    explicit TracingDevice(const QWidget &page)
        : m_page(page)
        , engine(page.size())
    {
    }

    QPaintEngine *paintEngine() const override { return const_cast<TracingEngine *>(&engine); }

private:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_page.width();
        case PdmHeight:
            return m_page.height();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_page.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_page.logicalDpiY();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        case PdmDepth:
            return 24;
        default:
            return QPaintDevice::metric(metric);
        }
    }

    const QWidget &m_page;

public:
    TracingEngine engine;
};

} // namespace

QList<handout::InkShape> tracedPage(QWidget &page)
{
    TracingDevice device(page);
    QPainter painter(&device);
    page.render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
    painter.end();
    return device.engine.shapes;
}

} // namespace bayan::ui
