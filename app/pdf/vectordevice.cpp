#include "pdf/vectordevice.h"

#include "pdf/vectorengine.h"

namespace bayan::pdf {

namespace {

constexpr int DotsPerInch = 72; // a unit is a point
constexpr qreal MillimetresPerInch = 25.4;

} // namespace

VectorDevice::VectorDevice(const QSizeF &page, ObjectFile &file)
    : m_page(page)
    , m_engine(std::make_unique<VectorEngine>(page.height(), file))
{
}

VectorDevice::~VectorDevice() = default;

QPaintEngine *VectorDevice::paintEngine() const
{
    return m_engine.get();
}

void VectorDevice::drawLetters(const QPointF &origin, const QGlyphRun &run, const QColor &ink)
{
    m_engine->drawLetters(origin, run, ink);
}

QByteArray VectorDevice::takeContent()
{
    return m_engine->takeContent();
}

QByteArray VectorDevice::pictures() const
{
    return m_engine->pictures();
}

int VectorDevice::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return qRound(m_page.width());
    case PdmHeight:
        return qRound(m_page.height());
    case PdmWidthMM:
        return qRound(m_page.width() * MillimetresPerInch / DotsPerInch);
    case PdmHeightMM:
        return qRound(m_page.height() * MillimetresPerInch / DotsPerInch);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return DotsPerInch;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return int(devicePixelRatioFScale());
    case PdmDepth:
        return 24;
    case PdmNumColors:
        return 1 << 24;
    default:
        return QPaintDevice::metric(metric);
    }
}

} // namespace bayan::pdf
