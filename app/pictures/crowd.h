#pragma once

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

class QPainter;

namespace bayan::pictures {

// 100 or 1,000 shapes, one for each person, in blocks of 100: people where there
// is room for people, dots where there is not.
class Crowd
{
public:
    enum class Shape { Filled, Possible, Empty };

    // As wide as 'width' allows, but no shape larger than is pleasant. 'pixel' is
    // a pixel of the look in the painter's units.
    Crowd(int per, qreal width, qreal pixel);

    QSizeF size() const;
    bool showsPeople() const { return m_people; }

    // The place of a shape in the crowd, counted in the order of filling from
    // the leading edge.
    QRectF place(int index, Qt::LayoutDirection direction) const;

    // The first 'filled' are filled, the next 'possible' are possible.
    void paint(QPainter &painter, QPointF topLeft, int filled, int possible,
               Qt::LayoutDirection direction, const QColor &ink, const QColor &outline) const;

    // One shape alone, for a key. As tall as the box.
    static void paintOne(QPainter &painter, const QRectF &box, Shape shape, bool person,
                         const QColor &ink, const QColor &outline);

private:
    struct Stamp;

    static Stamp stampOf(Shape shape, bool person, const QColor &ink, const QColor &outline);
    void paintAlike(QPainter &painter, QPointF topLeft, int from, int to,
                    Qt::LayoutDirection direction, const Stamp &stamp) const;
    qreal across() const;

    int m_per;
    bool m_people;
    qreal m_cell;   // width of a shape's place
    qreal m_height; // and its height
    qreal m_aisle;  // between blocks
};

} // namespace bayan::pictures
