#pragma once

#include <QObject>

namespace bayan::ui {

// Watches a field of a number: digits of any script that are typed in it go in as
// Western ones. Groups of Arabic digits with spaces between them would stand in the
// field in the wrong order. What is pasted stays as it is.
class WesternDigits final : public QObject
{
    Q_OBJECT

public:
    // Owned by the field.
    explicit WesternDigits(QWidget *field);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace bayan::ui
