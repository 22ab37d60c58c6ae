#pragma once

#include "content/library.h"
#include "handout/clinicprofile.h"
#include "handout/pick.h"
#include "handout/sourcewords.h"
#include "language/phrasebook.h"

#include <QObject>
#include <QStringList>

#include <map>
#include <memory>

namespace bayan::ui {

class Ink;

// What is on screen for the patient who is here: the treatment, the language
// the patient reads, and the pick for the sheet. Pages watch it; nothing of
// it is kept when it ends.
class Consult : public QObject
{
    Q_OBJECT

public:
    // The words of an entry as they are shown to the patient.
    struct Words
    {
        const content::Text *text = nullptr;           // nullptr: none in any language
        const language::Phrasebook *phrases = nullptr; // of the text's own language
        bool missing = false;   // stands in for a translation that is not there
        bool stale = false;     // the translation is older than what it translates
        bool withdrawn = false; // nobody should rely on it any more; no sheet has it
    };

    // The library outlives the consult.
    explicit Consult(const content::Library &library, QObject *parent = nullptr);

    const content::Library &library() const { return m_library; }

    const content::Treatment &treatment() const { return m_treatment; }
    bool hasTreatment() const { return !m_treatment.name.id.isEmpty(); }
    // Loads it whole and starts with its standard pick.
    content::Result<void> chooseTreatment(const QString &id);

    QString patientLanguage() const { return m_patientLanguage; }
    // Of the patient who is here; unknown languages are ignored.
    void setPatientLanguage(const QString &code);
    // The same, and of each patient to come.
    void setUsualLanguage(const QString &code);

    // On to the library's next one.
    void turnPatientLanguage();

    // Phrases in the patient's language, or in another of the library.
    const language::Phrasebook &phrases() const { return phrases(m_patientLanguage); }
    const language::Phrasebook &phrases(const QString &language) const;
    Qt::LayoutDirection direction() const { return phrases().direction(); }

    Words words(const content::Entry &entry) const { return words(entry, m_patientLanguage); }
    Words words(const content::Entry &entry, const QString &language) const;
    // What the patient has to know of these words: that they are withdrawn, stand in for
    // a translation, are older than their original, past their review. Empty: nothing.
    QString notice(const Words &words) const;

    // A name in the patient's language, or in another of the library: never blank.
    QString named(const QMap<QString, QString> &names) const
    {
        return named(names, m_patientLanguage);
    }
    QString named(const QMap<QString, QString> &names, const QString &language) const;

    // What these of the treatment's figures say in a language; those that say nothing
    // in it are left out.
    QList<content::FigureText> figureTexts(const QStringList &figures,
                                           const QString &language) const;

    // "Brin 2023 (a)", the name the sheet gives it too.
    QString sourceName(const content::Source &source) const;
    // Those an entry cites, ready to be shown: each one run of its own, so that its
    // brackets and full stops stay with it in a right-to-left line.
    QString sourceNames(const content::Entry &entry, const language::Phrasebook &phrases) const;

    const handout::Pick &pick() const { return m_pick; }
    void setTicked(const QString &entry, bool ticked);

    // All at once; can be taken back like a single tick.
    void setPick(const handout::Pick &pick);

    // Back to the standard pick and the usual language, for the next patient. Nothing to
    // undo is left, nothing counts as shown.
    void startAfresh();

    // What this patient has seen on the patient's screen, in that order.
    const QStringList &shown() const { return m_shown; }
    void markShown(const QString &entry);
    // Of these, what is not on the sheet; and all of it put there.
    QStringList shownUnticked() const;
    void tickShown();

    // Whether anything of this patient would be lost with the consult: ticks,
    // what was shown, ink.
    bool isTouched() const;

    // Ticks can be taken back one by one while the consult lasts.
    bool canUndo() const { return !m_past.isEmpty(); }
    bool canRedo() const { return !m_future.isEmpty(); }
    void undo();
    void redo();

    // What is drawn for this patient: gone with the consult.
    Ink &ink() const { return *m_ink; }

    const handout::ClinicProfile &profile() const { return m_profile; }
    void setProfile(const handout::ClinicProfile &profile);

    // "Call" and the number or "Call your local emergency number", in this language.
    QString emergencyCall(const QString &language) const;

Q_SIGNALS:
    void treatmentChanged();
    void patientLanguageChanged();
    void pickChanged();
    void profileChanged();
    void shownChanged();
    void startedAfresh(); // the consult has ended, the next begins

private:
    void makePhrasebooks();
    void swapPick(QList<handout::Pick> &from, QList<handout::Pick> &to);

    const content::Library &m_library;
    content::Treatment m_treatment;
    QString m_patientLanguage;
    QString m_usualLanguage;
    handout::Pick m_pick;
    QList<handout::Pick> m_past;
    QList<handout::Pick> m_future;
    QStringList m_shown;
    Ink *m_ink;
    handout::ClinicProfile m_profile;
    std::map<QString, language::Phrasebook> m_phrasebooks;
    std::unique_ptr<const handout::SourceWords> m_sourceWords; // of the treatment
};

} // namespace bayan::ui
