#pragma once

#include "ui/presenter.h"

#include <QObject>

#include <memory>

class QStackedWidget;

namespace bayan::ui {

class PresenterView;

// Presenting within the window of staff: presenter and private view, made when
// first asked for, and the PIN of the patient's screen.
class Presenting final : public QObject
{
    Q_OBJECT

public:
    // All outlive it. The private view is put into the stack, over the consult.
    Presenting(Consult &consult, const Look &look, const Look &frame, Displays &displays,
               QStackedWidget &stack, QWidget &window);
    ~Presenting() override;

    // The next start begins with this entry, which staff have opened since; empty: where
    // the last one was left.
    void setEntry(const QString &entry) { m_entry = entry; }

    void toggle();
    void end();

    // Of the private view.
    void setInterfaceLanguage(const QString &code);

    // As it is stored; see Pin.
    const QString &pin() const { return m_pin; }
    void setPin(const QString &stored);
    // 'settings' is the file that keeps it, written by the caller. True where there
    // is another now, or none.
    bool editPin(const QString &settings);

Q_SIGNALS:
    void presentingChanged(bool presenting);
    void said(const QString &sentence);

private:
    void make();
    void show(bool presenting);

    Consult &m_consult;
    const Look &m_look;
    const Look &m_frame;
    Displays &m_displays;
    QStackedWidget &m_stack;
    QWidget &m_window;
    QString m_entry;
    QString m_language;
    QString m_pin;
    std::unique_ptr<Presenter> m_presenter;
    PresenterView *m_view = nullptr;
};

} // namespace bayan::ui
