#include "ui/fingerscrolling.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMouseEvent>
#include <QPointer>
#include <QScroller>
#include <QTimer>
#include <QTouchEvent>

#include <limits>

namespace bayan::ui {

namespace {

constexpr int Rest = 500; // milliseconds

// Watches a viewport. It takes all touches, so that Qt makes no mouse of them: a
// press that may yet become a scroll would choose a row or show a note.
class Finger final : public QObject
{
public:
    explicit Finger(QWidget *viewport)
        : QObject(viewport)
        , m_viewport(viewport)
    {
        setUpScroller();
        viewport->installEventFilter(this);
        m_resting.setSingleShot(true);
        m_resting.setInterval(Rest);
        connect(&m_resting, &QTimer::timeout, this, &Finger::hold);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::TouchBegin:
        case QEvent::TouchUpdate:
        case QEvent::TouchEnd:
        case QEvent::TouchCancel:
            touch(static_cast<QTouchEvent *>(event));
            event->accept();
            return true;
        default:
            return false;
        }
    }

private:
    void setUpScroller()
    {
        QScroller::grabGesture(m_viewport, QScroller::TouchGesture);
        QScroller *scroller = QScroller::scroller(m_viewport);
        // Nothing moves unless the person moves it.
        QScrollerProperties properties = scroller->scrollerProperties();
        const QVariant never = QVariant::fromValue(QScrollerProperties::OvershootAlwaysOff);
        properties.setScrollMetric(QScrollerProperties::HorizontalOvershootPolicy, never);
        properties.setScrollMetric(QScrollerProperties::VerticalOvershootPolicy, never);
        properties.setScrollMetric(QScrollerProperties::MinimumVelocity,
                                   std::numeric_limits<qreal>::max());
        scroller->setScrollerProperties(properties);
        connect(scroller, &QScroller::stateChanged, this, [this](QScroller::State state) {
            if (state == QScroller::Dragging)
                m_resting.stop();
        });
    }

    void touch(QTouchEvent *event)
    {
        if (event->points().isEmpty())
            return;
        const QPointF at = event->points().constFirst().globalPosition();
        switch (event->type()) {
        case QEvent::TouchBegin:
            m_from = at;
            m_moved = false;
            m_held = nullptr;
            m_resting.start();
            break;
        case QEvent::TouchUpdate:
            m_moved =
                m_moved || (at - m_from).manhattanLength() > QApplication::startDragDistance();
            if (m_moved)
                m_resting.stop();
            if (m_held)
                send(QEvent::MouseMove, at);
            break;
        case QEvent::TouchEnd:
            if (!m_held && !m_moved)
                press();
            release(at);
            break;
        default:
            release(QPointF(-1, -1)); // over nothing
        }
    }

    void hold()
    {
        QScroller::scroller(m_viewport)->stop();
        press();
    }

    void press()
    {
        const QPoint at = m_viewport->mapFromGlobal(m_from).toPoint();
        QWidget *touched = m_viewport->childAt(at);
        m_held = touched ? touched : m_viewport;
        for (QWidget *widget = m_held; widget; widget = widget->parentWidget()) {
            if (widget->focusPolicy() & Qt::ClickFocus) {
                widget->setFocus(Qt::MouseFocusReason);
                break;
            }
            if (widget->isWindow())
                break;
        }
        send(QEvent::MouseButtonPress, m_from);
    }

    void release(QPointF at)
    {
        m_resting.stop();
        if (m_held)
            send(QEvent::MouseButtonRelease, at);
        m_held = nullptr;
    }

    void send(QEvent::Type type, QPointF global)
    {
        const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        const auto buttons = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, m_held->mapFromGlobal(global),
                          m_held->window()->mapFromGlobal(global), global, button, buttons,
                          QGuiApplication::keyboardModifiers(),
                          Qt::MouseEventSynthesizedByApplication);
        QCoreApplication::sendEvent(m_held, &event);
    }

    QWidget *m_viewport;
    QPointer<QWidget> m_held; // what is pressed
    QPointF m_from;           // of the screen
    QTimer m_resting;
    bool m_moved = false;
};

} // namespace

void scrollByFinger(QAbstractScrollArea &area)
{
    if (auto *view = qobject_cast<QAbstractItemView *>(&area))
        view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    new Finger(area.viewport());
}

} // namespace bayan::ui
