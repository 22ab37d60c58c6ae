#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QListView;
class QPushButton;
class QScrollArea;

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
// keys of the menus for these work in it too. In a small window all but the
// buttons that make the sheet is scrolled.
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
    bool focusNextPrevChild(bool next) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeSide();
    void arrange();
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
    QScrollArea *m_scroll;
    QBoxLayout *m_columns = nullptr; // the treatments and the panel
    QWidget *m_foot;
    Said *m_said;
};

} // namespace bayan::ui
