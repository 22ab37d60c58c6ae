#pragma once

#include "ui/ink.h"
#include "ui/turn.h"

#include <QTransform>
#include <QWidget>

#include <optional>

class QTouchEvent;

namespace bayan::ui {

class Look;

// Lies over the patient's page: shows its ink, takes mouse, touch and pen. A
// pen always draws; mouse and finger draw while drawing is on, and turn pages
// otherwise: a click on, a swipe or the wheel either way.
class PatientSurface final : public QWidget
{
    Q_OBJECT

public:
    // Ink and look outlive the surface.
    PatientSurface(Ink &ink, const Look &look, QWidget *parent = nullptr);

    // 'face' leads from the face's space to the surface: what is begun on the
    // face belongs to it, wherever it stands in another language or size.
    void setPlace(const Ink::Place &place, const std::optional<QTransform> &face);
    // Where the strokes that are seen belong.
    QList<Ink::Place> places() const;

    bool isDrawing() const { return m_drawing; }
    void setDrawing(bool drawing);
    void setPen(Ink::Pen pen) { m_pen = pen; }

    // Which way pages go: a swipe towards the leading edge turns to the next.
    void setDirection(Qt::LayoutDirection direction) { m_direction = direction; }

Q_SIGNALS:
    void turned(Turn turn);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
#if QT_CONFIG(tabletevent)
    void tabletEvent(QTabletEvent *event) override;
#endif
    void wheelEvent(QWheelEvent *event) override;

private:
    bool touch(QTouchEvent *event);
    void swiped(QPointF from, QPointF to);
    QTransform toSurface(bool onFace) const;
    void begin(QPointF at);
    void extend(QPointF to);
    void finish();
    void paintLine(QPainter &painter, const Ink::Line &line, bool onFace) const;

    Ink &m_ink;
    const Look &m_look;
    Ink::Place m_place;
    Ink::Pen m_pen = Ink::Pen::First;
    std::optional<QTransform> m_face;
    Ink::Line m_line; // being drawn; without points: none
    bool m_lineOnFace = false;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    QPointF m_touched;
    bool m_pressed = false;
    bool m_drawing = false;
    int m_wheel = 0;
};

// The colour of a pen in this look, and its line at this width.
QPen inkPen(const Look &look, Ink::Pen pen, qreal width);

} // namespace bayan::ui
