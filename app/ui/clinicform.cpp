#include "ui/clinicform.h"

#include "handout/phonenumber.h"
#include "language/isolation.h"
#include "ui/wordsfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace bayan::ui {

namespace {

// Stored with Western digits; the shape is a matter of showing.
QString western(const QLineEdit *field)
{
    return language::westernDigits(field->text().simplified());
}

void put(QMap<QString, QString> &words, const QString &language, const QLineEdit *field)
{
    const QString typed = field->text().simplified();
    if (!typed.isEmpty())
        words.insert(language, typed);
}

// Not while somebody types what can still become a number.
bool isWrong(const QLineEdit &number)
{
    return !handout::looksLikePhoneNumber(number.text()) &&
           !(number.hasFocus() && handout::mayBecomePhoneNumber(number.text()));
}

} // namespace

ClinicForm::ClinicForm(const QList<content::Language> &languages, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabWidget)
    , m_phone(makeLine(QStringLiteral("clinicPhone"), Qt::LeftToRight))
    , m_emergency(makeLine(QStringLiteral("clinicEmergency"), Qt::LeftToRight))
    , m_website(makeLine(QStringLiteral("clinicWebsite"), Qt::LeftToRight))
    , m_logoShown(new QLabel)
    , m_chooseLogo(new QPushButton(tr("Choose an image…")))
    , m_removeLogo(new QPushButton(tr("Remove")))
    , m_digits(new QComboBox)
    , m_calendar(new QComboBox)
    , m_paper(new QComboBox)
    , m_languages(new QComboBox)
    , m_log(new QCheckBox(tr("Count the sheets given")))
{
    for (const content::Language &language : languages) {
        const auto line = [&](const char *name, qsizetype longest) {
            QLineEdit *made = makeLine(QLatin1String(name) + language.code, language.direction);
            made->setMaxLength(int(longest));
            return made;
        };
        m_words.insert(language.code, {line("clinicName_", handout::LongestName),
                                       line("clinicAddress_", handout::LongestWords),
                                       line("clinicPractitioner_", handout::LongestWords),
                                       line("clinicFooter_", handout::LongestWords)});
    }
    m_website->setMaxLength(int(handout::LongestWords));
    m_tabs->setObjectName(QStringLiteral("clinicTabs"));
    m_tabs->setDocumentMode(true); // no frame around a frame
    makeClinicTab(languages);
    makeWordsTab(languages);
    makeSheetTab(languages);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    check();
}

QLineEdit *ClinicForm::makeLine(const QString &name, Qt::LayoutDirection direction)
{
    auto *line = new WordsField(direction);
    line->setObjectName(name);
    connect(line, &QLineEdit::textChanged, this, &ClinicForm::check);
    connect(line, &QLineEdit::editingFinished, this, &ClinicForm::showFaults);
    return line;
}

void ClinicForm::begin()
{
    (m_emergency->text().isEmpty() ? m_emergency : m_firstName)->setFocus();
}

void ClinicForm::setLogo(const QImage &logo)
{
    m_logo = logo;
    showLogo();
    Q_EMIT changed();
}

void ClinicForm::showLogo()
{
    m_removeLogo->setEnabled(!m_logo.isNull());
    if (m_logo.isNull())
        m_logoShown->setText(tr("None"));
    else
        m_logoShown->setPixmap(
            QPixmap::fromImage(m_logo.scaled(m_logoShown->maximumSize() - QSize(8, 8),
                                             Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    m_logoShown->setAccessibleName(m_logo.isNull() ? tr("No logo") : tr("The clinic’s logo"));
}

bool ClinicForm::isFine() const
{
    return handout::looksLikePhoneNumber(m_phone->text()) &&
           handout::looksLikePhoneNumber(m_emergency->text());
}

// Once somebody is done with a number.
void ClinicForm::showFaults()
{
    m_phoneFault->setVisible(!handout::looksLikePhoneNumber(m_phone->text()));
    m_emergencyFault->setVisible(!handout::looksLikePhoneNumber(m_emergency->text()));
}

void ClinicForm::check()
{
    m_phoneFault->setVisible(isWrong(*m_phone));
    m_emergencyFault->setVisible(isWrong(*m_emergency));
    Q_EMIT changed();
}

void ClinicForm::setProfile(const handout::ClinicProfile &profile)
{
    for (auto it = m_words.cbegin(); it != m_words.cend(); ++it) {
        it->name->setText(profile.names.value(it.key()));
        it->address->setText(profile.addresses.value(it.key()));
        it->practitioner->setText(profile.practitioners.value(it.key()));
        it->footer->setText(profile.footers.value(it.key()));
    }
    m_phone->setText(profile.phone);
    m_emergency->setText(profile.emergencyNumber);
    m_website->setText(profile.website);
    m_digits->setCurrentIndex(profile.nativeDigits ? 1 : 0);
    m_calendar->setCurrentIndex(profile.hijriDate ? 1 : 0);
    m_paper->setCurrentText(profile.paper.isEmpty() ? QStringLiteral("A4") : profile.paper);
    m_languages->setCurrentIndex(std::max(0, m_languages->findData(profile.sheetLanguages)));
    m_log->setChecked(profile.logsSheets);
    setLogo(profile.logo);
}

handout::ClinicProfile ClinicForm::profile() const
{
    handout::ClinicProfile profile;
    for (auto it = m_words.cbegin(); it != m_words.cend(); ++it) {
        put(profile.names, it.key(), it->name);
        put(profile.addresses, it.key(), it->address);
        put(profile.practitioners, it.key(), it->practitioner);
        put(profile.footers, it.key(), it->footer);
    }
    profile.phone = western(m_phone);
    profile.emergencyNumber = western(m_emergency);
    profile.website = m_website->text().simplified();
    profile.nativeDigits = m_digits->currentData().toBool();
    profile.hijriDate = m_calendar->currentData().toBool();
    profile.paper = m_paper->currentText();
    profile.sheetLanguages = m_languages->currentData().toStringList();
    profile.logsSheets = m_log->isChecked();
    profile.logo = m_logo;
    return profile;
}

} // namespace bayan::ui
