#pragma once

#include <QValidator>

namespace bayan::ui {

// Takes digits of any script for a field of a number, and puts Western ones in their
// place as they are typed: groups of Arabic digits with spaces between them would stand
// in the field in the wrong order.
class WesternDigits final : public QValidator
{
    Q_OBJECT

public:
    using QValidator::QValidator;

    State validate(QString &input, int &position) const override;
};

} // namespace bayan::ui
