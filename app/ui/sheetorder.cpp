#include "ui/sheetorder.h"

#include "handout/sheetcode.h"
#include "ui/consult.h"
#include "ui/ink.h"

#include <QDir>
#include <QFileInfo>

namespace bayan::ui {

// What composing it needs, the treatment included: the consult may have gone on
// to another.
struct SheetOrder::Last
{
    content::Treatment treatment;
    handout::SheetRequest request;
};

SheetOrder::SheetOrder(Consult &consult, QObject *parent)
    : QObject(parent)
    , m_consult(consult)
    , m_languages{consult.patientLanguage()}
{
    connect(&consult, &Consult::pickChanged, this, &SheetOrder::changed);
    connect(&consult, &Consult::pickChanged, this, [this] { m_made = false; });
    connect(&consult, &Consult::profileChanged, this, &SheetOrder::changed);
    connect(&consult.ink(), &Ink::changed, this, [this] {
        if (m_printsInk)
            Q_EMIT changed();
    });
    connect(&consult, &Consult::patientLanguageChanged, this, [this] {
        // The sheet follows the patient; one in two languages starts with theirs.
        const QString patient = m_consult.patientLanguage();
        if (m_languages.size() == 1)
            setLanguages({patient});
        else if (m_languages.first() != patient && m_languages.contains(patient))
            setLanguages({patient, m_languages.first()});
    });
}

SheetOrder::~SheetOrder() = default;

void SheetOrder::setLanguages(const QStringList &codes)
{
    if (codes == m_languages || codes.isEmpty())
        return;
    m_languages = codes;
    Q_EMIT changed();
}

QList<QStringList> SheetOrder::choices() const
{
    QList<QStringList> choices;
    const QList<content::Language> languages = m_consult.library().languages();
    for (const content::Language &language : languages)
        choices.append(QStringList{language.code});
    const QString patient = m_consult.patientLanguage();
    for (const content::Language &language : languages) {
        if (language.code != patient)
            choices.append(QStringList{patient, language.code});
    }
    return choices;
}

void SheetOrder::setPatientName(const QString &name)
{
    if (name == m_patientName)
        return;
    m_patientName = name;
    Q_EMIT changed();
}

void SheetOrder::setSummary(bool summary)
{
    if (summary == m_summary)
        return;
    m_summary = summary;
    Q_EMIT changed();
}

void SheetOrder::setLargePrint(bool large)
{
    if (large == m_largePrint)
        return;
    m_largePrint = large;
    Q_EMIT changed();
}

void SheetOrder::setPrintsInk(bool prints)
{
    if (prints == m_printsInk)
        return;
    m_printsInk = prints;
    Q_EMIT changed();
}

QPageSize SheetOrder::paper() const
{
    return handout::paperNamed(m_consult.profile().paper).value_or(QPageSize(QPageSize::A4));
}

QList<content::Language> SheetOrder::languagesOf(const QStringList &codes) const
{
    QList<content::Language> chosen;
    for (const QString &code : codes)
        chosen.append(m_consult.phrases(code).language());
    return chosen;
}

QStringList SheetOrder::namesOf(const QStringList &languages) const
{
    QStringList names;
    for (const content::Language &language : languagesOf(languages))
        names.append(language.name);
    return names;
}

handout::SheetRequest SheetOrder::request(const QStringList &languages) const
{
    return request(RackLine{languages, 1, m_summary, m_largePrint});
}

handout::SheetRequest SheetOrder::request(const RackLine &line) const
{
    handout::SheetRequest request;
    request.treatment = &m_consult.treatment();
    request.pick = m_consult.pick();
    request.languages = languagesOf(line.languages);
    request.kind = line.summary ? handout::SheetKind::Summary : handout::SheetKind::Full;
    request.largePrint = line.largePrint;
    request.sourceLanguage = m_consult.library().languages().constFirst();
    request.paper = paper();
    request.date = QDate::currentDate();
    request.profile = m_consult.profile();
    request.code = handout::sheetCode(m_consult.library(), request);
    return request;
}

content::Result<handout::Sheet> SheetOrder::compose() const
{
    handout::SheetRequest named = request(m_languages);
    named.patientName = m_patientName.trimmed();
    if (m_printsInk)
        named.ink = m_consult.ink().drawings();
    return handout::composeSheet(named);
}

content::Result<handout::Sheet> SheetOrder::composeNameless() const
{
    return handout::composeSheet(request(m_languages));
}

content::Result<handout::Sheet> SheetOrder::composeForRack(const RackLine &line) const
{
    return handout::composeSheet(request(line));
}

void SheetOrder::markMade()
{
    auto last = std::make_unique<Last>(Last{m_consult.treatment(), request(m_languages)});
    last->request.treatment = &last->treatment;
    if (m_printsInk)
        last->request.ink = m_consult.ink().drawings();
    m_last = std::move(last);
    m_made = true;
    // One that followed the patient's language goes on to follow the next one's.
    const bool follows = m_languages == QStringList{m_consult.patientLanguage()};
    m_usual = {follows ? QStringList() : m_languages, m_summary};
    Q_EMIT lastChanged();
}

content::Result<handout::Sheet> SheetOrder::composeLast() const
{
    if (m_last)
        return handout::composeSheet(m_last->request);
    return content::Error{content::Error::Kind::NotFound,
                          tr("No sheet has been made for this patient yet."), QString()};
}

QString SheetOrder::lastCode() const
{
    return m_last ? m_last->request.code : QString();
}

content::Result<handout::Sheet> SheetOrder::composeSample(const handout::ClinicProfile &profile,
                                                          const QString &language) const
{
    handout::SheetRequest sample =
        request(language.isEmpty() ? m_languages : QStringList{language});
    sample.pick = handout::Pick::of(m_consult.treatment(), {});
    sample.profile = profile;
    sample.paper = handout::paperNamed(profile.paper).value_or(QPageSize(QPageSize::A4));
    return handout::composeSheet(sample);
}

QString SheetOrder::code() const
{
    return request(m_languages).code;
}

QString SheetOrder::codeFor(const RackLine &line) const
{
    return request(line).code;
}

QString SheetOrder::title() const
{
    return m_consult.named(m_consult.treatment().name.names, m_languages.constFirst());
}

bool SheetOrder::isLogged() const
{
    return m_consult.profile().logsSheets;
}

void SheetOrder::startAfresh()
{
    m_made = false;
    m_last.reset();
    m_folder.clear();
    Q_EMIT lastChanged();
    setPatientName({});
    setSummary(m_usual.summary);
    setLargePrint(false);
    const QString patient = m_consult.patientLanguage();
    const QStringList clinics = m_consult.profile().sheetLanguages;
    const QStringList &usual = clinics.isEmpty() ? m_usual.languages : clinics;
    // One in two languages starts with the patient's, whatever the clinic's order.
    for (const QStringList &choice : choices()) {
        if (choice == usual || (choice.size() == 2 && usual.size() == 2 &&
                                usual.contains(choice[0]) && usual.contains(choice[1]))) {
            setLanguages(choice);
            return;
        }
    }
    setLanguages({patient});
}

QString SheetOrder::besideTheLast(const QString &fileName) const
{
    const QFileInfo folder(m_folder);
    return !m_folder.isEmpty() && folder.isDir() && folder.isWritable()
               ? QDir(m_folder).filePath(fileName)
               : fileName;
}

void SheetOrder::setSaved(const QString &path)
{
    m_folder = QFileInfo(path).absolutePath();
}

QString SheetOrder::suggestedFileName() const
{
    return handout::suggestedFileName(request(m_languages));
}

QString SheetOrder::suggestedFileName(const RackLine &line) const
{
    return handout::suggestedFileName(request(line));
}

} // namespace bayan::ui
