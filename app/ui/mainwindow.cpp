#include "ui/mainwindow.h"

#include "language/interfacelanguage.h"
#include "ui/clinicdialog.h"
#include "ui/consult.h"
#include "ui/consultview.h"
#include "ui/librarypanel.h"
#include "ui/look.h"
#include "ui/mainmenu.h"
#include "ui/prompts.h"
#include "ui/sheetdesk.h"
#include "ui/sheetorder.h"
#include "ui/sheetpanel.h"
#include "ui/sheetrail.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QStatusBar>

namespace bayan::ui {

namespace {

constexpr int PanelFolds = 1360; // narrower than this, the sheet is a rail

QString following(const QStringList &codes, const QString &code)
{
    return codes.value((codes.indexOf(code) + 1) % std::max(qsizetype(1), codes.size()));
}

QStringList codesOf(const QList<content::Language> &languages)
{
    QStringList codes;
    for (const content::Language &language : languages)
        codes.append(language.code);
    return codes;
}

} // namespace

MainWindow::MainWindow(Consult &consult, Look &look, language::InterfaceLanguage &interfaceLanguage,
                       Prompts &prompts, const SettingsFile &file, const Settings &settings)
    : m_consult(consult)
    , m_look(look)
    , m_interfaceLanguage(interfaceLanguage)
    , m_prompts(prompts)
    , m_file(file)
    , m_settings(settings)
    , m_order(new SheetOrder(consult, this))
    , m_desk(new SheetDesk(*m_order, look, prompts, this))
    , m_menu(new MainMenu(this, consult.library().languages(),
                          language::InterfaceLanguage::available()))
    , m_library(new LibraryPanel(consult, look))
    , m_view(new ConsultView(consult, look))
    , m_panel(new SheetPanel(consult, *m_order, look))
    , m_rail(new SheetRail(look))
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(800, 560);
    resize(1440, 900);
    if (!settings.geometry.isEmpty())
        restoreGeometry(settings.geometry);
    if (!settings.page.isEmpty())
        m_view->setPage(settings.page);
    arrange();
    connectActions();
    m_menu->setTheme(look.theme());
    m_menu->setPatientLanguage(consult.patientLanguage());
    m_menu->setPage(m_view->page());
    restyle();
    retranslateUi();
    foldSheetPanel();
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
    setCentralWidget(middle);
}

void MainWindow::connectActions()
{
    connect(m_menu->preview, &QAction::triggered, m_desk, &SheetDesk::preview);
    connect(m_menu->print, &QAction::triggered, m_desk, &SheetDesk::print);
    connect(m_menu->savePdf, &QAction::triggered, m_desk, &SheetDesk::savePdf);
    connect(m_menu->clinic, &QAction::triggered, this, &MainWindow::editClinic);
    connect(m_menu->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_menu->nextPatient, &QAction::triggered, this, &MainWindow::nextPatient);
    connect(m_menu->undo, &QAction::triggered, &m_consult, &Consult::undo);
    connect(m_menu->redo, &QAction::triggered, &m_consult, &Consult::redo);
    connect(m_menu->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_menu->zoomIn, &QAction::triggered, this,
            [this] { m_look.setZoom(m_look.zoom() + 10); });
    connect(m_menu->zoomOut, &QAction::triggered, this,
            [this] { m_look.setZoom(m_look.zoom() - 10); });
    connect(m_menu->zoomReset, &QAction::triggered, this, [this] { m_look.setZoom(100); });
    connect(m_menu->sheetPanel, &QAction::toggled, this, [this](bool open) {
        m_panel->setVisible(open);
        m_rail->setVisible(!open);
    });
    connect(m_menu->nextPatientLanguage, &QAction::triggered, this, [this] {
        m_consult.setPatientLanguage(
            following(codesOf(m_consult.library().languages()), m_consult.patientLanguage()));
    });
    connect(m_menu->nextInterfaceLanguage, &QAction::triggered, this, [this] {
        m_interfaceLanguage.setCode(
            following(language::InterfaceLanguage::available(), m_interfaceLanguage.code()));
    });
    connect(m_menu, &MainMenu::themeChosen, this, [this](Theme theme) {
        m_settings.themeChosen = true;
        m_look.setTheme(theme);
    });
    connect(m_menu, &MainMenu::patientLanguageChosen, &m_consult, &Consult::setPatientLanguage);
    connect(m_menu, &MainMenu::interfaceLanguageChosen, &m_interfaceLanguage,
            &language::InterfaceLanguage::setCode);
    connect(m_menu, &MainMenu::pageChosen, m_view, &ConsultView::setPage);

    connect(m_view, &ConsultView::pageChanged, m_menu, &MainMenu::setPage);
    connect(m_library, &LibraryPanel::treatmentChosen, this, &MainWindow::chooseTreatment);
    connect(m_library, &LibraryPanel::clinicDetailsRequested, this, &MainWindow::editClinic);
    connect(m_panel, &SheetPanel::previewRequested, m_desk, &SheetDesk::preview);
    connect(m_panel, &SheetPanel::printRequested, m_desk, &SheetDesk::print);
    connect(m_panel, &SheetPanel::saveRequested, m_desk, &SheetDesk::savePdf);
    connect(m_panel, &SheetPanel::pageCountChanged, this, [this](int pages) {
        m_rail->setCounts(int(m_consult.pick().entries().size()), pages);
    });
    connect(this, &MainWindow::firstPainted, m_panel, &SheetPanel::startCounting);
    connect(m_rail, &SheetRail::openRequested, m_menu->sheetPanel, &QAction::toggle);
    connect(m_rail, &SheetRail::printRequested, m_desk, &SheetDesk::print);
    connect(m_desk, &SheetDesk::done, this, &MainWindow::say);
    connect(&m_consult, &Consult::patientLanguageChanged, this,
            [this] { m_menu->setPatientLanguage(m_consult.patientLanguage()); });
    const auto showUndo = [this] {
        m_menu->undo->setEnabled(m_consult.canUndo());
        m_menu->redo->setEnabled(m_consult.canRedo());
    };
    connect(&m_consult, &Consult::pickChanged, this, showUndo);
    showUndo();
    connect(&m_look, &Look::changed, this, &MainWindow::restyle);
}

