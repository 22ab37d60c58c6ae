#include "ui/mainmenu.h"

#include "ui/consultview.h"

#include <QAction>
#include <QActionGroup>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

namespace bayan::ui {

namespace {

// A language's name in itself: "English", "العربية".
QString ownName(const QString &code)
{
    const QString name = QLocale(code).nativeLanguageName();
    return name.isEmpty() ? code : name.section(u' ', -1);
}

void check(QActionGroup *group, const QVariant &data)
{
    const QList<QAction *> actions = group->actions();
    for (QAction *action : actions) {
        if (action->data() == data)
            action->setChecked(true);
    }
}

} // namespace

MainMenu::MainMenu(QMainWindow *window, const QList<content::Language> &patientLanguages,
                   const QStringList &interfaceLanguages)
    : QObject(window)
    , m_window(window)
    , m_patientLanguages(patientLanguages)
    , m_interfaceCodes(interfaceLanguages)
    , m_corner(new QToolButton)
{
    QMenuBar *bar = window->menuBar();
    m_file = bar->addMenu(QString());
    m_consult = bar->addMenu(QString());
    m_view = bar->addMenu(QString());
    m_help = bar->addMenu(QString());
    makeFileMenu();
    makeConsultMenu();
    makeViewMenu();
    makeLanguageMenus();
    checkCode = add(m_help, "checkCode");
    about = add(m_help, "about", QKeySequence(Qt::Key_F1));
    menus = add(m_help, "menus", QKeySequence(Qt::Key_F10));
    m_corner->setObjectName(QStringLiteral("interfaceLanguageButton"));
    m_corner->setPopupMode(QToolButton::InstantPopup);
    m_corner->setAutoRaise(true);
    m_corner->setMenu(m_interfaceMenu);
    bar->setCornerWidget(m_corner);
}

QAction *MainMenu::add(QMenu *menu, const char *name, const QKeySequence &key)
{
    auto *action = new QAction(m_window);
    action->setObjectName(QStringLiteral("action_") + QLatin1String(name));
    action->setShortcut(key);
    menu->addAction(action);
    m_window->addAction(action); // its key works while the menu bar is hidden too
    return action;
}

QAction *MainMenu::addChoice(QMenu *menu, QActionGroup *group, const QString &name,
                             const QVariant &data)
{
    auto *action = new QAction(group);
    action->setObjectName(QStringLiteral("action_") + name);
    action->setCheckable(true);
    action->setData(data);
    menu->addAction(action);
    m_window->addAction(action);
    return action;
}

void MainMenu::makeFileMenu()
{
    preview = add(m_file, "preview", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    print = add(m_file, "print", QKeySequence::Print);
    printNow = add(m_file, "printNow", QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P));
    reprint = add(m_file, "reprint", QKeySequence(Qt::CTRL | Qt::Key_R));
    printForRack = add(m_file, "printForRack");
    m_file->addSeparator();
    savePdf = add(m_file, "savePdf", QKeySequence::Save);
    mailSheet = add(m_file, "mailSheet");
    showAsFile = add(m_file, "showAsFile");
    m_file->addSeparator();
    clinic = add(m_file, "clinic");
    m_file->addSeparator();
    quit = add(m_file, "quit", QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
}

void MainMenu::makeConsultMenu()
{
    present = add(m_consult, "present", QKeySequence(Qt::Key_F5));
    pin = add(m_consult, "pin");
    m_consult->addSeparator();
    nextPatient = add(m_consult, "nextPatient", QKeySequence::New);
    m_consult->addSeparator();
    find = add(m_consult, "find", QKeySequence(Qt::CTRL | Qt::Key_F));
    findNext = add(m_consult, "findNext", QKeySequence(Qt::Key_F3));
    findPrevious = add(m_consult, "findPrevious", QKeySequence(Qt::SHIFT | Qt::Key_F3));
    m_consult->addSeparator();
    tickStandard = add(m_consult, "tickStandard");
    tickShown = add(m_consult, "tickShown");
    tickAll = add(m_consult, "tickAll", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    tickUrgentOnly = add(m_consult, "tickUrgentOnly");
    m_consult->addSeparator();
    undo = add(m_consult, "undo", QKeySequence::Undo);
    redo = add(m_consult, "redo", QKeySequence::Redo);
}

void MainMenu::makeViewMenu()
{
    m_pages = new QActionGroup(this);
    int number = 0;
    for (const QString &id : ConsultView::pageIds()) {
        QAction *action = addChoice(m_view, m_pages, QStringLiteral("page_") + id, id);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number++)));
    }
    connect(m_pages, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT pageChosen(action->data().toString()); });
    m_view->addSeparator();
    reception = add(m_view, "reception", QKeySequence(Qt::Key_F7));
    sheetPanel = add(m_view, "sheetPanel", QKeySequence(Qt::Key_F9));
    sheetPanel->setCheckable(true);
    treatmentList = add(m_view, "treatmentList", QKeySequence(Qt::Key_F8));
    treatmentList->setCheckable(true);
    m_view->addSeparator();
    zoomIn = add(m_view, "zoomIn");
    zoomIn->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    zoomOut = add(m_view, "zoomOut", QKeySequence(Qt::CTRL | Qt::Key_Minus));
    zoomReset = add(m_view, "zoomReset", QKeySequence(Qt::CTRL | Qt::Key_0));
    m_themeMenu = m_view->addMenu(QString());
    m_themes = new QActionGroup(this);
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast})
        addChoice(m_themeMenu, m_themes, QStringLiteral("theme_%1").arg(int(theme)), int(theme));
    connect(m_themes, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT themeChosen(Theme(action->data().toInt())); });
    m_view->addSeparator();
}

