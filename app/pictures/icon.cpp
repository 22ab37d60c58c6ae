#include "pictures/icon.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace bayan::pictures {

namespace {

constexpr qreal Grid = 20;
constexpr qreal Stroke = 1.6;

bool mirrors(Icon icon)
{
    switch (icon) {
    case Icon::Phone:
    case Icon::Pencil:
    case Icon::Forward:
    case Icon::Back:
    case Icon::Undo:
    case Icon::Speech:
        return true;
    default:
        return false;
    }
}

void addLine(QPainterPath &path, QPointF from, QPointF to)
{
    path.moveTo(from);
    path.lineTo(to);
}

QPainterPath warning()
{
    QPainterPath path;
    path.addPolygon(QPolygonF({{6.7, 2},
                               {13.3, 2},
                               {18, 6.7},
                               {18, 13.3},
                               {13.3, 18},
                               {6.7, 18},
                               {2, 13.3},
                               {2, 6.7},
                               {6.7, 2}}));
    addLine(path, {10, 6}, {10, 10.8});
    addLine(path, {10, 13.8}, {10, 13.9});
    return path;
}

QPainterPath phone()
{
    QPainterPath path;
    path.moveTo(5.2, 2.8);
    path.lineTo(7.8, 2.8);
    path.lineTo(9, 6.6);
    path.lineTo(7.2, 8);
    path.quadTo(8.8, 11.2, 12, 12.8);
    path.lineTo(13.4, 11);
    path.lineTo(17.2, 12.2);
    path.lineTo(17.2, 14.8);
    path.quadTo(17.2, 17.2, 14.8, 17.2);
    path.cubicTo(8.4, 16.6, 3.4, 11.6, 2.8, 5.2);
    path.quadTo(2.8, 2.8, 5.2, 2.8);
    return path;
}

QPainterPath lock()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(4, 9, 12, 8.5), 1.5, 1.5);
    path.moveTo(6.5, 9);
    path.lineTo(6.5, 6.2);
    path.cubicTo(6.5, 1.4, 13.5, 1.4, 13.5, 6.2);
    path.lineTo(13.5, 9);
    return path;
}

QPainterPath pencil()
{
    QPainterPath path;
    path.addPolygon(QPolygonF({{3, 17}, {4, 12.8}, {13.6, 3.2}, {16.8, 6.4}, {7.2, 16}, {3, 17}}));
    addLine(path, {11.4, 5.4}, {14.6, 8.6});
    return path;
}

QPainterPath printer()
{
    QPainterPath path;
    path.addRect(QRectF(6, 2.5, 8, 5));
    path.addRoundedRect(QRectF(2.5, 7.5, 15, 7), 1.5, 1.5);
    path.addRect(QRectF(6, 12, 8, 5.5));
    return path;
}

QPainterPath document()
{
    QPainterPath path;
    path.addPolygon(
        QPolygonF({{4.5, 2.5}, {12, 2.5}, {15.5, 6}, {15.5, 17.5}, {4.5, 17.5}, {4.5, 2.5}}));
    addLine(path, {7.5, 9}, {12.5, 9});
    addLine(path, {7.5, 11.7}, {12.5, 11.7});
    addLine(path, {7.5, 14.4}, {12.5, 14.4});
    return path;
}

QPainterPath save()
{
    QPainterPath path;
    addLine(path, {10, 2.8}, {10, 12.4});
    path.moveTo(6.2, 8.8);
    path.lineTo(10, 12.6);
    path.lineTo(13.8, 8.8);
    path.moveTo(3, 13.5);
    path.lineTo(3, 17);
    path.lineTo(17, 17);
    path.lineTo(17, 13.5);
    return path;
}

QPainterPath preview()
{
    QPainterPath path;
    path.moveTo(1.8, 10);
    path.cubicTo(5.4, 3.6, 14.6, 3.6, 18.2, 10);
    path.cubicTo(14.6, 16.4, 5.4, 16.4, 1.8, 10);
    path.addEllipse(QPointF(10, 10), 2.8, 2.8);
    return path;
}

QPainterPath clinic()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(3, 3, 14, 14), 2, 2);
    addLine(path, {10, 6.6}, {10, 13.4});
    addLine(path, {6.6, 10}, {13.4, 10});
    return path;
}

QPainterPath disagree()
{
    QPainterPath path;
    addLine(path, {3, 7}, {17, 7});
    addLine(path, {14, 4}, {17, 7});
    addLine(path, {3, 13}, {17, 13});
    addLine(path, {6, 16}, {3, 13});
    return path;
}

QPainterPath screen()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(2, 3, 16, 10.5), 1.5, 1.5);
    addLine(path, {10, 13.5}, {10, 17});
    addLine(path, {6.5, 17}, {13.5, 17});
    return path;
}

QPainterPath clock()
{
    QPainterPath path;
    path.addEllipse(QPointF(10, 10), 7.5, 7.5);
    path.moveTo(10, 5.6);
    path.lineTo(10, 10);
    path.lineTo(13, 11.8);
    return path;
}

