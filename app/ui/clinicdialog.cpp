#include "ui/clinicdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace bayan::ui {

ClinicDialog::ClinicDialog(const handout::ClinicProfile &profile,
                           const QList<content::Language> &languages, QWidget *parent)
    : QDialog(parent)
    , m_phone(new QLineEdit(profile.phone))
    , m_emergency(new QLineEdit(profile.emergencyNumber))
    , m_digits(new QComboBox)
    , m_paper(new QComboBox)
{
    setObjectName(QStringLiteral("clinicDialog"));
    setWindowTitle(tr("Clinic details"));

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    for (const content::Language &language : languages) {
        auto *name = new QLineEdit(profile.names.value(language.code));
        name->setObjectName(QStringLiteral("clinicName_") + language.code);
        name->setLayoutDirection(language.direction);
        name->setMaxLength(120);
        form->addRow(tr("Clinic’s name, %1").arg(language.name), name);
        m_names.insert(language.code, name);
    }
    // A number is typed in any digits, with the signs phones are written with.
    auto *validator = new QRegularExpressionValidator(
        QRegularExpression(QStringLiteral("[+\\d\\s()/-]{0,32}"),
                           QRegularExpression::UseUnicodePropertiesOption),
        this);
    for (QLineEdit *field : {m_phone, m_emergency}) {
        field->setValidator(validator);
        field->setLayoutDirection(Qt::LeftToRight);
    }
    m_phone->setObjectName(QStringLiteral("clinicPhone"));
    m_emergency->setObjectName(QStringLiteral("clinicEmergency"));
    form->addRow(tr("Phone"), m_phone);
    form->addRow(tr("Emergency number"), m_emergency);

    auto *why = new QLabel(tr("Printed in the urgent box of every sheet. While it is empty the "
                              "sheet says: Call your local emergency number."));
    why->setWordWrap(true);
    form->addRow(QString(), why);

    m_digits->setObjectName(QStringLiteral("clinicDigits"));
    m_digits->addItem(QStringLiteral("0 1 2 3"), false);
    m_digits->addItem(QStringLiteral("٠ ١ ٢ ٣"), true);
    m_digits->setCurrentIndex(profile.nativeDigits ? 1 : 0);
    form->addRow(tr("Digits in Arabic texts"), m_digits);
    m_paper->setObjectName(QStringLiteral("clinicPaper"));
    for (const char *paper : {"A4", "Letter"})
        m_paper->addItem(QLatin1String(paper));
    m_paper->setCurrentText(profile.paper.isEmpty() ? QStringLiteral("A4") : profile.paper);
    form->addRow(tr("Paper"), m_paper);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    resize(560, sizeHint().height());
}

handout::ClinicProfile ClinicDialog::profile() const
{
    handout::ClinicProfile profile;
    for (auto it = m_names.cbegin(); it != m_names.cend(); ++it) {
        const QString name = it.value()->text().simplified();
        if (!name.isEmpty())
            profile.names.insert(it.key(), name);
    }
    // Stored with Western digits; the shape is a matter of showing.
    const auto western = [](const QLineEdit *field) {
        QString number = field->text().simplified();
        for (QChar &c : number) {
            if (c.isDigit())
                c = QChar(u'0' + c.digitValue());
        }
        return number;
    };
    profile.phone = western(m_phone);
    profile.emergencyNumber = western(m_emergency);
    profile.nativeDigits = m_digits->currentData().toBool();
    profile.paper = m_paper->currentText();
    return profile;
}

} // namespace bayan::ui
