#include "ui/pindialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bayan::ui {

PinDialog::PinDialog(bool isSet, QWidget *parent)
    : QDialog(parent)
    , m_first(addField("pinFirst"))
    , m_second(addField("pinSecond"))
    , m_fault(new QLabel)
{
    setObjectName(QStringLiteral("pinDialog"));
    setWindowTitle(tr("PIN for the patient’s screen"));
    auto *words = new QLabel(
        tr("With a PIN, nobody leaves the patient’s page without it. Leave both fields empty for "
           "no PIN. It is kept on this computer in a form nobody can read back.") +
        (isSet ? QStringLiteral("\n\n") + tr("A PIN is set now.") : QString()));
    words->setWordWrap(true);
    m_fault->setObjectName(QStringLiteral("pinFault"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("New PIN, %1 to %2 digits").arg(Pin::Shortest).arg(Pin::Longest), m_first);
    form->addRow(tr("The same again"), m_second);
    m_first->setAccessibleName(tr("New PIN"));
    m_second->setAccessibleName(tr("The same again"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &PinDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(words);
    layout->addLayout(form);
    layout->addWidget(m_fault);
    layout->addWidget(buttons);
    setMinimumWidth(420);
}

// Wrapped words need a height that their fonts decide.
void PinDialog::showEvent(QShowEvent *event)
{
    setMinimumHeight(layout()->totalHeightForWidth(std::max(width(), minimumWidth())));
    QDialog::showEvent(event);
}

QLineEdit *PinDialog::addField(const char *name)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(QLatin1String(name));
    field->setEchoMode(QLineEdit::Password);
    field->setMaxLength(Pin::Longest);
    field->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    return field;
}

void PinDialog::accept()
{
    const QString digits = m_first->text();
    if (digits.isEmpty() && m_second->text().isEmpty()) {
        m_pin = Pin();
        QDialog::accept();
        return;
    }
    const QString fault =
        !Pin::isValid(digits)
            ? tr("A PIN is %1 to %2 digits long.").arg(Pin::Shortest).arg(Pin::Longest)
        : digits != m_second->text() ? tr("The two are not the same.")
                                     : QString();
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    if (!fault.isEmpty()) {
        m_first->setFocus();
        return;
    }
    m_pin = Pin::fromDigits(digits);
    QDialog::accept();
}

} // namespace bayan::ui
