#include "handout/sheetwords.h"

#include "language/isolation.h"

#include <QCoreApplication>

namespace bayan::handout {

namespace {

constexpr const char *Context = "Sheet";
constexpr const char *SheetCode = QT_TRANSLATE_NOOP("Sheet", "Sheet code %1");

language::Phrasebook::Digits digitsOf(const ClinicProfile &profile)
{
    return profile.nativeDigits ? language::Phrasebook::Digits::Native
                                : language::Phrasebook::Digits::Western;
}

} // namespace

SheetWords::SheetWords(const content::Language &language, const ClinicProfile &profile)
    : m_phrases(language, digitsOf(profile))
    , m_hijri(profile.hijriDate)
{
}

QString SheetWords::say(const char *source, const QStringList &arguments) const
{
    return m_phrases.phrase(Context, source, arguments);
}

QString SheetWords::yourSheet(QDate date) const
{
    if (m_hijri)
        return say(QT_TRANSLATE_NOOP("Sheet", "Your sheet, %1 (Hijri, approximate: %2)"),
                   {m_phrases.date(date), m_phrases.hijriDate(date)});
    return say(QT_TRANSLATE_NOOP("Sheet", "Your sheet, %1"), {m_phrases.date(date)});
}

QString SheetWords::patient(const QString &name) const
{
    return say(QT_TRANSLATE_NOOP("Sheet", "Name: %1"), {shown(name)});
}

QString SheetWords::draft() const
{
    return say(QT_TRANSLATE_NOOP("Sheet", "Draft"));
}

QString SheetWords::draftSentence() const
{
    return say(QT_TRANSLATE_NOOP("Sheet", "Draft."));
}

QString SheetWords::notApproved() const
{
    return say(QT_TRANSLATE_NOOP("Sheet", "Not yet approved by a clinician."));
}

QString SheetWords::call(const QString &emergencyNumber) const
{
    if (emergencyNumber.isEmpty())
        return say(QT_TRANSLATE_NOOP("Sheet", "Call your local emergency number."));
    return say(QT_TRANSLATE_NOOP("Sheet", "Call %1."), {m_phrases.number(emergencyNumber)});
}

QString SheetWords::notInThisLanguage() const
{
    return say(QT_TRANSLATE_NOOP("Sheet", "This part is not yet available in %1."),
               {shown(language().name)});
}

QString SheetWords::translationIsOlder() const
{
    return say(QT_TRANSLATE_NOOP(
        "Sheet",
        "The original of this part has changed since it was translated. Ask us about it."));
}

QString SheetWords::isPastReview(const QDate &due, const QDate &day) const
{
    if (due.isNull() || due >= day)
        return say(
            QT_TRANSLATE_NOOP("Sheet", "This part is past its review date. Ask us about it."));
    return say(QT_TRANSLATE_NOOP(
                   "Sheet", "This part was due for review on %1. Ask us whether it still holds."),
               {m_phrases.date(due)});
}

QString SheetWords::direction(content::Direction direction) const
{
    switch (direction) {
    case content::Direction::None:
        break;
    case content::Direction::Benefit:
        return say(QT_TRANSLATE_NOOP("Sheet", "Benefit"));
    case content::Direction::Harm:
        return say(QT_TRANSLATE_NOOP("Sheet", "Harm"));
    }
    return {};
}

QString SheetWords::drawnForYou() const
{
    return say(QT_TRANSLATE_NOOP("Sheet", "Drawn for you during the consult"));
}

QString SheetWords::drawingOn(const QString &title) const
{
    return say(QT_TRANSLATE_NOOP("Sheet",
                                 "A drawing made by hand during the consult, on the page \"%1\"."),
               {shown(title)});
}

QString SheetWords::drawingOnFace() const
{
    return say(
        QT_TRANSLATE_NOOP("Sheet", "A drawing made by hand during the consult, on this picture:"));
}

QString SheetWords::leftOut(int topics) const
{
    return m_phrases.phrase(Context,
                            QT_TRANSLATE_N_NOOP("Sheet",
                                                "%n topic(s) of the standard sheet are not printed "
                                                "here. Ask us about them."),
                            topics);
}

QString SheetWords::sources() const
{
    return say(QT_TRANSLATE_NOOP("Sheet", "Sources"));
}

QString SheetWords::sourceNumbers(const QStringList &numbers) const
{
    // The comma is the language's own.
    return say(QT_TRANSLATE_NOOP("Sheet", "sources %1"),
               {numbers.join(say(QT_TRANSLATE_NOOP("Sheet", ",")) + u' ')});
}

QString SheetWords::seenAsCopy() const
{
    return say(QT_TRANSLATE_NOOP("Sheet", "Seen as a copy; original to be checked."));
}

QString SheetWords::informs() const
{
    return say(QT_TRANSLATE_NOOP(
        "Sheet", "This sheet informs. It decides nothing and does not replace advice."));
}

QString SheetWords::trademark() const
{
    return say(QT_TRANSLATE_NOOP(
        "Sheet", "Botox is a trademark of its owner, with whom Bayan is not connected."));
}

QString SheetWords::checklist() const
{
    return say(QT_TRANSLATE_NOOP("Sheet", "My checklist for afterwards"));
}

QString SheetWords::knowsAftercare() const
{
    return say(QT_TRANSLATE_NOOP("Sheet",
                                 "I have read what to do, and what not to do, after the session."));
}

QString SheetWords::knowsUrgentSigns() const
{
    return say(QT_TRANSLATE_NOOP("Sheet", "I know the urgent signs on the first page."));
}

QString SheetWords::whomToCall() const
{
    return say(QT_TRANSLATE_NOOP("Sheet", "If I have a question, I call:"));
}

QString SheetWords::nextVisit() const
{
    return say(QT_TRANSLATE_NOOP("Sheet", "My next visit:"));
}

QString SheetWords::inOwnWords() const
{
    return say(QT_TRANSLATE_NOOP("Sheet", "In my own words"));
}

QString SheetWords::teachBack() const
{
    return say(QT_TRANSLATE_NOOP("Sheet",
                                 "What is going to be done? What could go wrong, and what would "
                                 "I do then? Tell us, so that we know we explained it well."));
}

QString SheetWords::questions() const
{
    return say(QT_TRANSLATE_NOOP("Sheet", "Questions I want to ask"));
}

QString SheetWords::topics() const
{
    return say(QT_TRANSLATE_NOOP("Sheet", "The topics of your sheet:"));
}

QString SheetWords::furtherTopics() const
{
    return say(QT_TRANSLATE_NOOP("Sheet", "Further topics:"));
}

QString SheetWords::titlesAlone(int topics) const
{
    return m_phrases.phrase(Context,
                            QT_TRANSLATE_N_NOOP("Sheet",
                                                "Of %n topic(s) there is room for the title alone. "
                                                "Ask us for the full sheet."),
                            topics);
}

QString SheetWords::notOnThisPage(int topics) const
{
    return m_phrases.phrase(Context,
                            QT_TRANSLATE_N_NOOP("Sheet", "%n more topic(s) are not on this page. "
                                                         "Ask us for the full sheet."),
                            topics);
}

QString SheetWords::andMore(int topics) const
{
    return m_phrases.phrase(
        Context, QT_TRANSLATE_N_NOOP("Sheet", "and %n more topic(s) on the full sheet: ask us."),
        topics);
}

QString SheetWords::takesMoreThanOnePage() const
{
    return say(QT_TRANSLATE_NOOP("Sheet", "In large print this summary takes more than one page."));
}

QString SheetWords::sheetCode(const QString &grouped) const
{
    // Latin letters and digits, whatever the clinic's digits: it is typed as it
    // stands. A long one may be broken between its groups.
    constexpr qsizetype LongestInOnePiece = 24;
    QString code = grouped;
    if (code.size() <= LongestInOnePiece)
        code.replace(u' ', QChar::Nbsp);
    return say(SheetCode, {language::leftToRight(code)});
}

QString SheetWords::codeName() const
{
    return say(SheetCode, {QString()}).trimmed();
}

QString SheetWords::codeTells() const
{
    return say(QT_TRANSLATE_NOOP("Sheet", "It tells your clinic what this sheet said."));
}

QString SheetWords::pageOf(int page, int pages) const
{
    return say(QT_TRANSLATE_NOOP("Sheet", "Page %1 of %2"),
               {shown(QString::number(page)), shown(QString::number(pages))});
}

} // namespace bayan::handout
