#include "pdf/operators.h"

#include "pdf/objects.h"

#include <QPainterPath>
#include <QTransform>

namespace bayan::pdf {

QByteArray operandsOf(const QPointF &point, int decimals)
{
    QByteArray out;
    appendNumber(out, point.x(), decimals);
    out += ' ';
    appendNumber(out, point.y(), decimals);
    return out += ' ';
}

QByteArray placing(const QTransform &place)
{
    // Factors are small: a painter's units may be twentieths of a point.
    return operandsOf({place.m11(), place.m12()}, 6) + operandsOf({place.m21(), place.m22()}, 6) +
           operandsOf({place.dx(), place.dy()}) + "cm ";
}

QByteArray outlineOf(const QPainterPath &path, int decimals)
{
    QByteArray out;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            out += operandsOf(element, decimals) + "m\n";
            break;
        case QPainterPath::LineToElement:
            out += operandsOf(element, decimals) + "l\n";
            break;
        case QPainterPath::CurveToElement:
            out += operandsOf(element, decimals) + operandsOf(path.elementAt(i + 1), decimals) +
                   operandsOf(path.elementAt(i + 2), decimals) + "c\n";
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

} // namespace bayan::pdf
