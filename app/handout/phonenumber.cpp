#include "handout/phonenumber.h"

#include <QStringList>

#include <algorithm>

namespace bayan::handout {

namespace {

constexpr qsizetype FewestDigits = 2; // "15"
constexpr qsizetype MostDigits = 18;  // fifteen by ITU-T E.164, and an extension

bool looksLikeOne(const QString &number)
{
    const auto digits =
        std::count_if(number.cbegin(), number.cend(), [](QChar c) { return c.isDigit(); });
    const auto isSign = [](QChar c) {
        return c.isDigit() || c.isSpace() || QStringLiteral("+-()./#*").contains(c);
    };
    return digits >= FewestDigits && digits <= MostDigits &&
           std::all_of(number.cbegin(), number.cend(), isSign) && number.lastIndexOf(u'+') <= 0;
}

} // namespace

bool looksLikePhoneNumber(const QString &typed)
{
    const QString numbers = QString(typed).replace(QChar(0x060C), u',').simplified();
    if (numbers.isEmpty())
        return true;
    const QStringList all = numbers.split(u',');
    return std::all_of(all.cbegin(), all.cend(),
                       [](const QString &number) { return looksLikeOne(number.trimmed()); });
}

bool mayBecomePhoneNumber(const QString &typed)
{
    return looksLikePhoneNumber(typed + QString(FewestDigits, u'0'));
}

} // namespace bayan::handout
