#pragma once

#include "ui/turn.h"

#include <QWidget>

namespace bayan::ui {

class Consult;
class KeyButton;
class Look;
class Presenter;

// Along the foot of the private view: each key and what it does, to be pressed
// by finger too.
class PresenterKeys final : public QWidget
{
    Q_OBJECT

public:
    // All outlive it.
    PresenterKeys(Consult &consult, Presenter &presenter, const Look &look,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void turned(Turn turn);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    KeyButton *add(KeyButton *key, const char *name, Turn turn);
    void showState();
    void fit();
    void retranslateUi();

    Consult &m_consult;
    Presenter &m_presenter;
    KeyButton *m_back;
    KeyButton *m_next;
    KeyButton *m_blank;
    KeyButton *m_language;
    KeyButton *m_tick;
    KeyButton *m_toggle;
    KeyButton *m_end;
};

} // namespace bayan::ui
