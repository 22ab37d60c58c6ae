#include "pictures/crowd.h"

#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace bayan::pictures {

namespace {

constexpr int Columns = 10;         // of a block
constexpr qreal Aisle = 0.9;        // between blocks, in cells
constexpr qreal PeopleFrom = 9;     // pixels of the look: less makes blots of people
constexpr qreal Largest = 22;       // and more is no clearer
constexpr qreal PersonHeight = 1.3; // of a place, in its width
constexpr qreal Side = 10;          // of the box that shapes are drawn in

// How the blocks stand: a hundred as two halves side by side, a thousand as two
// rows of five.
int blocksAcross(int per)
{
    return per == 1000 ? 5 : 2;
}

int rowsOfBlock(int per)
{
    return per == 1000 ? 10 : 5;
}

QPainterPath personOutline()
{
    QPainterPath path;
    path.addEllipse(QPointF(5, 3), 2.15, 2.15);
    path.moveTo(2, 12.2);
    path.lineTo(2, 8.4);
    path.cubicTo(2, 6.6, 3.4, 5.9, 5, 5.9);
    path.cubicTo(6.6, 5.9, 8, 6.6, 8, 8.4);
    path.lineTo(8, 12.2);
    path.closeSubpath();
    return path;
}

} // namespace

// A shape and what it is drawn with, in a box as wide as 'Side'.
struct Crowd::Stamp
{
    QPainterPath path;
    QPen pen{Qt::NoPen};
    QBrush brush{Qt::NoBrush};
    qreal height = Side;
};

Crowd::Stamp Crowd::stampOf(Shape shape, bool person, const QColor &ink, const QColor &outline)
{
    Stamp stamp;
    if (person) {
        static const QPainterPath path = personOutline();
        stamp.path = path;
        stamp.height = PersonHeight * Side;
        stamp.pen =
            QPen(shape == Shape::Empty ? outline : ink, shape == Shape::Possible ? 1.2 : 0.8,
                 Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        if (shape == Shape::Filled)
            stamp.brush = ink;
        return stamp;
    }
    constexpr qreal Stroke = 1.5;
    qreal radius = shape == Shape::Empty ? 1.75 : 4.3;
    if (shape == Shape::Possible) {
        stamp.pen = QPen(ink, Stroke);
        radius -= Stroke / 2;
    } else {
        stamp.brush = shape == Shape::Empty ? outline : ink;
    }
    stamp.path.addEllipse(QPointF(Side / 2, Side / 2), radius, radius);
    return stamp;
}

Crowd::Crowd(int per, qreal width, qreal pixel)
    : m_per(per)
{
    const int blocks = blocksAcross(per);
    const qreal most = width / (blocks * Columns + (blocks - 1) * Aisle);
    m_cell = std::min(most, Largest * pixel);
    m_people = m_cell >= PeopleFrom * pixel;
    m_height = m_people ? m_cell * PersonHeight : m_cell;
    m_aisle = m_cell * Aisle;
}

qreal Crowd::across() const
{
    const int blocks = blocksAcross(m_per);
    return m_cell * blocks * Columns + m_aisle * (blocks - 1);
}

QSizeF Crowd::size() const
{
    const int rows = m_per == 1000 ? 2 * rowsOfBlock(m_per) : rowsOfBlock(m_per);
    return {across(), rows * m_height + (m_per == 1000 ? m_aisle : 0)};
}

QRectF Crowd::place(int index, Qt::LayoutDirection direction) const
{
    int column = 0;
    int row = 0;
    if (m_per == 1000) { // block after block
        const int block = index / 100;
        column = block % 5 * Columns + index % 100 % Columns;
        row = block / 5 * rowsOfBlock(m_per) + index % 100 / Columns;
    } else { // row after row, across the aisle
        column = index % (2 * Columns);
        row = index / (2 * Columns);
    }
    const qreal left = column * m_cell + column / Columns * m_aisle;
    const qreal top = row * m_height + (row >= 10 ? m_aisle : 0);
    return {direction == Qt::RightToLeft ? across() - left - m_cell : left, top, m_cell, m_height};
}

void Crowd::paintOne(QPainter &painter, const QRectF &box, Shape shape, bool person,
                     const QColor &ink, const QColor &outline)
{
    const Stamp stamp = stampOf(shape, person, ink, outline);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / Side, box.height() / stamp.height);
    painter.setPen(stamp.pen);
    painter.setBrush(stamp.brush);
    painter.drawPath(stamp.path);
    painter.restore();
}

// The shapes from 'from' to before 'to', which are of one kind.
void Crowd::paintAlike(QPainter &painter, QPointF topLeft, int from, int to,
                       Qt::LayoutDirection direction, const Stamp &stamp) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(stamp.pen);
    painter.setBrush(stamp.brush);
    const QTransform before = painter.transform();
    for (int i = from; i < to; ++i) {
        const QPointF at = place(i, direction).topLeft() + topLeft;
        painter.setTransform(
            QTransform(m_cell / Side, 0, 0, m_height / stamp.height, at.x(), at.y()) * before);
        painter.drawPath(stamp.path);
    }
    painter.restore();
}

void Crowd::paint(QPainter &painter, QPointF topLeft, int filled, int possible,
                  Qt::LayoutDirection direction, const QColor &ink, const QColor &outline) const
{
    const auto shapeOf = [=](int index) {
        if (index < filled)
            return Shape::Filled;
        return index < filled + possible ? Shape::Possible : Shape::Empty;
    };
    const QTransform device = painter.deviceTransform();
    const bool pixels = painter.paintEngine()->type() == QPaintEngine::Raster &&
                        device.type() <= QTransform::TxScale && device.m11() > 0;
    if (!pixels) { // paper keeps its outlines
        const std::array<int, 4> ends{0, filled, filled + possible, m_per};
        for (size_t i = 0; i < 3; ++i)
            paintAlike(painter, topLeft, ends[i], ends[i + 1], direction,
                       stampOf(Shape(i), m_people, ink, outline));
        return;
    }
    // On screen each of the three is drawn once and stamped, on whole pixels of
    // the device, so that all look alike.
    const qreal scale = device.m11();
    std::array<QImage, 3> stamps;
    for (size_t i = 0; i < stamps.size(); ++i) {
        const QSizeF size(m_cell * scale, m_height * scale);
        stamps[i] = QImage(int(std::ceil(size.width())), int(std::ceil(size.height())),
                           QImage::Format_ARGB32_Premultiplied);
        stamps[i].fill(Qt::transparent);
        QPainter stamp(&stamps[i]);
        paintOne(stamp, QRectF(QPointF(), size), Shape(i), m_people, ink, outline);
    }
    painter.save();
    painter.resetTransform();
    const QTransform toPixels = painter.deviceTransform().inverted();
    for (int i = 0; i < m_per; ++i) {
        const QPointF at = device.map(place(i, direction).translated(topLeft).topLeft());
        const QImage &stamp = stamps[size_t(shapeOf(i))];
        painter.drawImage(toPixels.mapRect(QRectF(QPointF(std::round(at.x()), std::round(at.y())),
                                                  QSizeF(stamp.size()))),
                          stamp);
    }
    painter.restore();
}

} // namespace bayan::pictures
