#pragma once

#include "ui/pin.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace bayan::language {
class Phrasebook;
}

namespace bayan::ui {

class Look;

// Asks for the digits over the patient's page, by keys or by touch alone. Says
// whom to ask where they are forgotten. No key and no Tab leads past it.
class PinPad final : public QWidget
{
    Q_OBJECT

public:
    // The look outlives the pad.
    explicit PinPad(const Look &look, QWidget *parent = nullptr);

    void setPin(const Pin &pin) { m_pin = pin; }
    void ask(const language::Phrasebook &phrases);

Q_SIGNALS:
    void accepted();
    void cancelled();

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *add(const char *name, const QString &words, int row, int column, int columns = 1);
    QLabel *addLabel(const char *name, int row);
    void tryIt();
    void restyle();
    void fit();
    void setSide(int side);

    const Look &m_look;
    Pin m_pin;
    QString m_wrong; // a sentence in the patient's language
    QWidget *m_panel;
    QGridLayout *m_grid;
    QLabel *m_words;
    QLineEdit *m_digits;
    QPushButton *m_erase;
    QPushButton *m_enter;
    QLabel *m_forgotten;
    QPushButton *m_cancel;
};

} // namespace bayan::ui
