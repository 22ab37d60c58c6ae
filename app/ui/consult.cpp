#include "ui/consult.h"

#include "language/isolation.h"
#include "ui/ink.h"

#include <QCoreApplication>

namespace bayan::ui {

Consult::Consult(const content::Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_ink(new Ink(this))
{
    makePhrasebooks();
    const QList<content::Language> languages = library.languages();
    if (!languages.isEmpty())
        m_patientLanguage = m_usualLanguage = languages.first().code;
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
    m_shown.clear();
    m_ink->clearAll();
    Q_EMIT treatmentChanged();
    Q_EMIT pickChanged();
    Q_EMIT shownChanged();
    return {};
}

void Consult::setPatientLanguage(const QString &code)
{
    if (code == m_patientLanguage || m_phrasebooks.count(code) == 0)
        return;
    m_patientLanguage = code;
    Q_EMIT patientLanguageChanged();
}

void Consult::setUsualLanguage(const QString &code)
{
    if (m_phrasebooks.count(code) > 0)
        m_usualLanguage = code;
    setPatientLanguage(code);
}

void Consult::turnPatientLanguage()
{
    const QList<content::Language> languages = m_library.languages();
    for (qsizetype i = 0; i < languages.size(); ++i) {
        if (languages[i].code == m_patientLanguage) {
            setPatientLanguage(languages[(i + 1) % languages.size()].code);
            return;
        }
    }
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
    words.withdrawn = handout::isWithdrawn(entry);
    // Of an entry that is withdrawn there are no others to stand in.
    const auto isUsable = [&](const content::Text *text) {
        return text && (words.withdrawn || text->status != QLatin1String("withdrawn"));
    };
    words.text = entry.text(words.phrases->language().code);
    if (isUsable(words.text)) {
        words.stale = words.text->stale;
        return words;
    }
    words.text = nullptr;
    words.missing = true;
    for (const content::Language &other : m_library.languages()) {
        if (const content::Text *text = entry.text(other.code); isUsable(text)) {
            words.text = text;
            words.phrases = &phrases(other.code);
            break;
        }
    }
    return words;
}

QString Consult::notice(const Words &words) const
{
    QStringList said;
    if (words.withdrawn) {
        said.append(phrases().phrase(
            "Entry",
            QT_TRANSLATE_NOOP("Entry", "This part has been withdrawn: do not rely on it.")));
    }
    if (!words.text || words.missing) {
        said.append(phrases().phrase(
            "Entry", QT_TRANSLATE_NOOP("Entry", "Not yet available in this language.")));
    } else if (words.stale) {
        said.append(phrases().phrase(
            "Entry", QT_TRANSLATE_NOOP("Entry", "This translation is being checked "
                                                "again: its original has changed.")));
    }
    if (!words.text)
        return said.join(u' ');
    // As the sheet says it: see handout/sheetwords.h.
    if (const QDate today = QDate::currentDate(); words.text->isPastReview(today)) {
        const QDate due = words.text->reviewDue;
        said.append(
            due.isValid() && due < today
                ? phrases().phrase(
                      "Sheet", "This part was due for review on %1. Ask us whether it still holds.",
                      {phrases().date(due)})
                : phrases().phrase("Sheet", "This part is past its review date. Ask us about it."));
    }
    return said.join(u' ');
}

QString Consult::named(const QMap<QString, QString> &names, const QString &language) const
{
    return content::inLanguage(names, language, m_library.languages());
}

QList<content::FigureText> Consult::figureTexts(const QStringList &figures,
                                                const QString &language) const
{
    QList<content::FigureText> texts;
    for (const QString &id : figures) {
        const content::Figure *figure = m_treatment.figure(id);
        const content::FigureText text =
            figure ? figure->texts.value(language) : content::FigureText();
        if (!text.treated.isEmpty())
            texts.append(text);
    }
    return texts;
}

QString Consult::sourceName(const content::Source &source) const
{
    return m_sourceWords->shortName(source);
}

QString Consult::sourceNames(const content::Entry &entry, const language::Phrasebook &phrases) const
{
    const bool rightToLeft = phrases.direction() == Qt::RightToLeft;
    QStringList names;
    for (const content::Citation &citation : entry.citations) {
        const content::Source *source = treatment().source(citation.source);
        if (!source)
            continue;
        const QString name = sourceName(*source);
        names.append(rightToLeft ? language::leftToRight(name) : name);
    }
    return phrases.shown(names.join(rightToLeft ? QStringLiteral("؛ ") : QStringLiteral("; ")));
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
    m_shown.clear();
    m_ink->clearAll();
    setPatientLanguage(m_usualLanguage);
    Q_EMIT pickChanged();
    Q_EMIT shownChanged();
    Q_EMIT startedAfresh();
}

void Consult::markShown(const QString &entry)
{
    if (m_shown.contains(entry) || !m_treatment.entry(entry))
        return;
    m_shown.append(entry);
    Q_EMIT shownChanged();
}

QStringList Consult::shownUnticked() const
{
    QStringList unticked;
    for (const QString &entry : m_shown) {
        if (!m_pick.contains(entry))
            unticked.append(entry);
    }
    return unticked;
}

void Consult::tickShown()
{
    handout::Pick pick = m_pick;
    for (const QString &entry : shownUnticked())
        pick.set(m_treatment, entry, true);
    setPick(pick);
}

bool Consult::isTouched() const
{
    return !m_shown.isEmpty() || !m_ink->isEmpty() ||
           m_pick != handout::Pick::standard(m_treatment);
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
