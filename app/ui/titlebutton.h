#pragma once

#include "ui/look.h"

#include <QAbstractButton>

#include <memory>

class QTextLayout;

namespace bayan::ui {

// A heading that opens and closes what is under it: a wrapped title with a
// chevron after it. Checked is open. Space and Enter work it.
class TitleButton final : public QAbstractButton
{
    Q_OBJECT

public:
    // The look outlives the button.
    TitleButton(const Look &look, Step step, QWidget *parent = nullptr);
    ~TitleButton() override;

    // Words ready to be shown, read in this direction.
    void setTitle(const QString &title, Qt::LayoutDirection direction);
    // Of words and chevron, other than a heading's.
    void setTone(Tone tone);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int layOut(int width) const;
    int chevronRoom() const;

    const Look &m_look;
    Step m_step;
    Tone m_tone = Tone::Text;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    std::unique_ptr<QTextLayout> m_layout;
};

} // namespace bayan::ui
