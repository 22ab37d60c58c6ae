#include "handout/inkpicture.h"

#include <QPainter>

namespace bayan::handout {

namespace {

// Points.
constexpr qreal Widest = 440;
constexpr qreal Highest = 300;
constexpr qreal FaceWidth = 360; // with its names

} // namespace

InkPicture::InkPicture(const InkDrawing &drawing, std::unique_ptr<const pictures::FaceMap> face,
                       const QString &description)
    : m_drawing(drawing)
    , m_face(std::move(face))
    , m_description(description)
{
}

QRectF InkPicture::placeIn(const QRectF &rect, const pictures::Style &style) const
{
    const qreal point = style.unitsPerPoint;
    QSizeF size;
    if (m_face) {
        const qreal width = std::min(rect.width(), FaceWidth * point);
        size = {width, m_face->heightFor(width, style)};
    } else {
        size = m_drawing.size.scaled(std::min(rect.width(), Widest * point), Highest * point,
                                     Qt::KeepAspectRatio);
    }
    return {QPointF(rect.center().x() - size.width() / 2, rect.top()), size};
}

qreal InkPicture::heightFor(qreal width, const pictures::Style &style) const
{
    return placeIn(QRectF(0, 0, width, 0), style).height();
}

void InkPicture::paint(QPainter &painter, const QRectF &rect, const pictures::Style &style) const
{
    const QRectF place = placeIn(rect, style);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_face) {
        m_face->paint(painter, place, style);
        painter.setTransform(m_face->faceIn(place, style), true);
    } else {
        const qreal line = 0.75 * style.unitsPerPoint;
        painter.setPen(QPen(style.colours.border, line));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place.adjusted(line / 2, line / 2, -line / 2, -line / 2));
        painter.translate(place.topLeft());
        painter.scale(place.width() / m_drawing.size.width(),
                      place.height() / m_drawing.size.height());
    }
    painter.setBrush(Qt::NoBrush);
    for (const InkStroke &stroke : m_drawing.strokes) {
        painter.setPen(
            QPen(stroke.colour, stroke.width, stroke.style, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(stroke.path);
    }
    painter.restore();
}

} // namespace bayan::handout
