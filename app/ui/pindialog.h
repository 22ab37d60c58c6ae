#pragma once

#include "ui/pin.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace bayan::ui {

// Sets, changes or takes away the PIN of the patient's screen.
class PinDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PinDialog(bool isSet, QWidget *parent = nullptr);

    // What was typed twice; no PIN where nothing was.
    Pin pin() const { return m_pin; }

    void accept() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLineEdit *addField(const char *name);

    QLineEdit *m_first;
    QLineEdit *m_second;
    QLabel *m_fault;
    Pin m_pin;
};

} // namespace bayan::ui
