#pragma once

#include "content/enums.h"
#include "handout/clinicprofile.h"
#include "language/phrasebook.h"

#include <QStringList>

namespace bayan::handout {

// What the sheet says of itself, in one patient language. Every answer is
// ready to be shown.
class SheetWords
{
public:
    SheetWords(const content::Language &language, const ClinicProfile &profile);

    const content::Language &language() const { return m_phrases.language(); }
    const language::Phrasebook &phrases() const { return m_phrases; }
    QString shown(const QString &words) const { return m_phrases.shown(words); }

    QString yourSheet(QDate date) const;
    QString patient(const QString &name) const;
    QString draft() const;
    QString draftSentence() const;
    QString notApproved() const;
    QString call(const QString &emergencyNumber) const;
    QString notInThisLanguage() const;
    QString translationIsOlder() const;
    // Of a text past its review on 'day'. It is named when it was due, where that is known
    // and was before.
    QString isPastReview(const QDate &due, const QDate &day) const;
    QString direction(content::Direction direction) const;
    QString drawnForYou() const;
    QString drawingOn(const QString &title) const; // for those who can't see it
    QString drawingOnFace() const;
    QString leftOut(int topics) const;
    QString sources() const;
    QString sourceNumbers(const QStringList &numbers) const;
    QString seenAsCopy() const;
    QString informs() const;
    QString trademark() const;
    QString checklist() const;
    QString knowsAftercare() const;
    QString knowsUrgentSigns() const;
    QString whomToCall() const;
    QString nextVisit() const;
    QString inOwnWords() const;
    QString teachBack() const;
    QString questions() const;
    QString topics() const;                // before their titles, one after the other
    QString furtherTopics() const;         // the same, below some that are told
    QString titlesAlone(int topics) const; // of a summary: no room for more
    QString notOnThisPage(int topics) const;
    QString andMore(int topics) const;    // the same, behind titles
    QString takesMoreThanOnePage() const; // a summary in large print
    QString sheetCode(const QString &grouped) const;
    QString codeName() const; // "Sheet code"
    QString codeTells() const;
    QString pageOf(int page, int pages) const;

private:
    QString say(const char *source, const QStringList &arguments = {}) const;

    language::Phrasebook m_phrases;
    bool m_hijri; // beside the Gregorian date
};

} // namespace bayan::handout
