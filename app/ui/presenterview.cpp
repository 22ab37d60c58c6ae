#include "ui/presenterview.h"

#include "pictures/icon.h"
#include "ui/bayanstyle.h"
#include "ui/consult.h"
#include "ui/deckdelegate.h"
#include "ui/decklist.h"
#include "ui/deckmodel.h"
#include "ui/look.h"
#include "ui/nextpanel.h"
#include "ui/patientscreen.h"
#include "ui/presenter.h"
#include "ui/presenterheader.h"
#include "ui/presenterkeys.h"
#include "ui/presenternotes.h"
#include "ui/slideview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace bayan::ui {

namespace {

// Pixels at normal text size: in less there is no room for them.
constexpr int ListFrom = 880;
constexpr int NextFrom = 480;

} // namespace

PresenterView::PresenterView(Consult &consult, Presenter &presenter, const Look &look,
                             QWidget *parent)
    : QWidget(parent)
    , m_consult(consult)
    , m_presenter(presenter)
    , m_look(look)
    , m_language(consult.patientLanguage())
    , m_model(new DeckModel(consult, presenter.presentation(), this))
    , m_delegate(new DeckDelegate(look, this))
    , m_list(new DeckList(m_delegate))
    , m_header(new PresenterHeader(consult, presenter, look))
    , m_entries(new QLabel)
    , m_shown(new QLabel)
    , m_sheet(new QLabel)
    , m_now(new QLabel)
    , m_place(new QLabel)
    , m_slide(new SlideView(look))
    , m_nextPanel(new NextPanel(consult, presenter, look))
    , m_notes(new PresenterNotes(consult, look))
    , m_next(new QPushButton)
{
    setObjectName(QStringLiteral("presenterView"));
    m_list->setObjectName(QStringLiteral("deckList"));
    m_list->setModel(m_model);
    m_place->setObjectName(QStringLiteral("presenterPlace"));
    m_slide->setObjectName(QStringLiteral("slide"));
    m_next->setObjectName(QStringLiteral("nextButton"));
    m_next->setProperty(MainButtonProperty, true);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(makeList());
    middle->addWidget(makeMiddle(), 1);
    middle->addWidget(makeSide());
    auto *keys = new PresenterKeys(consult, presenter, look);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(middle, 1);
    layout->addWidget(keys);
    connect(keys, &PresenterKeys::turned, &presenter, &Presenter::perform);
    // A key turns the page wherever the keyboard is.
    const auto children = findChildren<QWidget *>();
    for (QWidget *child : children) {
        if (child->focusPolicy() != Qt::NoFocus)
            child->installEventFilter(this);
    }
    connectAll();
    restyle();
    retranslateUi();
}

QWidget *PresenterView::makeList()
{
    auto *heads = new QHBoxLayout;
    heads->setContentsMargins(m_look.scaled(16), 0, m_look.scaled(8), 0);
    heads->setSpacing(0);
    heads->addWidget(m_entries, 1);
    heads->addWidget(m_shown);
    heads->addWidget(m_sheet);
    m_shown->setAlignment(Qt::AlignCenter);
    m_sheet->setAlignment(Qt::AlignCenter);
    auto *panel = new QWidget;
    panel->setObjectName(QStringLiteral("deckPanel"));
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(heads);
    layout->addWidget(m_list, 1);
    return panel;
}

QWidget *PresenterView::makeMiddle()
{
    auto *heads = new QHBoxLayout;
    m_now->setWordWrap(true);
    heads->addWidget(m_now, 1);
    heads->addWidget(m_place);
    auto *panel = new QWidget;
    panel->setObjectName(QStringLiteral("slidePanel"));
    panel->setAutoFillBackground(true);
    panel->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(8);
    layout->addLayout(heads);
    layout->addWidget(m_slide);
    layout->addSpacing(4);
    layout->addWidget(m_nextPanel);
    layout->addStretch(1);
    return panel;
}

QWidget *PresenterView::makeSide()
{
    auto *panel = new QWidget;
    panel->setObjectName(QStringLiteral("notesPanel"));
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 16);
    layout->addWidget(m_notes, 1);
    auto *button = new QHBoxLayout;
    button->setContentsMargins(24, 0, 24, 0);
    button->addWidget(m_next);
    layout->addLayout(button);
    return panel;
}

void PresenterView::connectAll()
{
    Presentation &presentation = m_presenter.presentation();
    m_drawing.setSingleShot(true);
    m_drawing.setInterval(0);
    connect(&m_drawing, &QTimer::timeout, this, &PresenterView::showSlides);
    const auto draw = [this] {
        if (isVisible())
            m_drawing.start();
    };
    connect(&m_presenter.screen(), &PatientScreen::repainted, this, draw);
    connect(m_slide, &SlideView::resized, this, draw);
    connect(m_nextPanel, &NextPanel::resized, this, draw);
    connect(&m_look, &Look::changed, this, &PresenterView::restyle);
    connect(&m_look, &Look::changed, this, draw);
    connect(&presentation, &Presentation::moved, this, &PresenterView::showEntry);
    connect(&presentation, &Presentation::started, this, &PresenterView::showEntry);
    connect(&presentation, &Presentation::partCountChanged, this, &PresenterView::showPlace);
    connect(&presentation, &Presentation::blankChanged, this, [this] { retranslateUi(); });
    connect(m_list, &DeckList::chosen, this,
            [this](int row) { m_presenter.presentation().goTo(row); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_presenter.perform(Turn::Next); });
}

