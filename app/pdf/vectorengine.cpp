#include "pdf/vectorengine.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <cmath>
#include <utility>

namespace bayan::pdf {

namespace {

QByteArray at(const QPointF &point)
{
    return number(point.x()) + ' ' + number(point.y()) + ' ';
}

QByteArray colour(const QColor &colour, qreal opacity, const char *operation)
{
    const qreal alpha = colour.alphaF() * opacity;
    const auto onWhite = [&](qreal part) { return number(part * alpha + 1 - alpha) + ' '; };
    return onWhite(colour.redF()) + onWhite(colour.greenF()) + onWhite(colour.blueF()) + operation +
           '\n';
}

QByteArray operatorsOf(const QPainterPath &path)
{
    QByteArray out;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            out += at(element) + "m\n";
            break;
        case QPainterPath::LineToElement:
            out += at(element) + "l\n";
            break;
        case QPainterPath::CurveToElement:
            out += at(element) + at(path.elementAt(i + 1)) + at(path.elementAt(i + 2)) + "c\n";
            i += 2;
            break;
        case QPainterPath::CurveToDataElement:
            break;
        }
        // A stroke's corner is joined only where the line is closed.
        const bool last = i + 1 == path.elementCount() ||
                          path.elementAt(i + 1).type == QPainterPath::MoveToElement;
        int first = i;
        while (last && first > 0 && path.elementAt(first).type != QPainterPath::MoveToElement)
            --first;
        if (last && i > first && QPointF(path.elementAt(first)) == QPointF(path.elementAt(i)))
            out += "h\n";
    }
    return out;
}

} // namespace

VectorEngine::VectorEngine(qreal pageHeight, ObjectFile &file)
    : QPaintEngine(PrimitiveTransform | PixmapTransform | PainterPaths | Antialiasing | AlphaBlend |
                   ConstantOpacity | BrushStroke | PaintOutsidePaintEvent)
    , m_pageHeight(pageHeight)
    , m_file(file)
{
}

// A new painter tells what differs from a painter's defaults, not from the last one's.
bool VectorEngine::begin(QPaintDevice *)
{
    m_transform = {};
    m_pen = QPen();
    m_brush = QBrush();
    m_opacity = 1;
    setActive(true);
    return true;
}

bool VectorEngine::end()
{
    setActive(false);
    return true;
}

QPaintEngine::Type VectorEngine::type() const
{
    return User;
}

void VectorEngine::updateState(const QPaintEngineState &next)
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

// The page's origin is at the bottom, the painter's at the top.
QTransform VectorEngine::toPage() const
{
    return m_transform * QTransform(1, 0, 0, -1, 0, m_pageHeight);
}

void VectorEngine::add(const QByteArray &operators)
{
    m_content += "q\n";
    if (painter()->hasClipping()) {
        const QPainterPath clip = toPage().map(painter()->clipPath());
        m_content += (clip.isEmpty() ? QByteArray("0 0 m\n") : operatorsOf(clip)) +
                     (clip.fillRule() == Qt::WindingFill ? "W n\n" : "W* n\n");
    }
    m_content += operators + "Q\n";
}

QByteArray VectorEngine::strokeState() const
{
    const qreal scale = m_pen.isCosmetic() ? 1 : std::sqrt(std::abs(m_transform.determinant()));
    const qreal width = (m_pen.widthF() > 0 ? m_pen.widthF() : 1) * scale;
    QByteArray out = colour(m_pen.color(), m_opacity, "RG") + number(width) + " w " +
                     (m_pen.capStyle() == Qt::RoundCap    ? "1"
                      : m_pen.capStyle() == Qt::SquareCap ? "2"
                                                          : "0") +
                     " J " +
                     (m_pen.joinStyle() == Qt::RoundJoin   ? "1"
                      : m_pen.joinStyle() == Qt::BevelJoin ? "2"
                                                           : "0") +
                     " j ";
    const QList<qreal> dashes = m_pen.dashPattern();
    if (!dashes.isEmpty()) {
        out += '[';
        for (const qreal dash : dashes)
            out += number(dash * width) + ' ';
        out += ']' + number(m_pen.dashOffset() * width) + " d";
    }
    return out + '\n';
}

void VectorEngine::drawPath(const QPainterPath &path)
{
    const bool fills = m_brush.style() != Qt::NoBrush;
    const bool strokes = m_pen.style() != Qt::NoPen;
    if (path.isEmpty() || (!fills && !strokes))
        return;
    const bool evenOdd = path.fillRule() == Qt::OddEvenFill;
    QByteArray out;
    if (fills)
        out += colour(m_brush.color(), m_opacity, "rg");
    if (strokes)
        out += strokeState();
    out += operatorsOf(toPage().map(path));
    if (fills && strokes)
        out += evenOdd ? "B*\n" : "B\n";
    else if (fills)
        out += evenOdd ? "f*\n" : "f\n";
    else
        out += "S\n";
    add(out);
}

void VectorEngine::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
    path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    const QBrush brush = m_brush;
    if (mode == PolylineMode)
        m_brush = Qt::NoBrush;
    else
        path.closeSubpath();
    drawPath(path);
    m_brush = brush;
}

void VectorEngine::drawPixmap(const QRectF &target, const QPixmap &pixmap, const QRectF &source)
{
    drawImage(target, pixmap.toImage(), source, Qt::AutoColor);
}

void VectorEngine::drawImage(const QRectF &target, const QImage &image, const QRectF &source,
                             Qt::ImageConversionFlags)
{
    const QImage part = image.copy(source.toAlignedRect()).convertToFormat(QImage::Format_RGBA8888);
    if (part.isNull())
        return;
    QByteArray colours;
    QByteArray mask;
    for (int y = 0; y < part.height(); ++y) {
        const uchar *pixel = part.constScanLine(y);
        for (int x = 0; x < part.width(); ++x, pixel += 4) {
            colours += char(pixel[0]);
            colours += char(pixel[1]);
            colours += char(pixel[2]);
            mask += char(pixel[3]);
        }
    }
    QByteArray entries = "/Type/XObject/Subtype/Image/BitsPerComponent 8/Width " +
                         QByteArray::number(part.width()) + "/Height " +
                         QByteArray::number(part.height());
    const QByteArray seeThrough =
        image.hasAlphaChannel()
            ? "/SMask " + reference(m_file.addStream(entries + "/ColorSpace/DeviceGray", mask))
            : QByteArray();
    const int picture = m_file.addStream(entries + "/ColorSpace/DeviceRGB" + seeThrough, colours);
    const QByteArray name = "/I" + QByteArray::number(m_pictureCount++);
    m_pictures += name + ' ' + reference(picture);
    // A picture fills the unit square, its first row at the top.
    const QTransform place =
        QTransform(target.width(), 0, 0, -target.height(), target.left(), target.bottom()) *
        toPage();
    add(number(place.m11()) + ' ' + number(place.m12()) + ' ' + number(place.m21()) + ' ' +
        number(place.m22()) + ' ' + at({place.dx(), place.dy()}) + "cm " + name + " Do\n");
}

QByteArray VectorEngine::takeContent()
{
    return std::exchange(m_content, {});
}

} // namespace bayan::pdf
