#include "ui/westerndigits.h"

#include "language/isolation.h"

namespace bayan::ui {

QValidator::State WesternDigits::validate(QString &input, int &) const
{
    input = language::westernDigits(input);
    return Acceptable;
}

} // namespace bayan::ui
