#include "ui/faceview.h"

#include "language/phrasebook.h"
#include "ui/picturestyle.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QToolTip>
#include <QtMath>

#include <algorithm>

namespace bayan::ui {

namespace {

// An area's name beside the face.
class AreaName final : public QToolButton
{
public:
    AreaName(const Look &look, const QString &area, QWidget *parent)
        : QToolButton(parent)
        , m_look(look)
    {
        setObjectName(QStringLiteral("area_") + area);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
        const bool raised = underMouse() || hasFocus();
        painter.setPen(
            QPen(m_look.colour(isChecked() || raised ? Tone::Accent : Tone::ControlBorder),
                 raised ? 2 : 1.5));
        painter.setBrush(m_look.colour(isChecked() ? Tone::Accent : Tone::Surface));
        painter.drawRoundedRect(box, 6, 6);
        QFont shown = font();
        shown.setBold(isChecked());
        painter.setFont(shown);
        painter.setPen(m_look.colour(isChecked() ? Tone::OnAccent : Tone::Text));
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (isChecked() && hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
            painter.setPen(QPen(m_look.colour(Tone::OnAccent), 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), 4, 4);
        }
    }

private:
    const Look &m_look;
};

} // namespace

FaceView::FaceView(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("faceMap"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMouseTracking(true);
    connect(m_group, &QButtonGroup::buttonClicked, this,
            [this](QAbstractButton *name) { choose(name->property("area").toString()); });
    connect(&look, &Look::changed, this, [this] {
        placeNames();
        updateGeometry();
        update();
    });
}

FaceView::~FaceView() = default;

pictures::Style FaceView::style() const
{
    return pictureStyle(m_look, m_direction, logicalDpiY());
}

void FaceView::setAreas(const QList<content::FaceArea> &areas, const language::Phrasebook &phrases)
{
    m_direction = phrases.direction();
    m_map =
        std::make_unique<pictures::FaceMap>(areas, phrases, pictures::FaceMap::NamesAre::Buttons);
    setAccessibleName(m_map->description());
    const QList<pictures::FaceMap::Name> names = m_map->names(rect(), style());
    const QList<QAbstractButton *> before = m_group->buttons();
    for (const pictures::FaceMap::Name &name : names) {
        const QString id = QStringLiteral("area_") + name.area;
        const auto known = std::find_if(before.cbegin(), before.cend(),
                                        [&](const auto *one) { return one->objectName() == id; });
        QAbstractButton *button =
            known != before.cend() ? *known : new AreaName(m_look, name.area, this);
        button->setProperty("area", name.area);
        button->setText(name.words);
        button->setAccessibleName(name.words);
        if (known == before.cend()) {
            m_group->addButton(button);
            button->setMouseTracking(true);
            button->installEventFilter(this);
            button->show();
        }
    }
    const bool kept = std::any_of(names.cbegin(), names.cend(),
                                  [this](const auto &name) { return name.area == m_chosen; });
    if (!kept)
        m_chosen = names.isEmpty() ? QString() : names.first().area;
    pointAt({});
    for (QAbstractButton *button : m_group->buttons())
        button->setChecked(button->property("area").toString() == m_chosen);
    placeNames();
    updateGeometry();
}

QString FaceView::chosen() const
{
    return m_pointedAt.isEmpty() ? m_chosen : m_pointedAt;
}

void FaceView::choose(const QString &area)
{
    m_chosen = area;
    for (QAbstractButton *button : m_group->buttons()) {
        if (button->property("area").toString() == area)
            button->setChecked(true);
    }
    pointAt({});
    Q_EMIT chosenChanged(area);
}

// Only the picture follows the pointer; what is said of an area stays that of
// the chosen one, so that a person can move there and read it.
void FaceView::pointAt(const QString &area)
{
    m_pointedAt = area;
    m_map->setChosen(chosen());
    setCursor(area.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

QList<QWidget *> FaceView::focusStops() const
{
    QList<QWidget *> stops;
    for (QAbstractButton *button : m_group->buttons())
        stops.append(button);
    return stops;
}

void FaceView::placeNames()
{
    if (!m_map)
        return;
    for (const pictures::FaceMap::Name &name : m_map->names(rect(), style())) {
        for (QAbstractButton *button : m_group->buttons()) {
            if (button->property("area").toString() != name.area)
                continue;
            button->setFont(m_look.controlFont(Step::Small, m_direction));
            button->setGeometry(name.box.toAlignedRect());
        }
    }
}

QString FaceView::areaAt(QPointF point) const
{
    return m_map ? m_map->areaAt(point, rect(), style()) : QString();
}

int FaceView::heightForWidth(int width) const
{
    return m_map ? qCeil(m_map->heightFor(width, style())) : 0;
}

QSize FaceView::sizeHint() const
{
    return {m_look.scaled(560), m_look.scaled(536)};
}

QSize FaceView::minimumSizeHint() const
{
    return {m_look.scaled(240), 0};
}

void FaceView::paintEvent(QPaintEvent *)
{
    if (!m_map)
        return;
    QPainter painter(this);
    m_map->paint(painter, rect(), style());
}

void FaceView::resizeEvent(QResizeEvent *)
{
    placeNames();
}

bool FaceView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_say) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString area = areaAt(help->pos());
        if (area.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), m_say(area), this);
        return true;
    }
    return QWidget::event(event);
}

bool FaceView::eventFilter(QObject *watched, QEvent *event)
{
    const QString area = watched->property("area").toString();
    // Coming to a name by the keyboard is enough to be told of its area.
    if (event->type() == QEvent::FocusIn && area != m_chosen) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
            choose(area);
    } else if (event->type() == QEvent::Enter) {
        pointAt(area);
    } else if (event->type() == QEvent::Leave) {
        pointAt({});
    } else if (event->type() == QEvent::ToolTip && m_say) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), m_say(area), this);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FaceView::mousePressEvent(QMouseEvent *event)
{
    const QString area = areaAt(event->position());
    if (!area.isEmpty() && event->button() == Qt::LeftButton)
        choose(area);
    else
        QWidget::mousePressEvent(event);
}

void FaceView::mouseMoveEvent(QMouseEvent *event)
{
    const QString area = areaAt(event->position());
    if (area != m_pointedAt)
        pointAt(area);
}

void FaceView::leaveEvent(QEvent *)
{
    pointAt({});
}

} // namespace bayan::ui
