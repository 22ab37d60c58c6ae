#include "ui/mainwindow.h"

#include "language/interfacelanguage.h"
#include "ui/clinicdialog.h"
#include "ui/codedialog.h"
#include "ui/consult.h"
#include "ui/consultview.h"
#include "ui/librarypanel.h"
#include "ui/look.h"
#include "ui/mainmenu.h"
#include "ui/pindialog.h"
#include "ui/presenter.h"
#include "ui/presenterview.h"
#include "ui/prompts.h"
#include "ui/searchfield.h"
#include "ui/searchresults.h"
#include "ui/sheetdesk.h"
#include "ui/sheetorder.h"
#include "ui/sheetpanel.h"
#include "ui/sheetrail.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>

namespace bayan::ui {

namespace {

// Per cent. Header, strip and panels stop growing here: they share a window
// with the words they are about.
constexpr int LargestFrameZoom = 140;

// Pixels at normal text size.
constexpr int PanelFolds = 1360; // narrower than this, the sheet is a rail
constexpr int ListFolds = 760;   // narrower than this, treatments are folded away
constexpr int NarrowList = 208;
constexpr int WideList = 232;

QString following(const QStringList &codes, const QString &code)
{
    return codes.value((codes.indexOf(code) + 1) % std::max(qsizetype(1), codes.size()));
}

} // namespace

MainWindow::MainWindow(Consult &consult, Look &look, language::InterfaceLanguage &interfaceLanguage,
                       Prompts &prompts, Displays &displays, const SettingsFile &file,
                       const Settings &settings)
    : m_consult(consult)
    , m_look(look)
    , m_interfaceLanguage(interfaceLanguage)
    , m_prompts(prompts)
    , m_displays(displays)
    , m_file(file)
    , m_settings(settings)
    , m_order(new SheetOrder(consult, this))
    , m_desk(new SheetDesk(*m_order, look, prompts, this))
    , m_menu(new MainMenu(this, consult.library().languages(),
                          language::InterfaceLanguage::available()))
    , m_library(new LibraryPanel(consult, m_frame))
    , m_view(new ConsultView(consult, look, m_frame))
    , m_panel(new SheetPanel(consult, *m_order, m_frame))
    , m_rail(new SheetRail(m_frame))
    , m_results(new SearchResults(consult, m_frame, m_library->searchField(), this))
    , m_stack(new QStackedWidget)
    , m_said(new QLabel(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    m_said->setObjectName(QStringLiteral("said"));
    m_said->setFrameShape(QFrame::StyledPanel);
    m_said->setAutoFillBackground(true);
    m_said->setMargin(12);
    m_said->setWordWrap(true);
    m_said->hide();
    m_saidFor.setSingleShot(true);
    m_saidFor.setInterval(8000);
    connect(&m_saidFor, &QTimer::timeout, m_said, &QWidget::hide);
    setMinimumSize(800, 560);
    resize(1440, 900);
    if (!settings.geometry.isEmpty())
        restoreGeometry(settings.geometry);
    if (!settings.page.isEmpty())
        m_view->setPage(settings.page);
    m_desk->printing().setChoice(settings.print);
    m_desk->printing().setLogFile(file.logPath());
    m_order->startAfresh();
    arrange();
    connectActions();
    connectSearch();
    m_menu->setTheme(look.theme());
    m_menu->setPatientLanguage(consult.patientLanguage());
    m_menu->setPage(m_view->page());
    restyle();
    retranslateUi();
    m_library->setFocus();
}

void MainWindow::arrange()
{
    auto *middle = new QWidget;
    auto *layout = new QHBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_library);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_panel);
    layout->addWidget(m_rail);
    m_stack->addWidget(middle);
    setCentralWidget(m_stack);
}

MainWindow::~MainWindow() = default;

