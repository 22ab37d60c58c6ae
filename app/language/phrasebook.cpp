#include "language/phrasebook.h"

#include "language/isolation.h"

#include <QLocale>
#include <QTranslator>

namespace bayan::language {

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

QString Phrasebook::shown(const QString &words) const
{
    const QString apart = isolated(words, m_language.direction);
    return m_digits == Digits::Native ? withNativeDigits(apart, m_language) : apart;
}

QString Phrasebook::date(QDate date) const
{
    const QLocale locale(m_language.code);
    // The locale writes its own digits; the setting decides, not the locale.
    QString words = locale.toString(date, QStringLiteral("d MMMM yyyy"));
    for (QChar &c : words) {
        if (c.isDigit())
            c = QChar(u'0' + c.digitValue());
    }
    return shown(words);
}

} // namespace bayan::language
