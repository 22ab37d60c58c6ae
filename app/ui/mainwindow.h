#pragma once

#include "ui/look.h"
#include "ui/settings.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>

class QLabel;
class QStackedWidget;

namespace bayan::language {
class InterfaceLanguage;
}

namespace bayan::ui {

class Consult;
class ConsultView;
class Displays;
class LibraryPanel;
class Look;
class MainMenu;
class Presenter;
class PresenterView;
class Prompts;
class SearchResults;
class SheetDesk;
class SheetOrder;
class SheetPanel;
class SheetRail;

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
    void restyle();
    void retranslateUi();
    void foldSides();
    void showSides();
    void chooseInterfaceLanguage(const QString &code);
    void chooseTreatment(const QString &id);
    bool mayEnd();
    void nextPatient();
    void connectSearch();
    void startSearch();
    void present();
    void makePresenter();
    void showPresenting(bool presenting);
    void editPin();
    void editClinic();
    void showAbout();
    void say(const QString &sentence);

    Consult &m_consult;
    Look &m_look; // of what is read: grows as far as the person wants
    Look m_frame; // of what stands around it, which must leave it room
    language::InterfaceLanguage &m_interfaceLanguage;
    Prompts &m_prompts;
    Displays &m_displays;
    const SettingsFile &m_file;
    Settings m_settings;
    SheetOrder *m_order;
    SheetDesk *m_desk;
    MainMenu *m_menu;
    LibraryPanel *m_library;
    ConsultView *m_view;
    SheetPanel *m_panel;
    SheetRail *m_rail;
    SearchResults *m_results;
    QStackedWidget *m_stack;                // the consult, or the private view over it
    std::unique_ptr<Presenter> m_presenter; // both made when first asked for
    PresenterView *m_presenterView = nullptr;
    QLabel *m_said; // what was just done
    QTimer m_saidFor;
    bool m_sheetMade = false; // of this consult, as it is ticked now
    bool m_painted = false;
};

} // namespace bayan::ui