void MainWindow::connectActions()
{
    connect(m_menu->preview, &QAction::triggered, m_desk, &SheetDesk::preview);
    connect(m_menu->print, &QAction::triggered, m_desk, &SheetDesk::print);
    PrintDesk *printing = &m_desk->printing();
    connect(m_menu->printNow, &QAction::triggered, printing, &PrintDesk::printNow);
    connect(m_menu->printForRack, &QAction::triggered, printing, &PrintDesk::printForRack);
    connect(m_menu->savePdf, &QAction::triggered, m_desk, &SheetDesk::savePdf);
    connect(m_menu->mailSheet, &QAction::triggered, m_desk, &SheetDesk::sendByMail);
    connect(m_menu->showAsFile, &QAction::triggered, m_desk, &SheetDesk::showAsFile);
    connect(m_menu->checkCode, &QAction::triggered, this,
            [this] { CodeDialog(m_consult.library(), m_interfaceLanguage.code(), this).exec(); });
    connect(m_menu->clinic, &QAction::triggered, this, &MainWindow::editClinic);
    connect(m_menu->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_menu->present, &QAction::triggered, this, &MainWindow::present);
    connect(m_menu->pin, &QAction::triggered, this, &MainWindow::editPin);
    connect(m_menu->nextPatient, &QAction::triggered, this, &MainWindow::nextPatient);
    connect(m_menu->tickRecommended, &QAction::triggered, this,
            [this] { m_consult.setPick(handout::Pick::standard(m_consult.treatment())); });
    connect(m_menu->tickShown, &QAction::triggered, &m_consult, &Consult::tickShown);
    connect(m_menu->tickAll, &QAction::triggered, this, [this] {
        QStringList all;
        for (const content::Entry &entry : m_consult.treatment().entries)
            all.append(entry.id);
        m_consult.setPick(handout::Pick::of(m_consult.treatment(), all));
    });
    connect(m_menu->tickUrgentOnly, &QAction::triggered, this,
            [this] { m_consult.setPick(handout::Pick::of(m_consult.treatment(), {})); });
    connect(m_menu->undo, &QAction::triggered, &m_consult, &Consult::undo);
    connect(m_menu->redo, &QAction::triggered, &m_consult, &Consult::redo);
    connect(m_menu->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_menu->zoomIn, &QAction::triggered, this,
            [this] { m_look.setZoom(m_look.zoom() + 10); });
    connect(m_menu->zoomOut, &QAction::triggered, this,
            [this] { m_look.setZoom(m_look.zoom() - 10); });
    connect(m_menu->zoomReset, &QAction::triggered, this, [this] { m_look.setZoom(100); });
    connect(m_menu->sheetPanel, &QAction::triggered, this, &MainWindow::showSides);
    connect(m_menu->treatmentList, &QAction::triggered, this, &MainWindow::showSides);
    connect(m_menu->menus, &QAction::triggered, this,
            [this] { menuBar()->setActiveAction(menuBar()->actions().constFirst()); });
    connect(m_menu->nextPatientLanguage, &QAction::triggered, &m_consult,
            &Consult::turnPatientLanguage);
    connect(m_menu->nextInterfaceLanguage, &QAction::triggered, this, [this] {
        chooseInterfaceLanguage(
            following(language::InterfaceLanguage::available(), m_interfaceLanguage.code()));
    });
    connect(m_menu, &MainMenu::themeChosen, this, [this](Theme theme) {
        m_settings.themeChosen = true;
        m_look.setTheme(theme);
    });
    connect(m_menu, &MainMenu::patientLanguageChosen, &m_consult, &Consult::setPatientLanguage);
    connect(m_menu, &MainMenu::interfaceLanguageChosen, this, &MainWindow::chooseInterfaceLanguage);
    connect(m_menu, &MainMenu::pageChosen, m_view, &ConsultView::setPage);

    connect(m_view, &ConsultView::pageChanged, m_menu, &MainMenu::setPage);
    connect(m_view, &ConsultView::presentRequested, this, &MainWindow::present);
    connect(m_library, &LibraryPanel::treatmentChosen, this, &MainWindow::chooseTreatment);
    connect(m_library, &LibraryPanel::clinicDetailsRequested, this, &MainWindow::editClinic);
    connect(m_panel, &SheetPanel::previewRequested, m_desk, &SheetDesk::preview);
    connect(m_panel, &SheetPanel::printRequested, m_desk, &SheetDesk::print);
    connect(m_panel, &SheetPanel::saveRequested, m_desk, &SheetDesk::savePdf);
    connect(m_panel, &SheetPanel::pageCountChanged, this, [this](int pages) {
        m_rail->setCounts(int(m_consult.pick().entries().size()), pages);
    });
    connect(this, &MainWindow::firstPainted, m_panel, &SheetPanel::startCounting);
    connect(m_rail, &SheetRail::openRequested, m_menu->sheetPanel, &QAction::trigger);
    connect(m_rail, &SheetRail::printRequested, m_desk, &SheetDesk::print);
    connect(m_desk, &SheetDesk::done, this, &MainWindow::say);
    connect(m_desk, &SheetDesk::printed, m_panel, &SheetPanel::forgetName);
    connect(m_desk, &SheetDesk::done, this, [this] { m_sheetMade = true; });
    connect(&m_consult, &Consult::pickChanged, this, [this] { m_sheetMade = false; });
    connect(&m_consult, &Consult::patientLanguageChanged, this, [this] {
        // Remembered because somebody chose it, not because a start was asked for it.
        m_settings.patientLanguage = m_consult.patientLanguage();
        m_menu->setPatientLanguage(m_consult.patientLanguage());
    });
    const auto showShown = [this] {
        m_menu->tickShown->setEnabled(!m_consult.shownUnticked().isEmpty());
    };
    connect(&m_consult, &Consult::shownChanged, this, showShown);
    connect(&m_consult, &Consult::pickChanged, this, showShown);
    showShown();
    const auto showUndo = [this] {
        m_menu->undo->setEnabled(m_consult.canUndo());
        m_menu->redo->setEnabled(m_consult.canRedo());
    };
    connect(&m_consult, &Consult::pickChanged, this, showUndo);
    showUndo();
    connect(&m_look, &Look::changed, this, &MainWindow::restyle);
}

