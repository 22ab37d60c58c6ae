#pragma once

#include "ui/displays.h"
#include "ui/look.h"
#include "ui/presentation.h"
#include "ui/turn.h"

#include <QObject>

#include <memory>

namespace bayan::ui {

class Consult;
class PatientScreen;
class Pin;

// Runs the presentation: puts the patient's page on the second display, or on
// the only one, and does what keys and touch ask. Displays may come and go
// meanwhile; the place, what was shown and the ink stay.
class Presenter final : public QObject
{
    Q_OBJECT

public:
    // All outlive it. 'look' is of the window of staff, 'window' that window.
    Presenter(Consult &consult, const Look &look, Displays &displays, QWidget *window);
    ~Presenter() override;

    Presentation &presentation() { return m_presentation; }
    PatientScreen &screen() { return *m_screen; }

    void setPin(const Pin &pin);

    // F5: starts; while it runs on a single display, turns to and fro between
    // the patient's page and the private view; else ends.
    void toggle();
    void start();
    void perform(Turn turn);

    // Whether patient and staff share one display.
    bool isOnSingleDisplay() const { return m_single; }
    // 1 is the system's main one; 0 while there is none for the patient.
    int patientDisplay() const { return m_displayNumber; }

Q_SIGNALS:
    void displayChanged();
    void said(const QString &sentence);

private:
    void place();
    void displaysChanged();
    void followLook();
    void finish();
    void tick();

    Consult &m_consult;
    const Look &m_look;
    Displays &m_displays;
    QWidget *m_window;
    Look m_patientLook;
    Presentation m_presentation;
    std::unique_ptr<PatientScreen> m_screen; // a window of its own, no child
    bool m_single = true;
    bool m_patientInFront = true; // on a single display
    int m_displayNumber = 0;
    int m_lines = 1080; // of the patient's display
};

} // namespace bayan::ui
