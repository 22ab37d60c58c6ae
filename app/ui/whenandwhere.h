#pragma once

#include "ui/look.h"

#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QStackedLayout;

namespace bayan::ui {

class AreaPanel;
class Consult;
class FaceView;
class PictureView;
class ProseView;
class Segment;

// The head of the effects page: what happens over time, or on the face. The
// face is made when it is first asked for.
class WhenAndWhere final : public QWidget
{
    Q_OBJECT

public:
    // Consult and look outlive it.
    WhenAndWhere(Consult &consult, const Look &look, QWidget *parent = nullptr);

    // Takes the words anew: the patient's language or digits have changed.
    void showWords();

    // What the keyboard stops at, in order.
    QList<QWidget *> focusStops() const;

Q_SIGNALS:
    void focusStopsChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Place { OverTime, OnTheFace };

    void show(Place place);
    void makeFace();
    void showArea(const QString &id);
    QString figuresIn(const QString &area) const;
    void arrange();

    Consult &m_consult;
    const Look &m_look;
    ProseView *m_heading;
    QList<Segment *> m_segments; // by Place
    PictureView *m_timeline = nullptr;
    QWidget *m_face = nullptr; // the map and what is said of an area
    QBoxLayout *m_faceLayout = nullptr;
    FaceView *m_map = nullptr;
    AreaPanel *m_panel = nullptr;
    Place m_place = OverTime;
};

} // namespace bayan::ui
