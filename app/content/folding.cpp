#include "content/folding.h"

#include <QChar>

namespace bayan::content {

namespace {

// The character here, and on to the next.
char32_t takePoint(const QString &text, qsizetype &at)
{
    const QChar unit = text[at++];
    if (!unit.isHighSurrogate() || at == text.size() || !text[at].isLowSurrogate())
        return unit.unicode();
    return QChar::surrogateToUcs4(unit, text[at++]);
}

void appendPoint(QString &text, char32_t c)
{
    if (QChar::requiresSurrogates(c)) {
        text += QChar(QChar::highSurrogate(c));
        text += QChar(QChar::lowSurrogate(c));
    } else {
        text += QChar(char16_t(c));
    }
}

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
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(decomposed.size());
    for (qsizetype at = 0; at < decomposed.size();) {
        const char32_t point = takePoint(decomposed, at);
        if (!isDropped(point))
            appendPoint(folded, unified(char32_t(QChar::toLower(point))));
    }
    return folded;
}

QStringList searchTokens(const QString &text)
{
    QStringList tokens;
    qsizetype begun = -1; // outside of a token
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype here = at;
        const bool kept = isTokenCharacter(takePoint(text, at));
        if (kept && begun < 0)
            begun = here;
        if (!kept && begun >= 0) {
            tokens.append(text.mid(begun, here - begun));
            begun = -1;
        }
    }
    if (begun >= 0)
        tokens.append(text.mid(begun));
    return tokens;
}

} // namespace bayan::content
