#include "handout/inkpicture.h"

#include <QPainter>

#include <utility>

namespace bayan::handout {

namespace {

// Points.
constexpr qreal Widest = 560;
constexpr qreal Highest = 360;
constexpr qreal FaceWidth = 460; // with its names

// Of the page's width.
constexpr qreal Margin = 0.03;
constexpr qreal Gap = 0.004;      // wider than between letters, narrower than between paragraphs
constexpr qreal LeastWidth = 0.4; // what surrounds the ink tells where on the page it is
constexpr qreal LeastHeight = 0.2;
constexpr qreal MostEnlarged = 900; // points: as if the page were printed this wide

} // namespace

InkPicture::InkPicture(const InkDrawing &drawing, std::unique_ptr<const pictures::FaceMap> face,
                       const QString &description)
    : m_drawing(drawing)
    , m_part(drawing.ground.isEmpty() ? QRectF(QPointF(), drawing.size) : inkedPart())
    , m_face(std::move(face))
    , m_description(description)
{
}

// Leaves of the page what is in this part of it.
QRectF InkPicture::inkedPart()
{
    const QRectF page(QPointF(), m_drawing.size);
    const qreal gap = Gap * page.width();
    QRectF part;
    for (const InkStroke &stroke : m_drawing.strokes)
        part |= stroke.path.boundingRect().adjusted(-gap, -gap, gap, gap);
    const QList<InkShape> &ground = m_drawing.ground;
    QList<bool> within(ground.size(), false);
    // What touches it belongs to it, and what touches that.
    const auto grow = [&] {
        for (bool grown = true; std::exchange(grown, false);) {
            for (qsizetype i = 0; i < ground.size(); ++i) {
                QRectF box = ground[i].path.controlPointRect();
                if (!ground[i].clip.isNull())
                    box &= ground[i].clip;
                box.adjust(-gap, -gap, gap, gap);
                // A bar along the page is none of its words.
                if (within[i] || box.height() > page.height() || !box.intersects(part))
                    continue;
                part |= box;
                within[i] = grown = true;
            }
        }
    };
    grow();
    const QSizeF more =
        (QSizeF(LeastWidth * page.width(), LeastHeight * page.width()) - part.size())
            .expandedTo({0, 0}) /
        2;
    part = part.adjusted(-more.width(), -more.height(), more.width(), more.height()) & page;
    grow();
    QList<InkShape> left;
    for (qsizetype i = 0; i < ground.size(); ++i) {
        if (within[i])
            left.append(ground[i]);
    }
    m_drawing.ground = left;
    const qreal margin = Margin * page.width();
    return part.adjusted(-margin, -margin, margin, margin);
}

QRectF InkPicture::placeIn(const QRectF &rect, const pictures::Style &style) const
{
    const qreal point = style.unitsPerPoint;
    QSizeF size;
    if (m_face) {
        const qreal width = std::min(rect.width(), FaceWidth * point);
        size = {width, m_face->heightFor(width, style)};
    } else {
        const qreal most = MostEnlarged * point / m_drawing.size.width();
        size = m_part.size().scaled(std::min(rect.width(), Widest * point), Highest * point,
                                    Qt::KeepAspectRatio);
        size = size.boundedTo(m_part.size() * most);
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
        paintPage(painter, place, style);
    }
    painter.setBrush(Qt::NoBrush);
    for (const InkStroke &stroke : m_drawing.strokes) {
        painter.setPen(
            QPen(stroke.colour, stroke.width, stroke.style, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(stroke.path);
    }
    painter.restore();
}

// Leaves the painter in the drawing's units, in the frame.
void InkPicture::paintPage(QPainter &painter, const QRectF &place,
                           const pictures::Style &style) const
{
    const qreal line = 0.75 * style.unitsPerPoint;
    painter.setPen(QPen(style.colours.border, line));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place.adjusted(line / 2, line / 2, -line / 2, -line / 2));
    painter.setClipRect(place);
    painter.translate(place.topLeft());
    const qreal scale = place.width() / m_part.width();
    painter.scale(scale, scale);
    painter.translate(-m_part.topLeft());
    for (const InkShape &shape : m_drawing.ground) {
        painter.save();
        if (!shape.clip.isNull())
            painter.setClipRect(shape.clip, Qt::IntersectClip);
        painter.setPen(shape.pen);
        painter.setBrush(shape.brush);
        painter.drawPath(shape.path);
        painter.restore();
    }
}

} // namespace bayan::handout