void MainWindow::connectSearch()
{
    connect(m_menu->find, &QAction::triggered, this, &MainWindow::startSearch);
    connect(m_menu->findNext, &QAction::triggered, this, [this] { m_results->openNext(1); });
    connect(m_menu->findPrevious, &QAction::triggered, this, [this] { m_results->openNext(-1); });
    connect(m_results, &SearchResults::topicChosen, this,
            [this](const QString &treatment, const QString &entry) {
                if (treatment != m_consult.treatment().name.id)
                    chooseTreatment(treatment);
                if (!m_view->showEntry(entry, m_results->words()))
                    say(tr("This topic is for staff alone: no page for the patient has it."));
            });
    connect(m_results, &SearchResults::cleared, m_view, &ConsultView::clearMarks);
    connect(&m_library->searchField(), &SearchField::left, m_library,
            qOverload<>(&QWidget::setFocus));
}

void MainWindow::startSearch()
{
    m_menu->treatmentList->setChecked(true);
    showSides();
    m_library->searchField().setFocus(Qt::ShortcutFocusReason);
    m_library->searchField().selectAll();
}

void MainWindow::restyle()
{
    m_frame.setTheme(m_look.theme());
    m_frame.setZoom(std::min(m_look.percent(), LargestFrameZoom));
    QApplication::setPalette(m_look.palette());
    QApplication::setFont(m_frame.controlFont(Step::Body, QGuiApplication::layoutDirection()));
    m_menu->setTheme(m_look.theme());
    foldSides();
}

void MainWindow::foldSides()
{
    // Large text needs as much room as a small window lacks.
    m_menu->sheetPanel->setChecked(width() >= m_frame.scaled(PanelFolds));
    m_menu->treatmentList->setChecked(width() >= m_frame.scaled(ListFolds));
    showSides();
}

void MainWindow::showSides()
{
    m_panel->setVisible(m_menu->sheetPanel->isChecked());
    m_rail->setVisible(!m_menu->sheetPanel->isChecked());
    m_library->setVisible(m_menu->treatmentList->isChecked());
    m_library->setFixedWidth(
        m_frame.scaled(width() < m_frame.scaled(PanelFolds) ? NarrowList : WideList));
    m_panel->setFixedWidth(m_frame.scaled(288));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const auto room = [this](int width) {
        return (width >= m_frame.scaled(PanelFolds) ? 1 : 0) +
               (width >= m_frame.scaled(ListFolds) ? 1 : 0);
    };
    // What somebody opened or folded stays so while the room stays the same.
    if (!event->oldSize().isValid() || room(event->oldSize().width()) != room(width()))
        foldSides();
}

bool MainWindow::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event);
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        QMetaObject::invokeMethod(this, &MainWindow::firstPainted, Qt::QueuedConnection);
    }
    return handled;
}

void MainWindow::chooseInterfaceLanguage(const QString &code)
{
    m_settings.interfaceLanguage = code;
    m_interfaceLanguage.setCode(code);
}

void MainWindow::chooseTreatment(const QString &id)
{
    const content::Result<void> chosen = m_consult.chooseTreatment(id);
    if (!chosen)
        m_prompts.tell(this, chosen.error().sentence);
}

bool MainWindow::mayEnd()
{
    const bool touched = m_consult.isTouched() || !m_order->patientName().trimmed().isEmpty();
    return !touched || m_sheetMade ||
           m_prompts.confirm(this,
                             tr("No sheet of this consult has been printed or saved. End it all "
                                "the same? Ticks, drawings and the name are forgotten."),
                             tr("End the consult"));
}

