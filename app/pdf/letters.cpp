#include "pdf/letters.h"

#include "pdf/objects.h"
#include "pdf/operators.h"

#include <QGlyphRun>
#include <QPainterPath>
#include <QTransform>

namespace bayan::pdf {

namespace {

constexpr qreal Em = 1000; // units of an outline for the type's size

} // namespace

// Sizes are fonts of their own to Qt, but have the same outlines.
Letters::Names &Letters::namesIn(const QRawFont &font)
{
    return m_names[font.familyName() + u'-' + font.styleName()];
}

QByteArray Letters::nameOf(Names &names, const QRawFont &font, quint32 glyph)
{
    const auto known = names.constFind(glyph);
    if (known != names.constEnd())
        return *known;
    const qreal scale = Em / font.pixelSize();
    const QPainterPath path = QTransform::fromScale(scale, scale).map(font.pathForGlyph(glyph));
    QByteArray name;
    if (!path.isEmpty()) {
        const QRectF box = path.controlPointRect().adjusted(-1, -1, 1, 1);
        const int object = m_file.addStream(
            "/Subtype/Form/Resources<<>>/BBox[" + operandsOf(box.topLeft(), 0) +
                operandsOf(box.bottomRight(), 0).trimmed() + ']',
            outlineOf(path, 0) + (path.fillRule() == Qt::WindingFill ? "f" : "f*"));
        name = "/G" + QByteArray::number(m_count++);
        m_objects += name + ' ' + reference(object);
    }
    names.insert(glyph, name);
    return name;
}

QByteArray Letters::drawn(const QGlyphRun &run, const QTransform &toPage)
{
    const QRawFont font = run.rawFont();
    const QList<quint32> glyphs = run.glyphIndexes();
    const QList<QPointF> places = run.positions();
    Names &names = namesIn(font);
    const qreal scale = font.pixelSize() / Em;
    QByteArray out;
    QPoint pen; // in the outlines' units, from the first letter
    QPointF first;
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        const QByteArray name = nameOf(names, font, glyphs[i]);
        if (name.isEmpty())
            continue;
        if (out.isEmpty()) {
            first = places[i];
            out += placing(QTransform(scale, 0, 0, scale, first.x(), first.y()) * toPage);
        }
        const QPoint place = ((places[i] - first) / scale).toPoint();
        if (place != pen)
            out += "1 0 0 1 " + operandsOf(place - pen, 0) + "cm ";
        pen = place;
        out += name + " Do\n";
    }
    return out;
}

} // namespace bayan::pdf
