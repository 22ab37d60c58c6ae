#pragma once

#include "ui/settings.h"

#include <QObject>

namespace bayan::language {
class InterfaceLanguage;
}

namespace bayan::ui {

class Consult;
class Look;
class MainMenu;

// What staff choose of looks and languages in the menus, and what of it is to be
// remembered.
class Choices final : public QObject
{
    Q_OBJECT

public:
    // All outlive it. It is the menu's.
    Choices(Consult &consult, Look &look, language::InterfaceLanguage &interfaceLanguage,
            MainMenu &menu, const Settings &settings);

    // Those it was made with, with what has been chosen since.
    Settings settings() const;

private:
    void connectLook(MainMenu &menu);
    void connectLanguages(MainMenu &menu);
    void chooseInterfaceLanguage(const QString &code);

    Consult &m_consult;
    Look &m_look;
    language::InterfaceLanguage &m_interfaceLanguage;
    Settings m_settings;
};

} // namespace bayan::ui
