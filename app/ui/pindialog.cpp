#include "ui/pindialog.h"

#include "language/isolation.h"
#include "ui/bayanstyle.h"
#include "ui/dialogbody.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace bayan::ui {

namespace {

constexpr int Letters = 52; // of a line

QLabel *wrapped(const QString &words)
{
    auto *label = new QLabel(words);
    label->setWordWrap(true);
    return label;
}

} // namespace

PinDialog::PinDialog(bool isSet, const QString &settings, QWidget *parent)
    : QDialog(parent)
    , m_fault(new QLabel)
{
    setObjectName(QStringLiteral("pinDialog"));
    setWindowTitle(tr("PIN for the patient’s screen"));
    auto *body = new DialogBody(Letters);
    QVBoxLayout *column = body->column();
    column->addWidget(wrapped(
        (isSet ? tr("A PIN is set now.") + u' ' : QString()) +
        tr("With a PIN, nobody leaves the patient’s page without it. It is kept on this computer "
           "in a form nobody can read back.")));
    auto *fields = new QVBoxLayout;
    fields->setSpacing(6);
    m_first = addField(fields, "pinFirst",
                       tr("New PIN, %1 to %2 digits").arg(Pin::Shortest).arg(Pin::Longest));
    fields->addSpacing(6);
    m_second = addField(fields, "pinSecond", tr("The same again"));
    auto *show = new QCheckBox(tr("Show the digits"));
    show->setObjectName(QStringLiteral("pinShow"));
    connect(show, &QCheckBox::toggled, this, [this](bool shown) {
        for (QLineEdit *field : {m_first, m_second})
            field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    fields->addWidget(show);
    column->addLayout(fields);
    m_fault->setObjectName(QStringLiteral("pinFault"));
    m_fault->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_fault->setFont(bold);
    m_fault->hide();
    column->addWidget(m_fault);
    auto *forgotten = wrapped(
        tr("If it is forgotten: set another here, the old one is not asked for. If the patient’s "
           "page is locked, IT closes Bayan and deletes the line that begins with pin= in %1.")
            .arg(language::pathAmongWords(settings)));
    forgotten->setObjectName(QStringLiteral("pinForgotten"));
    forgotten->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(forgotten);
    column->addStretch(1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *set = buttons->addButton(tr("Set PIN"), QDialogButtonBox::AcceptRole);
    set->setObjectName(QStringLiteral("pinSet"));
    set->setProperty(MainButtonProperty, true);
    if (isSet) {
        QPushButton *away =
            buttons->addButton(tr("Take the PIN away"), QDialogButtonBox::DestructiveRole);
        away->setObjectName(QStringLiteral("pinTakeAway"));
        away->setAutoDefault(false);
        connect(away, &QPushButton::clicked, this, &PinDialog::takeAway);
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &PinDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(body, 1);
    layout->addWidget(buttons);
    set->setDefault(true); // of this dialog, now that it stands in it
    m_first->setFocus();
}

void PinDialog::showEvent(QShowEvent *event)
{
    giveRoom(this);
    QDialog::showEvent(event);
}

QLineEdit *PinDialog::addField(QVBoxLayout *column, const char *name, const QString &words)
{
    auto *label = new QLabel(words);
    label->setWordWrap(true);
    auto *field = new QLineEdit;
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(words);
    field->setEchoMode(QLineEdit::Password);
    field->setLayoutDirection(Qt::LeftToRight);
    field->setMaxLength(Pin::Longest);
    field->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    field->setValidator(new QRegularExpressionValidator(
        QRegularExpression(QStringLiteral("\\d*"), QRegularExpression::UseUnicodePropertiesOption),
        field));
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    return field;
}

void PinDialog::takeAway()
{
    m_pin = Pin();
    QDialog::accept();
}

void PinDialog::accept()
{
    const QString digits = m_first->text();
    const QString fault =
        !Pin::isValid(digits)
            ? tr("A PIN is %1 to %2 digits long.").arg(Pin::Shortest).arg(Pin::Longest)
        : digits != m_second->text() ? tr("The two are not the same. Type both again.")
                                     : QString();
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    if (fault.isEmpty()) {
        m_pin = Pin::fromDigits(digits);
        QDialog::accept();
        return;
    }
    QAccessibleEvent event(m_fault, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    giveRoom(this);
    if (Pin::isValid(digits))
        m_second->clear();
    m_first->setFocus();
    m_first->selectAll();
}

} // namespace bayan::ui
