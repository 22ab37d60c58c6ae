#include "ui/patientbar.h"

#include "language/phrasebook.h"
#include "pictures/icon.h"
#include "ui/look.h"
#include "ui/patientsurface.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace bayan::ui {

namespace {

// A line of the pen's colour and style on the ground it draws on.
QIcon penIcon(const Look &look, Ink::Pen pen, QSize size)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(inkPen(look, pen, size.height() / 5.0));
    const qreal middle = size.height() / 2.0;
    painter.drawLine(QPointF(4, middle), QPointF(size.width() - 4, middle));
    return pixmap;
}

} // namespace

PatientBar::PatientBar(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_back(add("patientBack"))
    , m_next(add("patientNext"))
    , m_draw(add("patientDraw"))
    , m_undo(add("patientUndo"))
    , m_clear(add("patientClear"))
    , m_place(new QLabel)
{
    setObjectName(QStringLiteral("patientBar"));
    m_place->setObjectName(QStringLiteral("patientPlace"));
    auto *layout = new QHBoxLayout(this);
    layout->setSpacing(12);
    m_draw->setCheckable(true);
    layout->addWidget(m_draw);
    auto *pens = new QButtonGroup(this);
    for (const char *name : {"patientPen_1", "patientPen_2", "patientPen_3"}) {
        QPushButton *pen = add(name);
        pen->setCheckable(true);
        pen->setChecked(m_pens.isEmpty());
        pens->addButton(pen, int(m_pens.size()));
        m_pens.append(pen);
        layout->addWidget(pen);
    }
    layout->addWidget(m_undo);
    layout->addWidget(m_clear);
    layout->addStretch(1);
    layout->addWidget(m_place);
    layout->addSpacing(12);
    layout->addWidget(m_back);
    layout->addWidget(m_next);

    connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT turned(Turn::Back); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT turned(Turn::Next); });
    connect(m_draw, &QPushButton::toggled, this, [this](bool on) {
        setDrawing(on);
        Q_EMIT drawingChanged(on);
    });
    connect(pens, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT penChosen(Ink::Pen(id)); });
    connect(m_undo, &QPushButton::clicked, this, &PatientBar::undoRequested);
    connect(m_clear, &QPushButton::clicked, this, &PatientBar::clearRequested);
    connect(&look, &Look::changed, this, &PatientBar::restyle);
    setDrawing(false);
    restyle();
}

PatientBar::~PatientBar() = default;

QPushButton *PatientBar::add(const char *name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(QLatin1String(name));
    return button;
}

void PatientBar::setPhrases(const language::Phrasebook &phrases)
{
    m_phrases = std::make_unique<const language::Phrasebook>(phrases);
    const auto say = [this](const char *words) {
        return m_phrases->phrase("PatientScreen", words);
    };
    m_back->setText(say(QT_TRANSLATE_NOOP("PatientScreen", "Back")));
    m_next->setText(say(QT_TRANSLATE_NOOP("PatientScreen", "Next")));
    m_draw->setText(say(QT_TRANSLATE_NOOP("PatientScreen", "Draw")));
    const QStringList pens{say(QT_TRANSLATE_NOOP("PatientScreen", "Solid line")),
                           say(QT_TRANSLATE_NOOP("PatientScreen", "Dashed line")),
                           say(QT_TRANSLATE_NOOP("PatientScreen", "Dotted line"))};
    for (qsizetype i = 0; i < pens.size(); ++i) {
        m_pens[i]->setAccessibleName(pens[i]);
        m_pens[i]->setToolTip(pens[i]);
    }
    m_undo->setText(say(QT_TRANSLATE_NOOP("PatientScreen", "Undo")));
    m_clear->setText(say(QT_TRANSLATE_NOOP("PatientScreen", "Clear")));
    setLayoutDirection(phrases.direction());
    showPlace();
    restyle();
}

void PatientBar::setShown(const Shown &shown)
{
    m_shown = shown;
    showPlace();
}

