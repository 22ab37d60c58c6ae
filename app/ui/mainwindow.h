#pragma once

#include "ui/look.h"
#include "ui/settings.h"

#include <QMainWindow>

class QStackedWidget;

namespace bayan::language {
class InterfaceLanguage;
}

namespace bayan::ui {

class Choices;
class Consult;
class ConsultView;
class Displays;
class LibraryPanel;
class Look;
class MainMenu;
class Presenting;
class Prompts;
class ReceptionDesk;
class Said;
class SearchResults;
class SheetDesk;
class SheetOrder;
class SheetPanel;
class SheetRail;
class Sides;

// Arranges: treatments on the leading side, the consult in the middle, the
// sheet on the trailing side.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    // All outlive the window.
    MainWindow(Consult &consult, Look &look, language::InterfaceLanguage &interfaceLanguage,
               Prompts &prompts, Displays &displays, const SettingsFile &file,
               const Settings &settings);
    ~MainWindow() override;

    // What is to be remembered now.
    Settings settings() const;

Q_SIGNALS:
    void firstPainted();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();
    void connectActions();
    void connectView();
    void restyle();
    void retranslateUi();
    void chooseTreatment(const QString &id);
    bool mayEnd();
    void nextPatient();
    void connectSearch();
    void startSearch();
    void editPin();
    void say(const QString &sentence);

    Consult &m_consult;
    Look &m_look; // of what is read: grows as far as the person wants
    Look m_frame; // of what stands around it, which must leave it room
    language::InterfaceLanguage &m_interfaceLanguage;
    Prompts &m_prompts;
    const SettingsFile &m_file;
    SheetOrder *m_order;
    SheetDesk *m_desk;
    MainMenu *m_menu;
    Choices *m_choices;
    LibraryPanel *m_library;
    ConsultView *m_view;
    SheetPanel *m_panel;
    SheetRail *m_rail;
    Sides *m_sides;
    SearchResults *m_results;
    QStackedWidget *m_stack; // the consult, or the private view over it
    Presenting *m_presenting;
    ReceptionDesk *m_reception;
    Said *m_said;
    bool m_painted = false;
};

} // namespace bayan::ui
