#pragma once

#include "ui/pin.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace bayan::ui {

// Sets, changes or takes away the PIN of the patient's screen. The old one is not
// asked for: whoever sits here has the staff's window already.
class PinDialog final : public QDialog
{
    Q_OBJECT

public:
    // 'settings' is the file that keeps it, named for the day it is forgotten.
    PinDialog(bool isSet, const QString &settings, QWidget *parent = nullptr);

    // What was typed twice; no PIN where it is to be taken away.
    Pin pin() const { return m_pin; }

    void accept() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLineEdit *addField(QVBoxLayout *column, const char *name, const QString &words);
    void takeAway();

    QLineEdit *m_first = nullptr;
    QLineEdit *m_second = nullptr;
    QLabel *m_fault;
    Pin m_pin;
};

} // namespace bayan::ui