void MainWindow::nextPatient()
{
    if (!mayEnd())
        return;
    m_sheetMade = false;
    m_consult.startAfresh();
    m_desk->endConsult();
    m_order->startAfresh();
    m_panel->forgetName();
    m_results->clear();
    m_view->startAfresh();
    say(tr("Ready for the next patient: the standard topics are ticked, the name is forgotten."));
}

void MainWindow::present()
{
    if (!m_presenter)
        makePresenter();
    m_presenter->toggle();
}

void MainWindow::makePresenter()
{
    m_presenter = std::make_unique<Presenter>(m_consult, m_look, m_displays, this);
    m_presenter->setPin(Pin::fromStored(m_settings.pin));
    m_presenterView = new PresenterView(m_consult, *m_presenter, m_frame);
    m_presenterView->setInterfaceLanguage(m_interfaceLanguage.code());
    m_stack->addWidget(m_presenterView);
    const Presentation &presentation = m_presenter->presentation();
    connect(&presentation, &Presentation::started, this, [this] { showPresenting(true); });
    connect(&presentation, &Presentation::ended, this, [this] { showPresenting(false); });
    connect(m_presenter.get(), &Presenter::said, this, &MainWindow::say);
}

void MainWindow::showPresenting(bool presenting)
{
    menuBar()->setVisible(!presenting);
    m_stack->setCurrentIndex(presenting ? 1 : 0);
    if (presenting)
        m_presenterView->setFocus();
    else
        m_library->setFocus();
}

void MainWindow::editPin()
{
    PinDialog dialog(Pin::fromStored(m_settings.pin).isSet(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_settings.pin = dialog.pin().stored();
    if (m_presenter)
        m_presenter->setPin(dialog.pin());
    say(dialog.pin().isSet() ? tr("The PIN is set.") : tr("There is no PIN now."));
}

void MainWindow::editClinic()
{
    // Another window may have changed them since.
    m_consult.setProfile(m_file.readProfile());
    ClinicDialog dialog(
        m_consult.profile(), m_consult.library().languages(), m_prompts,
        [this](const handout::ClinicProfile &profile) { return m_order->composeSample(profile); },
        this);
    while (dialog.exec() == QDialog::Accepted) {
        const content::Result<void> written = m_file.writeProfile(dialog.profile());
        if (written) {
            m_consult.setProfile(dialog.profile());
            return;
        }
        m_prompts.tell(&dialog, written.error().sentence);
    }
}

void MainWindow::showAbout()
{
    QMessageBox box(this);
    box.setObjectName(QStringLiteral("aboutBox"));
    box.setWindowTitle(tr("About Bayan"));
    box.setText(tr("Bayan %1, content %2")
                    .arg(QStringLiteral(BAYAN_VERSION), m_consult.library().contentVersion()));
    box.setInformativeText(
        tr("Bayan shows and prints information about treatments, with its sources. It informs; it "
           "decides nothing and does not replace a clinician’s advice.\n\nBotox is a trademark of "
           "its owner, with whom Bayan is not connected.\n\nNothing about a patient is stored."));
    box.exec();
}

void MainWindow::say(const QString &sentence)
{
    // Over the window, so that nothing under it moves.
    m_said->setText(sentence);
    m_said->setMaximumWidth(width() - 48);
    m_said->adjustSize();
    m_said->move((width() - m_said->width()) / 2, height() - m_said->height() - 24);
    m_said->raise();
    m_said->show();
    m_saidFor.start();
}

Settings MainWindow::settings() const
{
    Settings settings = m_settings;
    settings.geometry = saveGeometry();
    settings.theme = m_look.theme();
    settings.zoom = m_look.zoom();
    settings.treatment = m_consult.treatment().name.id;
    settings.page = m_view->page();
    settings.print = m_desk->printing().choice();
    settings.profile = m_consult.profile();
    return settings;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // Not worth keeping anybody at the desk for: the next start has defaults.
    if (m_presenter)
        m_presenter->presentation().end();
    const content::Result<void> written = m_file.write(settings());
    if (!written)
        qWarning("%s", qUtf8Printable(written.error().cause));
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslateUi()
{
    const QString code = m_interfaceLanguage.code();
    setWindowTitle(tr("Bayan"));
    QApplication::setFont(m_frame.controlFont(Step::Body, QGuiApplication::layoutDirection()));
    m_menu->retranslateUi();
    m_menu->setInterfaceLanguage(code);
    m_library->setInterfaceLanguage(code);
    m_results->setInterfaceLanguage(code);
    m_panel->setInterfaceLanguage(code);
    if (m_presenterView)
        m_presenterView->setInterfaceLanguage(code);
}

} // namespace bayan::ui
