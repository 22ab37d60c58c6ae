#include "ui/ink.h"

#include "pictures/facedrawing.h"

#include <algorithm>

namespace bayan::ui {

namespace {

constexpr qreal SheetUnits = 1000; // across a page
constexpr qreal SheetLine = 4;     // of them
constexpr qreal FaceLine = 3.2;    // of the face's

// The light theme's accent, harm and urgent: dark enough for white paper.
QColor paperColour(Ink::Pen pen)
{
    switch (pen) {
    case Ink::Pen::First:
        return QColor(0x0B, 0x5A, 0x66);
    case Ink::Pen::Second:
        return QColor(0x8A, 0x47, 0x10);
    case Ink::Pen::Third:
        break;
    }
    return QColor(0xA1, 0x1A, 0x20);
}

handout::InkShape scaled(handout::InkShape shape, qreal scale)
{
    const QTransform transform = QTransform::fromScale(scale, scale);
    shape.path = transform.map(shape.path);
    shape.clip = transform.mapRect(shape.clip);
    shape.pen.setWidthF(shape.pen.widthF() * scale);
    return shape;
}

} // namespace

Ink::Ink(QObject *parent)
    : QObject(parent)
{
}

Ink::Page *Ink::pageAt(const Place &place, const Size &size)
{
    const auto it = std::find_if(m_pages.begin(), m_pages.end(), [&](const Page &page) {
        return page.place == place && page.size == size;
    });
    return it == m_pages.end() ? nullptr : &*it;
}

QList<Ink::Line> Ink::lines(const Place &place) const
{
    QList<Line> lines;
    for (const Page &page : m_pages) {
        if (page.place == place)
            lines.append(page.lines);
    }
    return lines;
}

void Ink::add(const Place &place, const Line &line, const Size &size)
{
    if (line.points.isEmpty() || size.pixels.isEmpty())
        return;
    Page *there = pageAt(place, size);
    if (!there) {
        m_pages.append({place, size, {}, {}, {}});
        there = &m_pages.last();
    }
    there->lines.append(line);
    there->numbers.append(++m_drawn);
    Q_EMIT changed();
}

void Ink::setGround(const Place &place, const Size &size, const QList<handout::InkShape> &ground)
{
    if (Page *page = pageAt(place, size))
        page->ground = ground;
}

bool Ink::needsGround(const Place &place, const Size &size) const
{
    return std::any_of(m_pages.cbegin(), m_pages.cend(), [&](const Page &page) {
        return page.place == place && page.size == size && page.ground.isEmpty();
    });
}

void Ink::undo(const QList<Place> &places)
{
    Page *newest = nullptr;
    for (Page &page : m_pages) {
        if (places.contains(page.place) &&
            (!newest || page.numbers.last() > newest->numbers.last()))
            newest = &page;
    }
    if (!newest)
        return;
    newest->lines.removeLast();
    newest->numbers.removeLast();
    if (newest->lines.isEmpty())
        m_pages.removeAt(newest - m_pages.constData());
    Q_EMIT changed();
}

void Ink::clear(const Place &place)
{
    const auto gone = m_pages.removeIf([&](const Page &page) { return page.place == place; });
    if (gone > 0)
        Q_EMIT changed();
}

void Ink::clearAll()
{
    if (m_pages.isEmpty())
        return;
    m_pages.clear();
    Q_EMIT changed();
}

QList<handout::InkDrawing> Ink::drawings() const
{
    QList<handout::InkDrawing> drawings;
    for (const Page &page : m_pages) {
        handout::InkDrawing drawing;
        drawing.entry = page.place.entry;
        drawing.language = page.place.language;
        qreal width = SheetLine;
        drawing.size =
            QSizeF(SheetUnits, SheetUnits * page.size.pixels.height() / page.size.pixels.width());
        if (page.place.onFace) {
            drawing.picture = QStringLiteral("face");
            drawing.size = pictures::FaceSpace;
            width = FaceLine;
        }
        const qreal scale = drawing.size.width() / page.size.pixels.width();
        for (const handout::InkShape &shape : page.ground)
            drawing.ground.append(scaled(shape, scale));
        for (const Line &line : page.lines) {
            drawing.strokes.append({smoothPath(line.points, drawing.size), width, styleOf(line.pen),
                                    paperColour(line.pen)});
        }
        drawings.append(drawing);
    }
    return drawings;
}

Qt::PenStyle Ink::styleOf(Pen pen)
{
    switch (pen) {
    case Pen::First:
        return Qt::SolidLine;
    case Pen::Second:
        return Qt::DashLine;
    case Pen::Third:
        break;
    }
    return Qt::DotLine;
}

QPainterPath smoothPath(const QList<QPointF> &points, QSizeF scale)
{
    const auto at = [&](qsizetype i) {
        return QPointF(points[i].x() * scale.width(), points[i].y() * scale.height());
    };
    QPainterPath path;
    if (points.isEmpty())
        return path;
    path.moveTo(at(0));
    // Curves that meet halfway between the points: no corners.
    for (qsizetype i = 1; i + 1 < points.size(); ++i)
        path.quadTo(at(i), (at(i) + at(i + 1)) / 2);
    // A dot is a line too.
    path.lineTo(at(points.size() - 1) + (points.size() == 1 ? QPointF(0.01, 0) : QPointF()));
    return path;
}

} // namespace bayan::ui