void PresenterView::setInterfaceLanguage(const QString &code)
{
    m_language = code;
    m_model->setLanguage(code);
    m_notes->setLanguage(code);
    m_header->setLanguage(code);
    m_nextPanel->setLanguage(code);
    showEntry();
}

void PresenterView::showEntry()
{
    const Presentation &presentation = m_presenter.presentation();
    if (presentation.deck().isEmpty())
        return;
    m_list->setRow(presentation.position());
    m_notes->setEntry(presentation.entry());
    showPlace();
    m_nextPanel->showNext();
    m_drawing.start();
}

void PresenterView::showPlace()
{
    const Presentation &presentation = m_presenter.presentation();
    QString place = tr("%1 of %2").arg(presentation.position() + 1).arg(presentation.deck().size());
    if (presentation.partCount() > 1) {
        place += QStringLiteral(" · ") +
                 tr("page %1 of %2").arg(presentation.part() + 1).arg(presentation.partCount());
    }
    m_place->setText(place);
    m_next->setEnabled(presentation.hasNext());
}

void PresenterView::showSlides()
{
    PatientScreen &screen = m_presenter.screen();
    const QSize page = screen.pageSize();
    if (page.isEmpty())
        return;
    const qreal proportion = qreal(page.height()) / page.width();
    m_slide->setProportion(proportion);
    m_slide->setSlide(screen.slide(m_slide->size(), devicePixelRatioF()));
    m_nextPanel->showSlide(proportion);
}

bool PresenterView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const Turn turn = turnFor(*static_cast<QKeyEvent *>(event), layoutDirection());
    if (turn == Turn::None)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        m_presenter.perform(turn);
    else // F5 would reach the window's own action first and be asked twice
        event->accept();
    return true;
}

void PresenterView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showEntry();
}

void PresenterView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // In a small window what the patient sees and the words for it come first.
    const bool list = width() >= m_look.scaled(ListFrom);
    m_list->parentWidget()->setVisible(list);
    setFocusProxy(list ? static_cast<QWidget *>(m_list) : m_next); // the keys need one
    m_nextPanel->setVisible(height() >= m_look.scaled(NextFrom));
}

void PresenterView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.colour(Tone::Window));
    const QWidget *middle = m_slide->parentWidget();
    const QColor line = m_look.colour(Tone::Line);
    painter.fillRect(0, middle->y() - 1, width(), 1, line);
    painter.fillRect(0, middle->geometry().bottom() + 1, width(), 1, line);
    painter.fillRect(middle->x() - 1, middle->y(), 1, middle->height(), line);
    painter.fillRect(middle->geometry().right() + 1, middle->y(), 1, middle->height(), line);
}

void PresenterView::restyle()
{
    const Qt::LayoutDirection direction = layoutDirection();
    QPalette muted = m_look.palette();
    muted.setColor(QPalette::WindowText, m_look.colour(Tone::Muted));
    for (QLabel *label : {m_entries, m_shown, m_sheet, m_now, m_place}) {
        label->setPalette(muted);
        label->setFont(
            m_look.controlFont(Step::Small, direction, label == m_entries || label == m_now));
    }
    m_shown->setFixedWidth(m_delegate->shownWidth());
    m_sheet->setFixedWidth(m_delegate->sheetWidth());
    m_list->setPalette(m_look.palette());
    m_list->parentWidget()->setFixedWidth(m_look.scaled(288));
    m_notes->parentWidget()->setFixedWidth(m_look.scaled(320));
    m_next->setFont(m_look.controlFont(Step::Body, direction, true));
    m_next->setIcon(
        pictures::icon(pictures::Icon::Forward, m_look.colour(Tone::OnAccent), direction));
    update();
}

void PresenterView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::LayoutDirectionChange)
        restyle();
    QWidget::changeEvent(event);
}

void PresenterView::retranslateUi()
{
    m_entries->setText(tr("Entries"));
    m_shown->setText(tr("Shown"));
    m_sheet->setText(tr("Sheet"));
    m_now->setText(tr("On the patient’s screen now"));
    m_next->setText(tr("Next"));
    m_list->setAccessibleName(tr("Entries to show"));
    m_slide->setAccessibleName(tr("On the patient’s screen now"));
    m_slide->setVeil(m_presenter.presentation().isBlank() ? tr("The screen is blank") : QString());
    showPlace();
}

} // namespace bayan::ui
