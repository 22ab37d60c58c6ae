#pragma once

#include "authoring/balance.h"
#include "authoring/manuscript.h"
#include "authoring/patienttexts.h"
#include "authoring/readingreport.h"
#include "authoring/scorecard.h"

namespace bayan::authoring {

// What the standards' items ask a treatment's data, in its first language
// where words are counted.
class ScoreFacts
{
public:
    // Both must outlive this.
    ScoreFacts(const Manuscript &manuscript, const TreatmentDraft &treatment);

    const QList<PatientText> &texts() const { return m_texts; }
    QStringList ofKind(const QList<content::Kind> &kinds) const;
    QStringList ofDirection(content::Direction direction) const;
    QStringList disputed() const;

    // Answers Yes where there are such entries, else No.
    ScoreItem shownBy(const QString &id, const QString &says, const QStringList &entries,
                      const QString &evidence) const;
    // Answers Yes where all of so many have it.
    ScoreItem allOf(const QString &id, const QString &says, qsizetype have, qsizetype of,
                    const QString &evidence) const;
    ScoreItem person(const QString &id, const QString &says, const QString &startFrom = {}) const;

    qsizetype sourced() const;
    qsizetype graded() const;
    qsizetype summarised() const;
    QStringList withoutAddress() const; // of those that tell people what to do
    QStringList actionEntries() const;
    qsizetype bulleted(const QStringList &entries) const;
    qsizetype longestParagraph() const;
    // Shares of one.
    double activeSentences() const;
    double sourcesWithYear() const;
    QStringList undefinedTerms() const;

    QList<const content::Figure *> drawable() const;
    qsizetype captioned() const;
    qsizetype compared() const;
    double medianGrade() const;
    double hardestGrade() const;
    bool isBalanced() const;
    QString balanceSentence() const;
    QString version() const { return m_manuscript.version.text; }
    qsizetype languages() const { return m_manuscript.languages.size(); }
    qsizetype linkedSources() const;
    // How many texts say when they are to be read again.
    qsizetype reviewsDue() const;

private:
    const Manuscript &m_manuscript;
    const TreatmentDraft &m_treatment;
    QString m_language;
    StyleGuide m_style;
    QList<PatientText> m_texts;
    QList<TextReading> m_readings;
};

} // namespace bayan::authoring