void MainWindow::restyle()
{
    QApplication::setPalette(m_look.palette());
    QApplication::setFont(m_look.controlFont(Step::Body, QGuiApplication::layoutDirection()));
    m_library->setFixedWidth(m_look.scaled(width() < PanelFolds ? 208 : 232));
    m_panel->setFixedWidth(m_look.scaled(288));
    m_menu->setTheme(m_look.theme());
}

void MainWindow::foldSheetPanel()
{
    m_menu->sheetPanel->setChecked(width() >= PanelFolds);
    m_panel->setVisible(m_menu->sheetPanel->isChecked());
    m_rail->setVisible(!m_menu->sheetPanel->isChecked());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const bool wasNarrow = event->oldSize().width() < PanelFolds;
    const bool isNarrow = event->size().width() < PanelFolds;
    if (event->oldSize().isValid() && wasNarrow == isNarrow)
        return;
    foldSheetPanel();
    m_library->setFixedWidth(m_look.scaled(isNarrow ? 208 : 232));
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

void MainWindow::nextPatient()
{
    m_consult.startAfresh();
    m_order->setPatientName({});
    m_panel->forgetName();
    say(tr("Ready for the next patient: the standard topics are ticked, the name is forgotten."));
}

void MainWindow::editClinic()
{
    ClinicDialog dialog(m_consult.profile(), m_consult.library().languages(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_consult.setProfile(dialog.profile());
    const content::Result<void> written =
        handout::writeClinicProfile(dialog.profile(), m_file.profilePath());
    if (!written)
        m_prompts.tell(this, written.error().sentence);
}

void MainWindow::showAbout()
{
    QMessageBox box(this);
    box.setObjectName(QStringLiteral("aboutBox"));
    box.setWindowTitle(tr("About Bayan"));
    box.setText(tr("Bayan %1, content %2")
                    .arg(QStringLiteral(BAYAN_VERSION), m_consult.library().contentVersion()));
    box.setInformativeText(
        tr("Bayan shows and prints checked information about treatments. It informs; it decides "
           "nothing and does not replace a clinician’s advice.\n\nBotox is a trademark of its "
           "owner, with whom Bayan is not connected.\n\nNothing about a patient is stored."));
    box.exec();
}

void MainWindow::say(const QString &sentence)
{
    statusBar()->setSizeGripEnabled(false);
    statusBar()->show();
    statusBar()->showMessage(sentence, 8000);
    connect(statusBar(), &QStatusBar::messageChanged, this, [this](const QString &message) {
        if (message.isEmpty())
            statusBar()->hide();
    });
}

Settings MainWindow::settings() const
{
    Settings settings = m_settings;
    settings.geometry = saveGeometry();
    settings.theme = m_look.theme();
    settings.zoom = m_look.zoom();
    settings.interfaceLanguage = m_interfaceLanguage.code();
    settings.patientLanguage = m_consult.patientLanguage();
    settings.treatment = m_consult.treatment().name.id;
    settings.page = m_view->page();
    settings.profile = m_consult.profile();
    return settings;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
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
    QApplication::setFont(m_look.controlFont(Step::Body, QGuiApplication::layoutDirection()));
    m_menu->retranslateUi();
    m_menu->setInterfaceLanguage(code);
    m_library->setInterfaceLanguage(code);
    m_panel->setInterfaceLanguage(code);
}

} // namespace bayan::ui
