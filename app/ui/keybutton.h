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

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSize capSize() const;
    QFont capFont() const;

    const Look &m_look;
    QString m_key;
    std::optional<pictures::Icon> m_icon;
};

} // namespace bayan::ui
