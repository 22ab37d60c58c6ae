#include "ui/choices.h"

#include "language/interfacelanguage.h"
#include "ui/consult.h"
#include "ui/look.h"
#include "ui/mainmenu.h"

#include <QAction>

#include <algorithm>

namespace bayan::ui {

namespace {

constexpr int ZoomStep = 10; // per cent

QString following(const QStringList &codes, const QString &code)
{
    return codes.value((codes.indexOf(code) + 1) % std::max(qsizetype(1), codes.size()));
}

} // namespace

Choices::Choices(Consult &consult, Look &look, language::InterfaceLanguage &interfaceLanguage,
                 MainMenu &menu, const Settings &settings)
    : QObject(&menu)
    , m_consult(consult)
    , m_look(look)
    , m_interfaceLanguage(interfaceLanguage)
    , m_settings(settings)
{
    connectLook(menu);
    connectLanguages(menu);
    menu.setTheme(look.theme());
    menu.setPatientLanguage(consult.patientLanguage());
}

void Choices::connectLook(MainMenu &menu)
{
    connect(menu.zoomIn, &QAction::triggered, this,
            [this] { m_look.setZoom(m_look.zoom() + ZoomStep); });
    connect(menu.zoomOut, &QAction::triggered, this,
            [this] { m_look.setZoom(m_look.zoom() - ZoomStep); });
    connect(menu.zoomReset, &QAction::triggered, this, [this] { m_look.setZoom(100); });
    connect(&menu, &MainMenu::themeChosen, this, [this](Theme theme) {
        m_settings.themeChosen = true;
        m_look.setTheme(theme);
    });
    connect(&m_look, &Look::changed, &menu, [this, &menu] { menu.setTheme(m_look.theme()); });
}

void Choices::connectLanguages(MainMenu &menu)
{
    connect(menu.nextPatientLanguage, &QAction::triggered, &m_consult,
            &Consult::turnPatientLanguage);
    connect(menu.nextInterfaceLanguage, &QAction::triggered, this, [this] {
        chooseInterfaceLanguage(
            following(language::InterfaceLanguage::available(), m_interfaceLanguage.code()));
    });
    // Of all patients to come. The switch is for this one, and kept no longer.
    connect(&menu, &MainMenu::patientLanguageChosen, this, [this](const QString &code) {
        m_settings.patientLanguage = code;
        m_consult.setUsualLanguage(code);
    });
    connect(&menu, &MainMenu::interfaceLanguageChosen, this, &Choices::chooseInterfaceLanguage);
}

void Choices::chooseInterfaceLanguage(const QString &code)
{
    m_settings.interfaceLanguage = code;
    m_interfaceLanguage.setCode(code);
}

Settings Choices::settings() const
{
    Settings settings = m_settings;
    settings.theme = m_look.theme();
    settings.zoom = m_look.zoom();
    return settings;
}

} // namespace bayan::ui
