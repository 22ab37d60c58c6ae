#include "ui/receptionwindow.h"

#include "ui/consult.h"
#include "ui/consultactions.h"
#include "ui/displays.h"
#include "ui/fingerscrolling.h"
#include "ui/look.h"
#include "ui/mainmenu.h"
#include "ui/said.h"
#include "ui/sheetpanel.h"
#include "ui/treatmentdelegate.h"
#include "ui/treatmentmodel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace bayan::ui {

namespace {

// Pixels at normal text size.
constexpr int Narrow = 800;  // less, and the topics stand under the choices
constexpr int Single = 520;  // less, and all stands in one column
constexpr int ShortList = 3; // treatments, where there is more to scroll to

} // namespace

ReceptionWindow::ReceptionWindow(Consult &consult, SheetOrder &order, const Look &look,
                                 MainMenu &menu)
    : m_consult(consult)
    , m_look(look)
    , m_menu(menu)
    , m_model(new TreatmentModel(this))
    , m_heading(new QLabel)
    , m_list(new QListView)
    , m_again(new QPushButton)
    , m_nextPatient(new QPushButton)
    , m_panel(new SheetPanel(consult, order, look, SheetPanel::Form::Wide))
    , m_scroll(new QScrollArea)
    , m_foot(new QWidget)
    , m_said(new Said(this))
{
    setObjectName(QStringLiteral("receptionWindow"));
    m_list->setObjectName(QStringLiteral("receptionTreatments"));
    m_model->setLibrary(consult.library());
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TreatmentDelegate(look, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_again->setObjectName(QStringLiteral("printAgainButton"));
    m_nextPatient->setObjectName(QStringLiteral("nextPatientButton"));

    auto *content = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_columns->addWidget(makeSide());
    m_columns->addWidget(m_panel, 1);
    m_scroll->setObjectName(QStringLiteral("receptionScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus); // what has the focus is brought into sight
    m_scroll->setWidget(content);
    scrollByFinger(*m_scroll);
    scrollByFinger(*m_list);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(16, 8, 16, 16);
    foot->addWidget(m_panel->foot());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_foot);
    setFocusProxy(m_list);
    setTabOrder(m_list, m_panel);
    // Their keys work wherever the window of staff that has the focus is.
    addActions({menu.print, menu.printNow, menu.reprint, menu.preview, menu.savePdf,
                menu.nextPatient, menu.nextPatientLanguage, menu.nextInterfaceLanguage, menu.undo,
                menu.redo, menu.reception, menu.zoomIn, menu.zoomOut, menu.zoomReset});
    connectAll();
    selectCurrent();
    restyle();
    retranslateUi();
}

QWidget *ReceptionWindow::makeSide()
{
    auto *side = new QWidget;
    side->setObjectName(QStringLiteral("receptionSide"));
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 16, 0, 16);
    layout->setSpacing(8);
    m_heading->setContentsMargins(20, 0, 20, 0);
    layout->addWidget(m_heading);
    layout->addWidget(m_list, 1);
    auto *buttons = new QVBoxLayout;
    buttons->setContentsMargins(16, 0, 16, 0);
    buttons->setSpacing(8);
    buttons->addWidget(m_again);
    buttons->addWidget(m_nextPatient);
    layout->addLayout(buttons);
    layout->addStretch(0); // while the list keeps to its rows
    return side;
}

void ReceptionWindow::connectAll()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const QString id = current.data(TreatmentModel::IdRole).toString();
                if (!id.isEmpty() && id != m_consult.treatment().name.id)
                    Q_EMIT treatmentChosen(id);
            });
    connect(&m_consult, &Consult::treatmentChanged, this, &ReceptionWindow::selectCurrent);
    connectPanel(m_menu, *m_panel);
    connect(m_again, &QPushButton::clicked, m_menu.reprint, &QAction::trigger);
    connect(m_nextPatient, &QPushButton::clicked, m_menu.nextPatient, &QAction::trigger);
    const auto showAgain = [this] { m_again->setEnabled(m_menu.reprint->isEnabled()); };
    connect(m_menu.reprint, &QAction::enabledChanged, this, showAgain);
    showAgain();
    connect(&m_look, &Look::changed, this, &ReceptionWindow::restyle);
}

void ReceptionWindow::setInterfaceLanguage(const QString &code)
{
    m_model->setLanguage(m_consult.phrases(code));
    m_panel->setInterfaceLanguage(code);
}

void ReceptionWindow::say(const QString &sentence)
{
    m_said->say(sentence);
}

void ReceptionWindow::selectCurrent()
{
    const int row = m_model->rowOf(m_consult.treatment().name.id);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void ReceptionWindow::restyle()
{
    QPalette palette = m_look.palette();
    palette.setColor(QPalette::Base, m_look.colour(Tone::Window));
    m_list->setPalette(palette);
    QPalette muted = m_look.palette();
    muted.setColor(QPalette::WindowText, m_look.colour(Tone::Muted));
    m_heading->setPalette(muted);
    m_heading->setFont(m_look.controlFont(Step::Small, layoutDirection(), true));
    resize(
        size().expandedTo({m_look.scaled(900), m_look.scaled(600)}).boundedTo(roomOn(*screen())));
    arrange(); // other type may want other columns in a window of the same size
}

void ReceptionWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ReceptionWindow::arrange()
{
    const bool single = width() < m_look.scaled(Single);
    const bool narrow = width() < m_look.scaled(Narrow);
    m_columns->setDirection(single ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_panel->setStacked(narrow);
    QWidget *side = m_list->parentWidget();
    side->setMinimumWidth(single ? 0 : m_look.scaled(narrow ? 208 : 232));
    side->setMaximumWidth(single ? QWIDGETSIZE_MAX : side->minimumWidth());
    const int rows = std::min(m_model->rowCount(), ShortList);
    m_list->setMinimumHeight(rows * std::max(0, m_list->sizeHintForRow(0)));
    m_list->setMaximumHeight(narrow ? m_list->minimumHeight() : QWIDGETSIZE_MAX);
}

bool ReceptionWindow::focusNextPrevChild(bool next)
{
    const bool moved = QWidget::focusNextPrevChild(next);
    // From the foot into what is scrolled; within it the scroll area does this.
    QWidget *here = focusWidget();
    if (moved && here && m_scroll->widget()->isAncestorOf(here))
        m_scroll->ensureWidgetVisible(here);
    return moved;
}

void ReceptionWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, m_foot->y(), width(), 1), m_look.colour(Tone::Line));
}

void ReceptionWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_panel->setCounting(true);
}

void ReceptionWindow::hideEvent(QHideEvent *event)
{
    m_panel->setCounting(false);
    QWidget::hideEvent(event);
}

void ReceptionWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::LayoutDirectionChange)
        restyle();
    QWidget::changeEvent(event);
}

void ReceptionWindow::retranslateUi()
{
    setWindowTitle(tr("Reception"));
    m_heading->setText(tr("Treatments"));
    m_list->setAccessibleName(tr("Treatments"));
    m_again->setText(tr("Print again"));
    m_again->setAccessibleName(tr("Print the last sheet again"));
    m_nextPatient->setText(tr("Next patient"));
}

} // namespace bayan::ui
