#pragma once

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace bayan::ui {

class Consult;
class Look;
class MainMenu;
class Said;
class SheetOrder;
class SheetPanel;
class TreatmentModel;

// The receptionist's window on the same consult: what the practitioner ticked is
// here, ready to print. Treatment, language, print; then the next patient. The
// keys of the menus for these work in it too.
class ReceptionWindow final : public QWidget
{
    Q_OBJECT

public:
    // All outlive it; the menu's actions do what its buttons say.
    ReceptionWindow(Consult &consult, SheetOrder &order, const Look &look, MainMenu &menu);

    // Names and titles in the staff's language.
    void setInterfaceLanguage(const QString &code);

    void say(const QString &sentence);

Q_SIGNALS:
    void treatmentChosen(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeSide();
    void connectAll();
    void selectCurrent();
    void restyle();
    void retranslateUi();

    Consult &m_consult;
    const Look &m_look;
    MainMenu &m_menu;
    TreatmentModel *m_model;
    QLabel *m_heading;
    QListView *m_list;
    QPushButton *m_again;
    QPushButton *m_nextPatient;
    SheetPanel *m_panel;
    Said *m_said;
};

} // namespace bayan::ui
