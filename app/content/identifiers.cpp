#include "content/identifiers.h"

namespace bayan::content {

const QRegularExpression &identifiers()
{
    static const QRegularExpression words(QStringLiteral("[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*"));
    return words;
}

} // namespace bayan::content
