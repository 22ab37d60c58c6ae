#include "ui/startwindow.h"

#include "handout/sheet.h"
#include "language/interfacelanguage.h"
#include "language/isolation.h"
#include "pictures/programicon.h"
#include "ui/accessibility.h"
#include "ui/bayanstyle.h"
#include "ui/consult.h"
#include "ui/displays.h"
#include "ui/latinkey.h"
#include "ui/look.h"
#include "ui/mainwindow.h"
#include "ui/prompts.h"
#include "ui/settings.h"

#include <QApplication>
#include <QLocale>
#include <QMessageBox>
#include <QScopeGuard>
#include <QStyleFactory>
#include <QTextStream>

namespace bayan::ui {

namespace {

bool systemIsDark()
{
    const QPalette palette = QApplication::palette();
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

// The treatment shown last time, else the first that can be shown.
content::Result<void> startTreatment(Consult &consult, const QString &remembered)
{
    const content::Library &library = consult.library();
    if (!library.treatmentName(remembered).id.isEmpty() && consult.chooseTreatment(remembered))
        return {};
    content::Result<void> chosen = content::noTreatments();
    for (int place = 0; place < library.treatmentCount(); ++place) {
        chosen = consult.chooseTreatment(library.treatmentName(place).id);
        if (chosen)
            break;
    }
    return chosen;
}

// The one asked for, else the remembered one, else the system's.
QString menusLanguage(const SettingsFile &file, const WindowOptions &options)
{
    const QString wanted =
        options.interfaceLanguage.isEmpty() ? file.interfaceLanguage() : options.interfaceLanguage;
    return language::InterfaceLanguage::closest(wanted.isEmpty() ? QLocale::system().uiLanguages()
                                                                 : QStringList{wanted});
}

} // namespace

content::Result<int> runWindow(content::Library &library, const WindowOptions &options)
{
    const SettingsFile file;
    // Before the settings are read: what is wrong with them is said in it.
    language::InterfaceLanguage interfaceLanguage;
    interfaceLanguage.setCode(menusLanguage(file, options));
    QStringList notices;
    Settings settings = file.read(&notices);

    installAccessibility();
    QApplication::setWindowIcon(pictures::programIcon());
    Look look;
    look.setTheme(!settings.themeChosen && systemIsDark() ? Theme::Dark : settings.theme);
    look.setZoom(settings.zoom);
    look.setSystemSize(QApplication::font().pointSizeF()); // not ours yet
    QApplication::setStyle(new BayanStyle(look));
    // Our style reads the look, which ends here.
    const auto plain = qScopeGuard(
        [] { QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion"))); });
    QApplication::setCursorFlashTime(0); // nothing blinks
    QApplication::setPalette(look.palette());

    Consult consult(library);
    consult.setProfile(settings.profile);
    consult.setUsualLanguage(settings.patientLanguage.isEmpty() ? interfaceLanguage.code()
                                                                : settings.patientLanguage);
    const content::Result<void> chosen = startTreatment(consult, settings.treatment);
    if (!chosen)
        return chosen.error();

    // The window's own, before anything is made in the system's, which costs a font more.
    QApplication::setFont(look.controlFont(Step::Body, QGuiApplication::layoutDirection()));
    SystemPrompts prompts;
    SystemDisplays displays;
    LatinShortcuts latinShortcuts;
    qApp->installEventFilter(&latinShortcuts);
    MainWindow window(consult, look, interfaceLanguage, prompts, displays, file, settings);
    if (options.exitAfterStartup) {
        QObject::connect(&window, &MainWindow::firstPainted, qApp, &QApplication::quit);
    } else {
        QObject::connect(&window, &MainWindow::firstPainted, &window, [&] {
            for (const content::Language &language : library.languages()) {
                const content::Result<void> fonts = handout::checkFonts(language);
                if (!fonts)
                    notices.append(fonts.error().sentence);
            }
            if (!notices.isEmpty())
                prompts.tell(&window, notices.join(QLatin1String("\n\n")));
        });
    }
    window.show();
    return QApplication::exec();
}

void showStartupError(const content::Error &error, const WindowOptions &options)
{
    language::InterfaceLanguage interfaceLanguage;
    interfaceLanguage.setCode(menusLanguage(SettingsFile(), options));
    QTextStream(stderr) << language::forTerminal(error.sentence) << Qt::endl;
    if (options.exitAfterStartup) // nobody is there to close a dialog
        return;
    QMessageBox::critical(nullptr, QCoreApplication::translate("Prompts", "Bayan"), error.sentence);
}

} // namespace bayan::ui
