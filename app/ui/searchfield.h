#pragma once

#include <QLineEdit>

namespace bayan::ui {

class Look;

// Where a query is typed. Arrows, Enter and Escape are for the results, which
// stand elsewhere, so that the hands stay where they are.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    // The look outlives the field.
    explicit SearchField(const Look &look, QWidget *parent = nullptr);

Q_SIGNALS:
    void moveRequested(int rows); // up is negative
    void chooseRequested();
    void left(); // Escape in an empty field

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    void retranslateUi();
    int hintWidth() const;

    const Look &m_look;
    QAction *m_clear;
    QString m_key; // "Ctrl+F", as this system writes it
};

} // namespace bayan::ui
