#include "language/isolation.h"

#include <QChar>
#include <QDir>
#include <QList>

#include <algorithm>

namespace bayan::language {

namespace {

constexpr QChar LeftToRightIsolate(0x2066);
constexpr QChar RightToLeftIsolate(0x2067);
constexpr QChar FirstStrongIsolate(0x2068);
constexpr QChar PopIsolate(0x2069);

bool isRightToLeft(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

bool isLatin(QChar c)
{
    return c.direction() == QChar::DirL && c.isLetter();
}

// May stand inside a left-to-right run, between or after its strong characters.
bool joins(QChar c)
{
    switch (c.unicode()) {
    case u' ':
    case 0x00A0:
    case u'.':
    case u',':
    case u'-':
    case 0x2013:
    case u'/':
    case u':':
    case u'\'':
    case 0x2019:
    case u'&':
    case u'@':
    case u'_':
        return true;
    default:
        return false;
    }
}

// Belongs to the run it touches: "+971", "33%", "Botox®".
bool clings(QChar c)
{
    return c == u'+' || c == u'%' || c == u'#' || c.unicode() == 0x00AE || c.unicode() == 0x2122 ||
           c == u'=' || c == u'~';
}

bool isCore(QChar c, Qt::LayoutDirection paragraph)
{
    if (paragraph == Qt::LeftToRight)
        return isRightToLeft(c);
    return isLatin(c) || c.isDigit() || clings(c);
}

// One number alone needs no isolate: the bidi algorithm places it right, and
// without one it stays part of the sentence for readers of a PDF.
bool isPlainNumber(QStringView run)
{
    bool afterDigit = false;
    for (qsizetype i = 0; i < run.size(); ++i) {
        const QChar c = run[i];
        if (c.isDigit()) {
            afterDigit = true;
        } else if ((c == u',' || c == u'.') && afterDigit && i + 1 < run.size() &&
                   run[i + 1].isDigit()) {
            afterDigit = false;
        } else {
            return false;
        }
    }
    return true;
}

// The end of the run that starts at 'from': its last core character, reached
// over joining ones.
qsizetype runEnd(QStringView text, qsizetype from, Qt::LayoutDirection paragraph)
{
    qsizetype end = from + 1;
    for (qsizetype i = from + 1; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isCore(c, paragraph) || (end == i && c.category() == QChar::Mark_NonSpacing))
            end = i + 1;
        else if (!joins(c))
            break;
    }
    return end;
}

bool isIsolate(QChar c)
{
    return c.unicode() >= 0x2066 && c.unicode() <= 0x2069;
}

} // namespace

QString leftToRight(const QString &words)
{
    return LeftToRightIsolate + words + PopIsolate;
}

QString inOwnDirection(const QString &words)
{
    return FirstStrongIsolate + words + PopIsolate;
}

QString pathAmongWords(const QString &path)
{
    return leftToRight(QDir::toNativeSeparators(path));
}

QString withIsolatesClosed(const QString &words)
{
    qsizetype open = 0;
    for (const QChar c : words) {
        if (isIsolate(c))
            open += c == PopIsolate ? -1 : 1;
    }
    return words + QString(std::max<qsizetype>(0, open), PopIsolate);
}

QString withoutIsolates(QString words)
{
    words.removeIf(isIsolate);
    return words;
}

QString forTerminal(const QString &sentence)
{
    QString shown = std::any_of(sentence.cbegin(), sentence.cend(), isRightToLeft)
                        ? sentence
                        : withoutIsolates(sentence);
    for (QChar &c : shown) {
        if (c.category() == QChar::Other_Control && c != u'\n')
            c = QChar::ReplacementCharacter;
    }
    return shown;
}

QString westernDigits(QString text)
{
    for (QChar &c : text) {
        if (c.isDigit())
            c = QChar(u'0' + c.digitValue());
    }
    return text;
}

QString isolated(const QString &text, Qt::LayoutDirection paragraph)
{
    const QChar opening = paragraph == Qt::RightToLeft ? LeftToRightIsolate : RightToLeftIsolate;
    QString out;
    out.reserve(text.size() + 8);
    qsizetype i = 0;
    int depth = 0;
    while (i < text.size()) {
        const QChar c = text[i];
        if (isIsolate(c)) {
            depth += c == PopIsolate ? -1 : 1;
            out += c;
            ++i;
            continue;
        }
        if (depth > 0 || !isCore(c, paragraph)) {
            out += c;
            ++i;
            continue;
        }
        const qsizetype end = runEnd(text, i, paragraph);
        const QStringView run = QStringView(text).sliced(i, end - i);
        if (paragraph == Qt::RightToLeft && isPlainNumber(run)) {
            out += run;
        } else {
            out += opening;
            out += run;
            out += PopIsolate;
        }
        i = end;
    }
    return out;
}

QString withNativeDigits(const QString &text, const content::Language &language)
{
    if (language.nativeDigits.size() != 10)
        return text;
    QString out = text;
    for (qsizetype i = 0; i < out.size(); ++i) {
        const QChar c = text[i];
        const bool afterDigit = i > 0 && text[i - 1].isDigit();
        const bool beforeDigit = i + 1 < text.size() && text[i + 1].isDigit();
        if (c >= u'0' && c <= u'9') {
            qsizetype start = i;
            while (start > 0 && (text[start - 1].isDigit() || isLatin(text[start - 1])))
                --start;
            if (!isLatin(text[start]))
                out[i] = language.nativeDigits[c.digitValue()];
        } else if (afterDigit && beforeDigit && c == u',') {
            out[i] = QChar(0x066C);
        } else if (afterDigit && beforeDigit && c == u'.') {
            out[i] = QChar(0x066B);
        } else if (afterDigit && c == u'%') {
            out[i] = QChar(0x066A);
        }
    }
    return out;
}

} // namespace bayan::language