QPainterPath speech()
{
    QPainterPath path;
    path.addPolygon(QPolygonF(
        {{3, 3.5}, {17, 3.5}, {17, 13.5}, {8.5, 13.5}, {5, 17}, {5, 13.5}, {3, 13.5}, {3, 3.5}}));
    return path;
}

QPainterPath note()
{
    QPainterPath path;
    path.addPolygon(QPolygonF({{3, 3}, {17, 3}, {17, 12.5}, {12.5, 17}, {3, 17}, {3, 3}}));
    path.addPolygon(QPolygonF({{17, 12.5}, {12.5, 12.5}, {12.5, 17}}));
    addLine(path, {6, 7}, {14, 7});
    addLine(path, {6, 10.5}, {11, 10.5});
    return path;
}

QPainterPath undo()
{
    QPainterPath path;
    path.moveTo(6.5, 3.5);
    path.lineTo(3, 7);
    path.lineTo(6.5, 10.5);
    path.moveTo(3, 7);
    path.lineTo(12, 7);
    path.cubicTo(18.5, 7, 18.5, 16, 12, 16);
    path.lineTo(8, 16);
    return path;
}

QPainterPath clear()
{
    QPainterPath path;
    addLine(path, {3.5, 5.5}, {16.5, 5.5});
    path.addPolygon(QPolygonF({{5.2, 5.5}, {6, 17}, {14, 17}, {14.8, 5.5}}));
    path.addPolygon(QPolygonF({{7.5, 5.5}, {7.5, 3}, {12.5, 3}, {12.5, 5.5}}));
    return path;
}

QPainterPath erase()
{
    QPainterPath path;
    path.addPolygon(QPolygonF({{7, 4.5}, {18, 4.5}, {18, 15.5}, {7, 15.5}, {2, 10}, {7, 4.5}}));
    addLine(path, {9.6, 7.6}, {14.4, 12.4});
    addLine(path, {14.4, 7.6}, {9.6, 12.4});
    return path;
}

QPainterPath outline(Icon icon)
{
    QPainterPath path;
    switch (icon) {
    case Icon::Warning:
        return warning();
    case Icon::Phone:
        return phone();
    case Icon::Lock:
        return lock();
    case Icon::Pencil:
        return pencil();
    case Icon::Printer:
        return printer();
    case Icon::Document:
        return document();
    case Icon::Save:
        return save();
    case Icon::Preview:
        return preview();
    case Icon::Clinic:
        return clinic();
    case Icon::Disagree:
        return disagree();
    case Icon::ChevronDown:
        path.moveTo(4.5, 7.5);
        path.lineTo(10, 13);
        path.lineTo(15.5, 7.5);
        return path;
    case Icon::Check:
        path.moveTo(4, 10.5);
        path.lineTo(8.2, 14.5);
        path.lineTo(16, 5.8);
        return path;
    case Icon::Search:
        path.addEllipse(QPointF(8.6, 8.6), 5.4, 5.4);
        path.moveTo(12.6, 12.6);
        path.lineTo(17, 17);
        return path;
    case Icon::Screen:
        return screen();
    case Icon::Clock:
        return clock();
    case Icon::Speech:
        return speech();
    case Icon::Note:
        return note();
    case Icon::Forward:
        path.moveTo(7.5, 4.5);
        path.lineTo(13, 10);
        path.lineTo(7.5, 15.5);
        return path;
    case Icon::Back:
        path.moveTo(12.5, 4.5);
        path.lineTo(7, 10);
        path.lineTo(12.5, 15.5);
        return path;
    case Icon::Undo:
        return undo();
    case Icon::Clear:
        return clear();
    case Icon::Erase:
        return erase();
    case Icon::Cross:
        addLine(path, {5, 5}, {15, 15});
        addLine(path, {15, 5}, {5, 15});
        break;
    }
    return path;
}

class Engine final : public QIconEngine
{
public:
    Engine(Icon icon, QColor colour, Qt::LayoutDirection direction)
        : m_icon(icon)
        , m_colour(std::move(colour))
        , m_direction(direction)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QColor colour = m_colour;
        if (mode == QIcon::Disabled)
            colour.setAlphaF(0.45F);
        paintIcon(painter, m_icon, rect, colour, m_direction);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new Engine(*this); }

private:
    Icon m_icon;
    QColor m_colour;
    Qt::LayoutDirection m_direction;
};

} // namespace

void paintIcon(QPainter *painter, Icon icon, const QRectF &box, const QColor &colour,
               Qt::LayoutDirection direction)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(box.topLeft());
    painter->scale(box.width() / Grid, box.height() / Grid);
    if (direction == Qt::RightToLeft && mirrors(icon)) {
        painter->translate(Grid, 0);
        painter->scale(-1, 1);
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colour, Stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(outline(icon));
    painter->restore();
}

QIcon icon(Icon icon, const QColor &colour, Qt::LayoutDirection direction)
{
    return QIcon(new Engine(icon, colour, direction));
}

} // namespace bayan::pictures
