#pragma once

#include "ui/turn.h"

#include <QPixmap>
#include <QWidget>

namespace bayan::ui {

class Consult;
class Look;
class PatientBar;
class PatientPage;
class PatientSurface;
class Pin;
class PinPad;
class Presentation;

// The window the patient looks at: the page, ink over it, and a bar to touch.
// It has no menu and answers to no shortcut of the staff's window.
class PatientScreen final : public QWidget
{
    Q_OBJECT

public:
    // All outlive the screen; the look is of the patient's screen.
    PatientScreen(Consult &consult, Presentation &presentation, const Look &look);

    // With one set, End and Toggle asked for here are granted for the PIN only.
    void setPin(const Pin &pin);

    QSize pageSize() const; // without the bar
    // The page as the patient has it now, blank or not, ink included, to fit
    // into this size.
    QPixmap slide(QSize fit, qreal pixelRatio) const;
    // What another entry will look like.
    QPixmap slideOf(const QString &entry, QSize fit, qreal pixelRatio);

Q_SIGNALS:
    void turned(Turn turn);
    // Page or ink have changed.
    void repainted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void showPage();
    void showBlank();
    void showTurns();
    void showInk();
    void keepGround();
    void ask(Turn turn);
    void setUpBar();

    Consult &m_consult;
    Presentation &m_presentation;
    const Look &m_look;
    PatientPage *m_page;
    PatientPage *m_other; // never shown: for the private view alone
    PatientSurface *m_surface;
    PatientBar *m_bar;
    QWidget *m_cover; // while blank
    PinPad *m_pad;
    bool m_guarded = false;
    Turn m_asked = Turn::None; // what waits for the PIN
};

} // namespace bayan::ui
