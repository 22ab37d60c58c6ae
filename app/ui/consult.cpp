#include "ui/consult.h"

#include <QCoreApplication>

namespace bayan::ui {

Consult::Consult(const content::Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
    makePhrasebooks();
    const QList<content::Language> languages = library.languages();
    if (!languages.isEmpty())
        m_patientLanguage = languages.first().code;
}

void Consult::makePhrasebooks()
{
    m_phrasebooks.clear();
    const auto digits = m_profile.nativeDigits ? language::Phrasebook::Digits::Native
                                               : language::Phrasebook::Digits::Western;
    for (const content::Language &language : m_library.languages())
        m_phrasebooks.emplace(language.code, language::Phrasebook(language, digits));
}

content::Result<void> Consult::chooseTreatment(const QString &id)
{
    content::Result<content::Treatment> treatment = m_library.treatment(id);
    if (!treatment)
        return treatment.error();
    m_treatment = *std::move(treatment);
    m_sourceWords = std::make_unique<handout::SourceWords>(m_treatment);
    m_pick = handout::Pick::standard(m_treatment);
    m_past.clear();
    m_future.clear();
    Q_EMIT treatmentChanged();
    Q_EMIT pickChanged();
    return {};
}

void Consult::setPatientLanguage(const QString &code)
{
    if (code == m_patientLanguage || m_phrasebooks.count(code) == 0)
        return;
    m_patientLanguage = code;
    Q_EMIT patientLanguageChanged();
}

const language::Phrasebook &Consult::phrases(const QString &language) const
{
    const auto it = m_phrasebooks.find(language);
    if (it != m_phrasebooks.end())
        return it->second;
    return m_phrasebooks.at(m_library.languages().constFirst().code);
}

Consult::Words Consult::words(const content::Entry &entry, const QString &language) const
{
    Words words;
    words.phrases = &phrases(language);
    words.text = entry.text(words.phrases->language().code);
    if (words.text) {
        words.stale = words.text->stale;
        return words;
    }
    words.missing = true;
    for (const content::Language &other : m_library.languages()) {
        if (const content::Text *text = entry.text(other.code)) {
            words.text = text;
            words.phrases = &phrases(other.code);
            break;
        }
    }
    return words;
}

QString Consult::named(const QMap<QString, QString> &names, const QString &language) const
{
    return content::inLanguage(names, language, m_library.languages());
}

QString Consult::sourceName(const content::Source &source) const
{
    return m_sourceWords->shortName(source);
}

void Consult::setTicked(const QString &entry, bool ticked)
{
    handout::Pick pick = m_pick;
    pick.set(m_treatment, entry, ticked);
    setPick(pick);
}

void Consult::setPick(const handout::Pick &pick)
{
    if (pick == m_pick)
        return;
    m_past.append(m_pick);
    m_future.clear();
    m_pick = pick;
    Q_EMIT pickChanged();
}

void Consult::startAfresh()
{
    m_pick = handout::Pick::standard(m_treatment);
    m_past.clear();
    m_future.clear();
    Q_EMIT pickChanged();
}

void Consult::swapPick(QList<handout::Pick> &from, QList<handout::Pick> &to)
{
    if (from.isEmpty())
        return;
    to.append(m_pick);
    m_pick = from.takeLast();
    Q_EMIT pickChanged();
}

void Consult::undo()
{
    swapPick(m_past, m_future);
}

void Consult::redo()
{
    swapPick(m_future, m_past);
}

void Consult::setProfile(const handout::ClinicProfile &profile)
{
    if (profile == m_profile)
        return;
    const bool digitsChange = profile.nativeDigits != m_profile.nativeDigits;
    m_profile = profile;
    if (digitsChange) {
        makePhrasebooks();
        Q_EMIT patientLanguageChanged();
    }
    Q_EMIT profileChanged();
}

QString Consult::emergencyCall(const QString &language) const
{
    const language::Phrasebook &book = phrases(language);
    if (m_profile.emergencyNumber.isEmpty())
        return book.phrase("Emergency",
                           QT_TRANSLATE_NOOP("Emergency", "Call your local emergency number"));
    return book.phrase("Emergency", QT_TRANSLATE_NOOP("Emergency", "Call %1"),
                       {book.number(m_profile.emergencyNumber)});
}

} // namespace bayan::ui