void PatientBar::showPlace()
{
    if (!m_phrases)
        return;
    const QString draft = m_phrases->phrase("Header", "Draft");
    const QString onSheet =
        m_phrases->phrase("PatientScreen", QT_TRANSLATE_NOOP("PatientScreen", "On your sheet"));
    const QString part =
        m_phrases->phrase("PatientScreen", QT_TRANSLATE_NOOP("PatientScreen", "page %1 of %2"),
                          {m_phrases->shown(QString::number(m_shown.part + 1)),
                           m_phrases->shown(QString::number(m_shown.partCount))});
    QStringList said;
    if (m_shown.isDraft)
        said.append(draft);
    if (m_shown.isOnSheet)
        said.append(onSheet);
    said.append(m_phrases->phrase("PatientScreen", QT_TRANSLATE_NOOP("PatientScreen", "%1 of %2"),
                                  {m_phrases->shown(QString::number(m_shown.position + 1)),
                                   m_phrases->shown(QString::number(m_shown.count))}));
    if (m_shown.partCount > 1)
        said.append(part);
    // What tells least gives way to the pens, or on a small screen.
    const QString dot = QStringLiteral(" · ");
    for (const QString &least : {onSheet, draft, part}) {
        if (m_place->fontMetrics().horizontalAdvance(said.join(dot)) > placeRoom())
            said.removeOne(least);
    }
    m_place->setText(said.join(dot));
}

// Pixels that are left beside the buttons that are seen.
int PatientBar::placeRoom() const
{
    const QMargins margins = layout()->contentsMargins();
    int room = width() - margins.left() - margins.right() - 3 * layout()->spacing();
    const auto buttons = findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (!button->isHidden())
            room -= button->sizeHint().width() + layout()->spacing();
    }
    return room;
}

void PatientBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showPlace();
}

void PatientBar::setTurns(bool back, bool next)
{
    m_back->setEnabled(back);
    m_next->setEnabled(next);
}

void PatientBar::setDrawing(bool drawing)
{
    m_draw->setChecked(drawing);
    for (QPushButton *pen : std::as_const(m_pens))
        pen->setVisible(drawing);
    m_undo->setVisible(drawing);
    m_clear->setVisible(drawing);
    showPlace();
}

void PatientBar::setHasInk(bool hasInk)
{
    m_undo->setEnabled(hasInk);
    m_clear->setEnabled(hasInk);
}

void PatientBar::restyle()
{
    const Qt::LayoutDirection direction = layoutDirection();
    const int height = std::max(48, m_look.scaled(64)); // 44 are the least for a finger
    const int inset = m_look.scaled(72);
    layout()->setContentsMargins(inset, 0, inset, m_look.scaled(24));
    const QFont font = m_look.controlFont(Step::Small, direction);
    const QColor ink = m_look.colour(Tone::Text);
    const int side = m_look.scaled(28);
    const auto dress = [&](QPushButton *button, pictures::Icon icon) {
        button->setIcon(pictures::icon(icon, ink, direction));
        button->setIconSize(QSize(side, side));
    };
    const auto buttons = findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        button->setFont(font);
        button->setMinimumSize(height, height);
    }
    dress(m_back, pictures::Icon::Back);
    dress(m_next, pictures::Icon::Forward);
    dress(m_draw, pictures::Icon::Pencil);
    dress(m_undo, pictures::Icon::Undo);
    dress(m_clear, pictures::Icon::Clear);
    for (qsizetype i = 0; i < m_pens.size(); ++i) {
        const QSize size(side * 2, side);
        m_pens[i]->setIconSize(size);
        m_pens[i]->setIcon(penIcon(m_look, Ink::Pen(i), size));
    }
    m_place->setFont(font);
    QPalette palette = m_look.palette();
    palette.setColor(QPalette::WindowText, m_look.colour(Tone::Muted));
    m_place->setPalette(palette);
    // Nothing jumps when the pens come.
    setFixedHeight(height + m_look.scaled(24));
    showPlace();
}

} // namespace bayan::ui
