#include "content/folding.h"

#include <QChar>
#include <QList>

namespace bayan::content {

namespace {

bool isDropped(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format: // bidi controls, joiners
        return true;
    default:
        return c == 0x0640; // tatweel
    }
}

char32_t unified(char32_t c)
{
    switch (c) {
    case 0x0622: // alef with madda
    case 0x0623: // alef with hamza above
    case 0x0625: // alef with hamza below
    case 0x0671: // alef wasla
        return 0x0627;
    case 0x0624: // waw with hamza
        return 0x0648;
    case 0x0626: // yaa with hamza
    case 0x0649: // alef maksura
    case 0x06CC: // Farsi yeh
        return 0x064A;
    case 0x0629: // taa marbuta
    case 0x06C0: // heh with yeh above
    case 0x06C1: // heh goal
    case 0x06D5: // ae
        return 0x0647;
    case 0x06A9: // keheh
        return 0x0643;
    default:
        break;
    }
    if (QChar::category(c) == QChar::Number_DecimalDigit)
        return char32_t(U'0' + QChar::digitValue(c));
    return c;
}

bool isTokenCharacter(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
    case QChar::Other_PrivateUse:
    case QChar::Mark_NonSpacing:
        return true;
    default:
        return false;
    }
}

} // namespace

QString foldSearch(const QString &text)
{
    // Decomposing takes the hamza off its seat as a mark, which is then
    // dropped; the table below serves seats that do not decompose.
    const QList<uint> points = text.normalized(QString::NormalizationForm_KD).toUcs4();
    QString folded;
    folded.reserve(text.size());
    for (const uint point : points) {
        if (isDropped(point))
            continue;
        const char32_t kept = unified(char32_t(QChar::toLower(point)));
        folded += QString::fromUcs4(&kept, 1);
    }
    return folded;
}

QStringList searchTokens(const QString &text)
{
    QStringList tokens;
    bool inToken = false;
    for (const uint point : text.toUcs4()) {
        const char32_t c = point;
        const bool kept = isTokenCharacter(c);
        if (kept && !inToken)
            tokens.append(QString());
        if (kept)
            tokens.last() += QString::fromUcs4(&c, 1);
        inToken = kept;
    }
    return tokens;
}

} // namespace bayan::content
