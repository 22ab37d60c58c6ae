#include "ui/mainwindow.h"

#include "language/interfacelanguage.h"
#include "ui/aboutbox.h"
#include "ui/bayanstyle.h"
#include "ui/choices.h"
#include "ui/clinicediting.h"
#include "ui/codedialog.h"
#include "ui/consult.h"
#include "ui/consultactions.h"
#include "ui/consultview.h"
#include "ui/displays.h"
#include "ui/librarypanel.h"
#include "ui/look.h"
#include "ui/mainmenu.h"
#include "ui/pin.h"
#include "ui/presenting.h"
#include "ui/prompts.h"
#include "ui/receptiondesk.h"
#include "ui/said.h"
#include "ui/searchfield.h"
#include "ui/searchresults.h"
#include "ui/sheetdesk.h"
#include "ui/sheetorder.h"
#include "ui/sheetpanel.h"
#include "ui/sheetrail.h"
#include "ui/sides.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>

namespace bayan::ui {

MainWindow::MainWindow(Consult &consult, Look &look, language::InterfaceLanguage &interfaceLanguage,
                       Prompts &prompts, Displays &displays, const SettingsFile &file,
                       const Settings &settings)
    : m_consult(consult)
    , m_look(look)
    , m_interfaceLanguage(interfaceLanguage)
    , m_prompts(prompts)
    , m_file(file)
    , m_order(new SheetOrder(consult, this))
    , m_desk(new SheetDesk(*m_order, look, prompts, this))
    , m_menu(new MainMenu(this, consult.library().languages(),
                          language::InterfaceLanguage::available()))
    , m_choices(new Choices(consult, look, interfaceLanguage, *m_menu, settings))
    , m_library(new LibraryPanel(consult, m_frame))
    , m_view(new ConsultView(consult, look, m_frame))
    , m_panel(new SheetPanel(consult, *m_order, m_frame))
    , m_rail(new SheetRail(m_frame))
    , m_sides(new Sides(*this, m_frame, *m_menu, *m_library, *m_panel, *m_rail))
    , m_results(new SearchResults(consult, m_frame, m_library->searchField(), this))
    , m_stack(new QStackedWidget)
    , m_presenting(new Presenting(consult, look, m_frame, displays, *m_stack, *this))
    , m_reception(new ReceptionDesk(consult, *m_order, m_frame, *m_menu, *this))
    , m_said(new Said(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    const QSize room = roomOn(*screen());
    setMinimumSize(QSize(800, 560).boundedTo(room));
    resize(QSize(1440, 900).boundedTo(room));
    if (!settings.geometry.isEmpty())
        restoreGeometry(settings.geometry);
    if (!settings.page.isEmpty())
        m_view->setPage(settings.page);
    m_presenting->setPin(settings.pin);
    m_desk->printing().setChoice(settings.print);
    m_desk->printing().setLogFile(file.logPath());
    m_order->setUsual(settings.sheet);
    m_order->startAfresh();
    arrange();
    connectActions();
    connectView();
    connectSearch();
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
    connectSheet(*m_menu, *m_desk, *m_order);
    connectTicks(*m_menu, m_consult);
    connect(m_menu->checkCode, &QAction::triggered, this,
            [this] { CodeDialog(m_consult.library(), m_interfaceLanguage.code(), this).exec(); });
    connect(m_menu->clinic, &QAction::triggered, this,
            [this] { editClinic(m_consult, *m_order, m_file, m_prompts, this); });
    connect(m_menu->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_menu->present, &QAction::triggered, m_presenting, &Presenting::toggle);
    connect(m_menu->pin, &QAction::triggered, this, &MainWindow::editPin);
    connect(m_menu->nextPatient, &QAction::triggered, this, &MainWindow::nextPatient);
    connect(m_menu->about, &QAction::triggered, this,
            [this] { showAbout(this, m_consult.library()); });
    connect(m_menu->reception, &QAction::triggered, m_reception, &ReceptionDesk::toggle);
    connect(m_reception, &ReceptionDesk::treatmentChosen, this, &MainWindow::chooseTreatment);
    connect(m_menu->menus, &QAction::triggered, this,
            [this] { menuBar()->setActiveAction(menuBar()->actions().constFirst()); });
    connect(m_presenting, &Presenting::presentingChanged, this, [this](bool presenting) {
        menuBar()->setVisible(!presenting);
        m_panel->setCounting(!presenting); // pages turn no slower for it
        if (presenting)
            m_view->forgetOpenedEntry();
        else
            m_library->setFocus();
    });
    connect(m_presenting, &Presenting::said, this, &MainWindow::say);
    connect(&m_look, &Look::changed, this, &MainWindow::restyle);
    connect(m_desk, &SheetDesk::done, this, &MainWindow::say);
}

void MainWindow::connectView()
{
    connect(m_menu, &MainMenu::pageChosen, m_view, &ConsultView::setPage);
    connect(m_view, &ConsultView::pageChanged, m_menu, &MainMenu::setPage);
    connect(m_view, &ConsultView::presentRequested, m_presenting, &Presenting::toggle);
    connect(m_view, &ConsultView::openedEntryChanged, m_presenting, &Presenting::setEntry);
    connect(m_library, &LibraryPanel::treatmentChosen, this, &MainWindow::chooseTreatment);
    connect(m_library, &LibraryPanel::clinicDetailsRequested, m_menu->clinic, &QAction::trigger);
    connectPanel(*m_menu, *m_panel);
    connect(m_panel, &SheetPanel::pageCountChanged, this, [this](int pages) {
        m_rail->setCounts(int(m_consult.pick().entries().size()), pages);
    });
    connect(this, &MainWindow::firstPainted, m_panel, [this] { m_panel->setCounting(true); });
    connect(m_rail, &SheetRail::printRequested, m_menu->printNow, &QAction::trigger);
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
    m_sides->openTreatments();
    m_library->searchField().setFocus(Qt::ShortcutFocusReason);
    m_library->searchField().selectAll();
}

void MainWindow::restyle()
{
    m_frame.setTheme(m_look.theme());
    m_frame.setZoom(std::min(m_look.percent(), LargestFrameZoom));
    QApplication::setPalette(m_look.palette());
    QApplication::setFont(m_frame.controlFont(Step::Body, QGuiApplication::layoutDirection()));
    m_sides->fold();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_sides->resized(event->oldSize().width(), width());
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

void MainWindow::chooseTreatment(const QString &id)
{
    const content::Result<void> chosen = m_consult.chooseTreatment(id);
    if (!chosen)
        m_prompts.tell(this, chosen.error().sentence);
}

bool MainWindow::mayEnd()
{
    const bool touched = m_consult.isTouched() || !m_order->patientName().trimmed().isEmpty();
    if (!touched || m_order->isMade())
        return true;
    const QString question =
        m_order->hasLast()
            ? tr("The sheet has changed since it was printed or saved. End the consult all the "
                 "same? Ticks, drawings and the name are forgotten.")
            : tr("No sheet of this consult has been printed or saved. End it all "
                 "the same? Ticks, drawings and the name are forgotten.");
    return m_prompts.confirm(this, question, tr("End the consult"));
}

void MainWindow::nextPatient()
{
    if (!mayEnd())
        return;
    m_consult.startAfresh();
    m_desk->endConsult();
    m_order->startAfresh();
    m_results->clear();
    m_view->startAfresh();
    say(tr("Ready for the next patient: the standard topics are ticked, the name is forgotten."));
}

void MainWindow::editPin()
{
    if (!m_presenting->editPin(m_file.iniPath()))
        return;
    // At once: a PIN somebody counts on.
    const content::Result<void> written = m_file.write(settings());
    if (!written)
        say(written.error().sentence);
    else if (Pin::fromStored(m_presenting->pin()).isSet())
        say(tr("The PIN is set."));
    else
        say(tr("There is no PIN now."));
}

void MainWindow::say(const QString &sentence)
{
    m_said->say(sentence);
    m_reception->say(sentence);
}

Settings MainWindow::settings() const
{
    Settings settings = m_choices->settings();
    settings.geometry = saveGeometry();
    settings.treatment = m_consult.treatment().name.id;
    settings.page = m_view->page();
    settings.print = m_desk->printing().choice();
    settings.sheet = m_order->usual();
    settings.profile = m_consult.profile();
    settings.pin = m_presenting->pin();
    return settings;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_presenting->end();
    m_reception->close();
    // Not worth keeping anybody at the desk for: the next start has defaults.
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
    m_presenting->setInterfaceLanguage(code);
    m_reception->setInterfaceLanguage(code);
}

} // namespace bayan::ui
