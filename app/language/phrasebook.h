#pragma once

#include "content/language.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <memory>

class QCalendar;
class QTranslator;

namespace bayan::language {

// The program's own phrases in one patient language, whatever the language of
// the menus, and the way content words are made fit to be shown in it.
// Cheap to copy.
class Phrasebook
{
public:
    enum class Digits { Western, Native };

    explicit Phrasebook(const content::Language &language, Digits digits = Digits::Western);

    const content::Language &language() const { return m_language; }
    Qt::LayoutDirection direction() const { return m_language.direction; }

    // The phrase as translated in bayan_<code>.ts, or its source words. With
    // n >= 0 the plural form for n, and %n replaced. Marked in the source by
    // QT_TRANSLATE_NOOP(context, phrase). Ready to be shown.
    QString phrase(const char *context, const char *source, int n = -1) const;

    // The same with its place markers, %1 to %9, filled. Arguments are put in as
    // they are: they bring their own isolates and digits.
    QString phrase(const char *context, const char *source, const QStringList &arguments,
                   int n = -1) const;

    // Words of the library, a profile or a person: isolates and digits added.
    QString shown(const QString &words) const;

    // A phone number: one piece, read left to right, in the language's digits.
    QString number(const QString &number) const;

    // "21 November 2026". Ready to be shown.
    QString date(QDate date) const;

    // "11 Jumada II 1448", by the tabular (Islamic Civil) calendar, which differs
    // from a sighted or official one by a day or two. Ready to be shown.
    QString hijriDate(QDate date) const;

private:
    QString dateIn(QDate date, const QCalendar &calendar) const;

    content::Language m_language;
    Digits m_digits;
    std::shared_ptr<const QTranslator> m_translator;
};

} // namespace bayan::language
