#pragma once

#include <QObject>

#include <memory>

namespace bayan::ui {

class Consult;
class Look;
class MainMenu;
class ReceptionWindow;
class SheetOrder;

// The way to the receptionist's window and back: made when it is first asked for,
// nothing is left of it once it is closed, and the window of the consult comes
// back from wherever it was.
class ReceptionDesk final : public QObject
{
    Q_OBJECT

public:
    // Consult, order and look outlive it. 'window' is the consult's, and its parent:
    // it goes with the window and its menu, and asks neither of anything then.
    ReceptionDesk(Consult &consult, SheetOrder &order, const Look &look, MainMenu &menu,
                  QWidget &window);
    ~ReceptionDesk() override;

    // One key leads there and back. On the way back the window stays where it has
    // a display of its own.
    void toggle();

    // Together with the consult's window.
    void close();

    void setInterfaceLanguage(const QString &code);
    void say(const QString &sentence);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void treatmentChosen(const QString &id);

private:
    void make();

    Consult &m_consult;
    SheetOrder &m_order;
    const Look &m_look;
    MainMenu &m_menu;
    QWidget &m_window;
    QString m_language;
    std::unique_ptr<ReceptionWindow> m_reception;
    bool m_ending = false;
};

} // namespace bayan::ui
