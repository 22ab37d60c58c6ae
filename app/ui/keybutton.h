#pragma once

#include "pictures/icon.h"
#include "ui/look.h"

#include <QAbstractButton>

#include <optional>

namespace bayan::ui {

// A key of the keyboard drawn, and what it does beside it: says the key and
// can be pressed instead.
class KeyButton final : public QAbstractButton
{
    Q_OBJECT

public:
    // The look outlives the button. The key shows its letter, or an icon.
    KeyButton(const Look &look, const QString &key, QWidget *parent = nullptr);
    KeyButton(const Look &look, pictures::Icon icon, QWidget *parent = nullptr);

    // The key alone where there is no room for words; they are its tool tip then,
    // and its name always.
    void setBrief(bool brief);
    int wholeWidth() const; // with the words

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSize capSize() const;
    QFont capFont() const;

    const Look &m_look;
    QString m_key;
    std::optional<pictures::Icon> m_icon;
    bool m_brief = false;
};

} // namespace bayan::ui
