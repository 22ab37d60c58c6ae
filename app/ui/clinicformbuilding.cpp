// The three tabs of the clinic's form.

#include "ui/clinicform.h"

#include "ui/dialogbody.h"
#include "ui/westerndigits.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace bayan::ui {

namespace {

constexpr QSize LogoShown(128, 64); // pixels
constexpr int Letters = 56;         // of a tab's width

// A label stands level with its field, whatever is said below that.
void addRow(QFormLayout *form, const QString &words, QWidget *field, const QList<QLabel *> &below)
{
    auto *label = new QLabel(words);
    label->setBuddy(field);
    label->setFixedHeight(field->sizeHint().height()); // the row centres it otherwise
    auto *stack = new QVBoxLayout;
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(6);
    stack->addWidget(field);
    for (QLabel *note : below)
        stack->addWidget(note);
    form->addRow(label, stack);
}

enum class Says { What, Wrong };

QLabel *note(const QString &name, const QString &words, Says says = Says::What)
{
    auto *label = new QLabel(words);
    label->setObjectName(name);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setBold(says == Says::Wrong);
    label->setFont(font);
    return label;
}

} // namespace

QFormLayout *ClinicForm::addTab(const QString &title)
{
    auto *body = new DialogBody(Letters);
    auto *form = new QFormLayout;
    // Room beside the scroll bar; layouts mirror their items, not their margins.
    form->setContentsMargins(isRightToLeft() ? 8 : 0, 16, isRightToLeft() ? 0 : 8, 8);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    body->column()->addLayout(form);
    body->column()->addStretch(1);
    m_tabs->addTab(body, title);
    return form;
}

// Says so when no further letter goes in, rather than dropping it in silence.
void ClinicForm::addWords(QFormLayout *form, const QString &words, QLineEdit *field)
{
    auto *full =
        note(field->objectName() + QStringLiteral("_full"),
             tr("No more than %1 letters fit on the sheet.").arg(field->maxLength()), Says::Wrong);
    full->hide();
    connect(field, &QLineEdit::textChanged, full, [field, full](const QString &typed) {
        full->setVisible(typed.size() >= field->maxLength());
    });
    addRow(form, words, field, {full});
}

void ClinicForm::makeClinicTab(const QList<content::Language> &languages)
{
    QFormLayout *form = addTab(tr("Clinic"));
    m_firstName = m_words.value(languages.constFirst().code).name;
    for (const content::Language &language : languages)
        addWords(form, tr("Clinic’s name, %1").arg(language.name), m_words[language.code].name);
    const QString wrong =
        tr("This is not a phone number. Write 2 to 18 digits, with spaces, brackets or - . / # * "
           "between them, and + only at the start. Put a comma between two numbers.");
    for (QLineEdit *number : {m_phone, m_emergency})
        new WesternDigits(number);
    m_phoneFault = note(QStringLiteral("clinicPhoneFault"), wrong, Says::Wrong);
    addRow(form, tr("Phone"), m_phone, {m_phoneFault});
    m_emergencyFault = note(QStringLiteral("clinicEmergencyFault"), wrong, Says::Wrong);
    addRow(form, tr("Emergency number"), m_emergency,
           {m_emergencyFault,
            note(QStringLiteral("clinicEmergencyNote"),
                 tr("Printed in the urgent box of every sheet. While it is empty the sheet says: "
                    "Call your local emergency number."))});
    addWords(form, tr("Website"), m_website);
    m_logoShown->setObjectName(QStringLiteral("clinicLogo"));
    m_logoShown->setFixedSize(LogoShown);
    m_logoShown->setAlignment(Qt::AlignCenter);
    m_logoShown->setFrameShape(QFrame::StyledPanel);
    m_chooseLogo->setObjectName(QStringLiteral("clinicChooseLogo"));
    m_chooseLogo->setAutoDefault(false);
    m_removeLogo->setObjectName(QStringLiteral("clinicRemoveLogo"));
    m_removeLogo->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_chooseLogo);
    buttons->addWidget(m_removeLogo);
    buttons->addStretch(1);
    auto *logo = new QVBoxLayout;
    logo->setSpacing(8);
    logo->addWidget(m_logoShown);
    logo->addLayout(buttons);
    form->addRow(tr("Logo, PNG or JPEG"), logo);
    connect(m_chooseLogo, &QPushButton::clicked, this, &ClinicForm::logoWanted);
    connect(m_removeLogo, &QPushButton::clicked, this, [this] { setLogo({}); });
}

void ClinicForm::makeWordsTab(const QList<content::Language> &languages)
{
    QFormLayout *form = addTab(tr("Address and words"));
    for (const content::Language &language : languages)
        addWords(form, tr("Address, %1").arg(language.name), m_words[language.code].address);
    for (const content::Language &language : languages)
        addWords(form, tr("Who treats here, %1").arg(language.name),
                 m_words[language.code].practitioner);
    for (const content::Language &language : languages)
        addWords(form, tr("At the sheet’s end, %1").arg(language.name),
                 m_words[language.code].footer);
}

void ClinicForm::makeSheetTab(const QList<content::Language> &languages)
{
    QFormLayout *form = addTab(tr("Sheets"));
    m_digits->setObjectName(QStringLiteral("clinicDigits"));
    m_digits->addItem(QStringLiteral("0 1 2 3"), false);
    m_digits->addItem(QStringLiteral("٠ ١ ٢ ٣"), true);
    m_calendar->setObjectName(QStringLiteral("clinicCalendar"));
    m_calendar->addItem(tr("Gregorian"), false);
    m_calendar->addItem(tr("Gregorian and Hijri, approximate"), true);
    m_paper->setObjectName(QStringLiteral("clinicPaper"));
    for (const char *paper : {"A4", "Letter"})
        m_paper->addItem(QLatin1String(paper));
    m_languages->setObjectName(QStringLiteral("clinicSheetLanguages"));
    m_languages->addItem(tr("The patient’s, or the last sheet’s"), QStringList());
    for (const content::Language &language : languages)
        m_languages->addItem(language.name, QStringList{language.code});
    for (qsizetype i = 1; i < languages.size(); ++i)
        m_languages->addItem(tr("%1 and %2").arg(languages[0].name, languages[i].name),
                             QStringList{languages[0].code, languages[i].code});
    m_log->setObjectName(QStringLiteral("clinicLog"));
    addRow(form, tr("Digits in Arabic texts"), m_digits, {});
    addRow(form, tr("Date"), m_calendar, {});
    addRow(form, tr("Paper"), m_paper, {});
    addRow(form, tr("A new sheet is in"), m_languages, {});
    addRow(form, QString(), m_log,
           {note(QStringLiteral("clinicLogNote"),
                 tr("Keeps time, sheet code and copies in a file of this computer, and nothing "
                    "about patients."))});
    for (QComboBox *box : {m_digits, m_calendar, m_paper, m_languages})
        connect(box, &QComboBox::currentIndexChanged, this, &ClinicForm::changed);
    connect(m_log, &QCheckBox::toggled, this, &ClinicForm::changed);
}

} // namespace bayan::ui