void MainMenu::makeLanguageMenus()
{
    m_patientMenu = m_view->addMenu(QString());
    m_patient = new QActionGroup(this);
    for (const content::Language &language : std::as_const(m_patientLanguages)) {
        addChoice(m_patientMenu, m_patient, QStringLiteral("patient_") + language.code,
                  language.code)
            ->setText(language.name);
    }
    connect(m_patient, &QActionGroup::triggered, this, [this](const QAction *action) {
        Q_EMIT patientLanguageChosen(action->data().toString());
    });
    m_patientMenu->addSeparator();
    nextPatientLanguage = add(m_patientMenu, "nextPatientLanguage", QKeySequence(Qt::Key_F6));

    m_interfaceMenu = m_view->addMenu(QString());
    m_interface = new QActionGroup(this);
    for (const QString &code : std::as_const(m_interfaceCodes)) {
        addChoice(m_interfaceMenu, m_interface, QStringLiteral("interface_") + code, code)
            ->setText(code == QLatin1String("en") ? QStringLiteral("English") : ownName(code));
    }
    connect(m_interface, &QActionGroup::triggered, this, [this](const QAction *action) {
        Q_EMIT interfaceLanguageChosen(action->data().toString());
    });
    m_interfaceMenu->addSeparator();
    nextInterfaceLanguage =
        add(m_interfaceMenu, "nextInterfaceLanguage", QKeySequence(Qt::SHIFT | Qt::Key_F6));
}

void MainMenu::setTheme(Theme theme)
{
    check(m_themes, int(theme));
}

void MainMenu::setPatientLanguage(const QString &code)
{
    check(m_patient, code);
}

void MainMenu::setInterfaceLanguage(const QString &code)
{
    check(m_interface, code);
}

void MainMenu::setPage(const QString &id)
{
    check(m_pages, id);
}

void MainMenu::retranslateUi()
{
    m_file->setTitle(tr("&File"));
    preview->setText(tr("Pre&view sheet…"));
    print->setText(tr("&Print sheet…"));
    printNow->setText(tr("Print &now"));
    reprint->setText(tr("Print the last sheet a&gain"));
    printForRack->setText(tr("Print for the &rack…"));
    savePdf->setText(tr("&Save sheet as PDF…"));
    mailSheet->setText(tr("&E-mail sheet without a name"));
    showAsFile->setText(tr("Show sheet as a &file, without a name"));
    clinic->setText(tr("&Clinic details…"));
    quit->setText(tr("&Quit"));
    m_consult->setTitle(tr("&Consult"));
    present->setText(tr("&Present to the patient"));
    pin->setText(tr("P&IN for the patient’s screen…"));
    nextPatient->setText(tr("&Next patient"));
    find->setText(tr("S&earch"));
    findNext->setText(tr("Next topic &found"));
    findPrevious->setText(tr("Pre&vious topic found"));
    tickStandard->setText(tr("Tick the &standard topics"));
    tickShown->setText(tr("Tick what was sho&wn"));
    tickAll->setText(tr("Tick &all topics"));
    tickUrgentOnly->setText(tr("Un&tick all but the urgent signs"));
    undo->setText(tr("&Undo tick"));
    redo->setText(tr("&Redo tick"));
    m_view->setTitle(tr("&View"));
    const QStringList pages{tr("&Overview"), tr("&Effects"), tr("&Safety"), tr("&Questions"),
                            tr("So&urces")};
    for (qsizetype i = 0; i < pages.size(); ++i)
        m_pages->actions().at(i)->setText(pages[i]);
    reception->setText(tr("Re&ception’s window"));
    sheetPanel->setText(tr("Sheet &panel"));
    treatmentList->setText(tr("&Treatment list"));
    menus->setText(tr("&Open the menus"));
    zoomIn->setText(tr("&Larger text"));
    zoomOut->setText(tr("Smaller te&xt"));
    zoomReset->setText(tr("&Normal text size"));
    m_themeMenu->setTitle(tr("&Appearance"));
    const QStringList themes{tr("&Light"), tr("&Dark"), tr("&High contrast")};
    for (qsizetype i = 0; i < themes.size(); ++i)
        m_themes->actions().at(i)->setText(themes[i]);
    m_patientMenu->setTitle(tr("Patient &reads"));
    nextPatientLanguage->setText(tr("Next patient language"));
    m_interfaceMenu->setTitle(tr("&Menus in"));
    nextInterfaceLanguage->setText(tr("Next menu language"));
    m_help->setTitle(tr("&Help"));
    checkCode->setText(tr("Check a sheet &code…"));
    about->setText(tr("&About Bayan"));
    m_corner->setText(tr("Menus in English"));
    m_corner->setToolTip(tr("The language of menus and dialogs (Shift+F6)"));
    m_corner->setAccessibleName(tr("The language of menus and dialogs"));
}

} // namespace bayan::ui
