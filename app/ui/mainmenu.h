#pragma once

#include "content/language.h"
#include "ui/look.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;
class QToolButton;

namespace bayan::ui {

// The menu bar: every action of the window, with its words and its key.
class MainMenu final : public QObject
{
    Q_OBJECT

public:
    MainMenu(QMainWindow *window, const QList<content::Language> &patientLanguages,
             const QStringList &interfaceLanguages);

    QAction *preview;
    QAction *print;
    QAction *printNow;
    QAction *reprint;
    QAction *printForRack;
    QAction *savePdf;
    QAction *mailSheet;
    QAction *showAsFile;
    QAction *clinic;
    QAction *quit;
    QAction *present;
    QAction *pin;
    QAction *nextPatient;
    QAction *find;
    QAction *findNext;
    QAction *findPrevious;
    QAction *tickStandard;
    QAction *tickShown;
    QAction *tickAll;
    QAction *tickUrgentOnly;
    QAction *undo;
    QAction *redo;
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *zoomReset;
    QAction *reception;
    QAction *sheetPanel;
    QAction *treatmentList;
    QAction *menus; // opens them from the keyboard, whatever its layout
    QAction *nextPatientLanguage;
    QAction *nextInterfaceLanguage;
    QAction *checkCode;
    QAction *about;

    void setTheme(Theme theme);
    void setPatientLanguage(const QString &code);
    void setInterfaceLanguage(const QString &code);
    void setPage(const QString &id);
    void retranslateUi();

Q_SIGNALS:
    void themeChosen(Theme theme);
    void patientLanguageChosen(const QString &code);
    void interfaceLanguageChosen(const QString &code);
    void pageChosen(const QString &id);

private:
    QAction *add(QMenu *menu, const char *name, const QKeySequence &key = {});
    QAction *addChoice(QMenu *menu, QActionGroup *group, const QString &name, const QVariant &data);
    void makeFileMenu();
    void makeConsultMenu();
    void makeViewMenu();
    void makeLanguageMenus();

    QMainWindow *m_window;
    QList<content::Language> m_patientLanguages;
    QStringList m_interfaceCodes;
    QMenu *m_file;
    QMenu *m_consult;
    QMenu *m_view;
    QMenu *m_themeMenu;
    QMenu *m_patientMenu;
    QMenu *m_interfaceMenu;
    QMenu *m_help;
    QToolButton *m_corner;
    QActionGroup *m_themes;
    QActionGroup *m_patient;
    QActionGroup *m_interface;
    QActionGroup *m_pages;
};

} // namespace bayan::ui
