#pragma once

#include <QScrollArea>

class QDialog;
class QVBoxLayout;

namespace bayan::ui {

// What stands above a dialog's buttons: as high as its wrapped words need at
// this type, and scrolled where a screen is too low for that.
class DialogBody final : public QScrollArea
{
    Q_OBJECT

public:
    // As wide as so many letters of the dialog's font.
    explicit DialogBody(int letters, QWidget *parent = nullptr);

    // Its words and controls go here, from top to bottom.
    QVBoxLayout *column() const { return m_column; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    int m_letters;
    QVBoxLayout *m_column;
};

// Gives a dialog the room its layout asks for, never more than its screen has and
// never less than somebody gave it. To be called when shown, and when words were
// added to it.
void giveRoom(QDialog *dialog);

} // namespace bayan::ui
