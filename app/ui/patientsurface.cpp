#include "ui/patientsurface.h"

#include "pictures/facedrawing.h"
#include "ui/look.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTabletEvent>
#include <QTouchEvent>
#include <QWheelEvent>

#include <cmath>

namespace bayan::ui {

namespace {

constexpr int Swipe = 60;      // pixels at least
constexpr int WheelStep = 120; // eighths of a degree

} // namespace

QPen inkPen(const Look &look, Ink::Pen pen, qreal width)
{
    const Tone tone = pen == Ink::Pen::First    ? Tone::Accent
                      : pen == Ink::Pen::Second ? Tone::Harm
                                                : Tone::Urgent;
    QPen made(look.colour(tone), width, Ink::styleOf(pen), Qt::RoundCap, Qt::RoundJoin);
    if (pen == Ink::Pen::Second)
        made.setDashPattern({3, 2.5});
    if (pen == Ink::Pen::Third)
        made.setDashPattern({0.1, 2});
    return made;
}

PatientSurface::PatientSurface(Ink &ink, const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_ink(ink)
    , m_look(look)
{
    setObjectName(QStringLiteral("patientSurface"));
    setAttribute(Qt::WA_AcceptTouchEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    connect(&ink, &Ink::changed, this, qOverload<>(&QWidget::update));
}

void PatientSurface::setPlace(const Ink::Place &place, const std::optional<QTransform> &face)
{
    m_line.points.clear();
    m_place = place;
    m_face = face;
    update();
}

QList<Ink::Place> PatientSurface::places() const
{
    QList<Ink::Place> places{m_place};
    if (m_face)
        places.append(Ink::Place::face(m_place.entry));
    return places;
}

// From a line's units.
QTransform PatientSurface::toSurface(bool onFace) const
{
    using pictures::FaceSpace;
    if (onFace)
        return QTransform::fromScale(FaceSpace.width(), FaceSpace.height()) * *m_face;
    return QTransform::fromScale(std::max(1, width()), std::max(1, height()));
}

void PatientSurface::setDrawing(bool drawing)
{
    m_drawing = drawing;
    setCursor(drawing ? Qt::CrossCursor : Qt::ArrowCursor);
}

void PatientSurface::begin(QPointF at)
{
    m_line = {m_pen, {}};
    m_lineOnFace = m_face && QRectF(0, 0, 1, 1).contains(toSurface(true).inverted().map(at));
    extend(at);
}

void PatientSurface::extend(QPointF to)
{
    const QPointF point = toSurface(m_lineOnFace).inverted().map(to);
    if (!m_line.points.isEmpty() && m_line.points.last() == point)
        return;
    m_line.points.append(point);
    update();
}

void PatientSurface::finish()
{
    const Ink::Line line = m_line;
    m_line.points.clear();
    if (m_lineOnFace)
        m_ink.add(Ink::Place::face(m_place.entry), line, {pictures::FaceSpace});
    else
        m_ink.add(m_place, line, {size(), m_look.percent()});
}

void PatientSurface::mousePressEvent(QMouseEvent *event)
{
    m_pressed = true;
    if (m_drawing && event->button() == Qt::LeftButton)
        begin(event->position());
}

void PatientSurface::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_line.points.isEmpty())
        extend(event->position());
}

void PatientSurface::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_line.points.isEmpty()) {
        extend(event->position());
        finish();
    } else if (m_pressed && !m_drawing && rect().contains(event->position().toPoint())) {
        Q_EMIT turned(event->button() == Qt::RightButton ? Turn::Back : Turn::Next);
    }
    m_pressed = false;
}

#if QT_CONFIG(tabletevent)
void PatientSurface::tabletEvent(QTabletEvent *event)
{
    if (event->type() == QEvent::TabletPress)
        begin(event->position());
    else if (event->type() == QEvent::TabletMove && !m_line.points.isEmpty())
        extend(event->position());
    else if (event->type() == QEvent::TabletRelease && !m_line.points.isEmpty())
        finish();
    event->accept(); // else it comes again as a mouse
}
#endif

void PatientSurface::wheelEvent(QWheelEvent *event)
{
    m_wheel += event->angleDelta().y();
    if (std::abs(m_wheel) < WheelStep)
        return;
    Q_EMIT turned(m_wheel < 0 ? Turn::Next : Turn::Back);
    m_wheel = 0;
}

bool PatientSurface::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        return touch(static_cast<QTouchEvent *>(event));
    default:
        return QWidget::event(event);
    }
}

bool PatientSurface::touch(QTouchEvent *event)
{
    if (event->points().isEmpty())
        return false;
    const QPointF at = event->points().constFirst().position();
    event->accept();
    if (event->type() == QEvent::TouchBegin)
        m_touched = at;
    if (event->type() == QEvent::TouchCancel) {
        m_line.points.clear();
        update();
    } else if (m_drawing) {
        if (event->type() == QEvent::TouchBegin)
            begin(at);
        else
            extend(at);
        if (event->type() == QEvent::TouchEnd)
            finish();
    } else if (event->type() == QEvent::TouchEnd) {
        swiped(m_touched, at);
    }
    return true;
}

void PatientSurface::swiped(QPointF from, QPointF to)
{
    const QPointF way = to - from;
    if (std::abs(way.x()) < Swipe || std::abs(way.x()) < std::abs(way.y()))
        return;
    const bool leftwards = way.x() < 0;
    Q_EMIT turned(leftwards == (m_direction == Qt::LeftToRight) ? Turn::Next : Turn::Back);
}

void PatientSurface::paintLine(QPainter &painter, const Ink::Line &line, bool onFace) const
{
    painter.setPen(inkPen(m_look, line.pen, std::max(3, m_look.scaled(6))));
    painter.drawPath(onFace ? m_face->map(smoothPath(line.points, pictures::FaceSpace))
                            : smoothPath(line.points, size()));
}

void PatientSurface::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const Ink::Place &place : places()) {
        for (const Ink::Line &line : m_ink.lines(place))
            paintLine(painter, line, place.onFace);
    }
    if (!m_line.points.isEmpty())
        paintLine(painter, m_line, m_lineOnFace);
}

} // namespace bayan::ui
