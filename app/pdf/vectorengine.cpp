#include "pdf/vectorengine.h"

#include "pdf/operators.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <algorithm>
#include <cmath>
#include <utility>

namespace bayan::pdf {

namespace {

constexpr qsizetype LeastShape = 80; // bytes that are worth an object
constexpr int WorthAnObject = 3;     // times: an object has a frame of its own

QByteArray colour(const QColor &colour, qreal opacity, const char *operation)
{
    const qreal alpha = colour.alphaF() * opacity;
    const auto onWhite = [&](qreal part) { return number(part * alpha + 1 - alpha) + ' '; };
    return onWhite(colour.redF()) + onWhite(colour.greenF()) + onWhite(colour.blueF()) + operation +
           '\n';
}

// As many as hold a shape that is painted with this matrix to a twentieth of a
// point: its middle, to a fortieth, is a dot of the finest printer.
int decimalsFor(const QTransform &place)
{
    const qreal scale = std::sqrt(std::abs(place.determinant()));
    return scale > 0 ? std::clamp(int(std::ceil(std::log10(20 * scale) - 0.001)), 0, 3) : 3;
}

} // namespace

VectorEngine::VectorEngine(qreal pageHeight, ObjectFile &file)
    : PathEngine(PixmapTransform)
    , m_pageHeight(pageHeight)
    , m_file(file)
    , m_letters(file)
{
}

bool VectorEngine::begin(QPaintDevice *device)
{
    m_fillState.clear();
    m_strokeState.clear();
    return PathEngine::begin(device);
}

void VectorEngine::updateState(const QPaintEngineState &next)
{
    PathEngine::updateState(next);
    if (next.state() & (DirtyPen | DirtyBrush | DirtyOpacity)) {
        m_fillState.clear();
        m_strokeState.clear();
    }
}

// The page's origin is at the bottom, the painter's at the top.
QTransform VectorEngine::upright() const
{
    return {1, 0, 0, -1, 0, m_pageHeight};
}

QTransform VectorEngine::toPage() const
{
    return transform() * upright();
}

void VectorEngine::add(const QByteArray &operators)
{
    m_content += "q\n";
    if (painter()->hasClipping()) {
        // In the painter's units of now, which letters do not make it tell the engine.
        const QPainterPath clip =
            (painter()->deviceTransform() * upright()).map(painter()->clipPath());
        m_content += (clip.isEmpty() ? QByteArray("0 0 m\n") : outlineOf(clip)) +
                     (clip.fillRule() == Qt::WindingFill ? "W n\n" : "W* n\n");
    }
    m_content += operators + "Q\n";
}

QByteArray VectorEngine::strokeState(const QTransform &transform) const
{
    const qreal scale = pen().isCosmetic() ? 1 : std::sqrt(std::abs(transform.determinant()));
    const qreal width = (pen().widthF() > 0 ? pen().widthF() : 1) * scale;
    QByteArray out = colour(pen().color(), opacity(), "RG") + number(width) + " w " +
                     (pen().capStyle() == Qt::RoundCap    ? "1"
                      : pen().capStyle() == Qt::SquareCap ? "2"
                                                          : "0") +
                     " J " +
                     (pen().joinStyle() == Qt::RoundJoin   ? "1"
                      : pen().joinStyle() == Qt::BevelJoin ? "2"
                                                           : "0") +
                     " j ";
    const QList<qreal> dashes = pen().dashPattern();
    if (!dashes.isEmpty()) {
        out += '[';
        for (const qreal dash : dashes)
            out += number(dash * width) + ' ';
        out += ']' + number(pen().dashOffset() * width) + " d";
    }
    return out + '\n';
}

const QByteArray &VectorEngine::fillState()
{
    if (m_fillState.isEmpty())
        m_fillState = colour(brush().color(), opacity(), "rg");
    return m_fillState;
}

// A thousand people are one path a thousand times.
const QByteArray &VectorEngine::shapeOf(const QPainterPath &path, int decimals)
{
    if (decimals != m_last.decimals || path != m_last.path)
        m_last = {path, decimals, outlineOf(path, decimals)};
    return m_last.outline;
}

void VectorEngine::drawPath(const QPainterPath &path)
{
    const bool fills = brush().style() != Qt::NoBrush;
    const bool strokes = pen().style() != Qt::NoPen;
    if (path.isEmpty() || (!fills && !strokes))
        return;
    const bool evenOdd = path.fillRule() == Qt::OddEvenFill;
    const QByteArray painted = fills && strokes ? (evenOdd ? "B*\n" : "B\n")
                               : fills          ? (evenOdd ? "f*\n" : "f\n")
                                                : "S\n";
    QByteArray out;
    if (fills)
        out += fillState();
    const QByteArray shape = shapeOf(path, decimalsFor(toPage())) + painted;
    if (shape.size() < LeastShape || (strokes && pen().isCosmetic())) {
        if (strokes)
            out += strokeState(transform());
        add(out + outlineOf(toPage().map(path)) + painted);
        return;
    }
    if (strokes && m_strokeState.isEmpty())
        m_strokeState = strokeState({});
    if (strokes)
        out += m_strokeState;
    add(out + placing(toPage()) +
        shapeOperators(shape, path.controlPointRect(), strokes ? pen().widthF() : 0));
}

// In the painter's own units, from its third time on as an object: a letter or a
// figure that comes again takes its name alone, one that does not no object.
QByteArray VectorEngine::shapeOperators(const QByteArray &shape, const QRectF &bounds, qreal line)
{
    Shape &kept = m_shapes[shape];
    if (++kept.times < WorthAnObject)
        return shape;
    if (kept.name.isEmpty()) {
        const QRectF box = bounds.adjusted(-line - 1, -line - 1, line + 1, line + 1);
        const int object =
            m_file.addStream("/Subtype/Form/Resources<<>>/BBox[" + operandsOf(box.topLeft()) +
                                 operandsOf(box.bottomRight()).trimmed() + ']',
                             shape);
        kept.name = "/S" + QByteArray::number(m_shapeCount++);
        m_pictures += kept.name + ' ' + reference(object);
    }
    return kept.name + " Do\n";
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
    add(placing(place) + name + " Do\n");
}

void VectorEngine::drawLetters(const QPointF &origin, const QGlyphRun &run, const QColor &ink)
{
    const QByteArray letters =
        m_letters.drawn(run, QTransform::fromTranslate(origin.x(), origin.y()) *
                                 painter()->deviceTransform() * upright());
    if (!letters.isEmpty())
        add(colour(ink, painter()->opacity(), "rg") + letters);
}

QByteArray VectorEngine::takeContent()
{
    return std::exchange(m_content, {});
}

} // namespace bayan::pdf
