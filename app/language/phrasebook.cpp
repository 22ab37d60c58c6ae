#include "language/phrasebook.h"

#include "language/isolation.h"

#include <QCalendar>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

#include <algorithm>

namespace bayan::language {

namespace {

bool isRightToLeft(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

} // namespace

Phrasebook::Phrasebook(const content::Language &language, Digits digits)
    : m_language(language)
    , m_digits(digits)
{
    auto translator = std::make_shared<QTranslator>();
    if (translator->load(QStringLiteral(":/i18n/bayan_%1.qm").arg(language.code)))
        m_translator = std::move(translator);
}

QString Phrasebook::phrase(const char *context, const char *source, int n) const
{
    QString words;
    if (m_translator)
        words = m_translator->translate(context, source, nullptr, n);
    if (words.isEmpty())
        words = QString::fromUtf8(source);
    if (n >= 0)
        words.replace(QLatin1String("%n"), QString::number(n));
    return shown(words);
}

// A phrase comes ready to be shown, so that its place markers may stand in
// isolates and in the language's digits.
QString Phrasebook::phrase(const char *context, const char *source, const QStringList &arguments,
                           int n) const
{
    const QString words = phrase(context, source, n);
    static const QRegularExpression marker(
        QStringLiteral("(?|\\x{2066}%(\\p{Nd})\\x{2069}|%(\\p{Nd}))"),
        QRegularExpression::UseUnicodePropertiesOption);
    QString filled;
    qsizetype from = 0;
    for (auto it = marker.globalMatch(words); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        filled += QStringView(words).sliced(from, match.capturedStart() - from);
        filled += arguments.value(match.captured(1).front().digitValue() - 1);
        from = match.capturedEnd();
    }
    return filled += QStringView(words).sliced(from);
}

QString Phrasebook::shown(const QString &words) const
{
    const QString apart = isolated(words, m_language.direction);
    return m_digits == Digits::Native ? withNativeDigits(apart, m_language) : apart;
}

// Arabic-Indic digits are numbers of their own bidi class, whose groups follow
// the other way even inside a left-to-right isolate: there an override keeps them.
QString Phrasebook::number(const QString &number) const
{
    const QString typed = number.simplified();
    if (std::any_of(typed.cbegin(), typed.cend(), isRightToLeft))
        return shown(typed); // has words in it
    const bool native = m_digits == Digits::Native && m_language.nativeDigits.size() == 10;
    QString digits;
    for (const QChar c : typed) {
        if (c.isDigit())
            digits +=
                native ? m_language.nativeDigits[c.digitValue()] : QChar(u'0' + c.digitValue());
        else // of several numbers, each is on one line
            digits += c == u' ' && !digits.endsWith(u',') ? QChar(QChar::Nbsp) : c;
    }
    const bool alone =
        std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return c.isDigit(); });
    if (alone || direction() == Qt::LeftToRight)
        return digits;
    if (native)
        digits = QChar(0x202D) + digits + QChar(0x202C);
    return leftToRight(digits);
}

QString Phrasebook::date(QDate date) const
{
    return dateIn(date, QCalendar());
}

QString Phrasebook::hijriDate(QDate date) const
{
    return dateIn(date, QCalendar(QCalendar::System::IslamicCivil));
}

QString Phrasebook::dateIn(QDate date, const QCalendar &calendar) const
{
    const QLocale locale(m_language.code);
    // The locale writes its own digits; the setting decides, not the locale.
    return shown(westernDigits(locale.toString(date, QStringLiteral("d MMMM yyyy"), calendar)));
}

} // namespace bayan::language
