#include "ui/pinpad.h"

#include "language/phrasebook.h"
#include "ui/look.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpressionValidator>

namespace bayan::ui {

PinPad::PinPad(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_panel(new QWidget(this))
    , m_grid(new QGridLayout(m_panel))
    , m_words(new QLabel)
    , m_digits(new QLineEdit)
    , m_enter(nullptr)
    , m_cancel(nullptr)
{
    setObjectName(QStringLiteral("pinPad"));
    m_words->setObjectName(QStringLiteral("pinWords"));
    m_words->setWordWrap(true);
    m_digits->setObjectName(QStringLiteral("pinDigits"));
    m_digits->setEchoMode(QLineEdit::Password);
    m_digits->setMaxLength(Pin::Longest);
    m_digits->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    m_digits->setValidator(new QRegularExpressionValidator(
        QRegularExpression(QStringLiteral("\\d*"), QRegularExpression::UseUnicodePropertiesOption),
        m_digits));
    m_digits->setAlignment(Qt::AlignCenter);
    m_grid->addWidget(m_words, 0, 0, 1, 3);
    m_grid->addWidget(m_digits, 1, 0, 1, 3);
    for (int digit = 1; digit <= 9; ++digit) {
        const QString words = QString::number(digit);
        add(QStringLiteral("pin_") + words, words, 2 + (digit - 1) / 3, (digit - 1) % 3);
    }
    m_cancel = add(QStringLiteral("pinCancel"), {}, 5, 0);
    add(QStringLiteral("pin_0"), QStringLiteral("0"), 5, 1);
    m_enter = add(QStringLiteral("pinEnter"), {}, 5, 2);
    // A number pad has the same order everywhere.
    m_panel->setLayoutDirection(Qt::LeftToRight);
    const auto buttons = m_panel->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button != m_cancel && button != m_enter)
            connect(button, &QPushButton::clicked, m_digits,
                    [this, button] { m_digits->insert(button->text()); });
    }
    connect(m_enter, &QPushButton::clicked, this, &PinPad::tryIt);
    connect(m_digits, &QLineEdit::returnPressed, this, &PinPad::tryIt);
    connect(m_cancel, &QPushButton::clicked, this, &PinPad::cancelled);
    connect(&look, &Look::changed, this, &PinPad::restyle);
    restyle();
    hide();
}

QPushButton *PinPad::add(const QString &name, const QString &words, int row, int column)
{
    auto *button = new QPushButton(words);
    button->setObjectName(name);
    m_grid->addWidget(button, row, column);
    return button;
}

void PinPad::ask(const language::Phrasebook &phrases)
{
    const auto say = [&](const char *words) { return phrases.phrase("PatientScreen", words); };
    m_words->setText(say(QT_TRANSLATE_NOOP("PatientScreen", "For the clinic: the PIN, please.")));
    m_words->setLayoutDirection(phrases.direction());
    m_wrong = say(QT_TRANSLATE_NOOP("PatientScreen", "That is not the PIN."));
    m_cancel->setText(say(QT_TRANSLATE_NOOP("PatientScreen", "Cancel")));
    m_enter->setText(say(QT_TRANSLATE_NOOP("PatientScreen", "Enter")));
    m_digits->setAccessibleName(m_words->text());
    m_digits->clear();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    m_panel->adjustSize();
    m_panel->move(rect().center() - m_panel->rect().center());
    m_digits->setFocus();
}

void PinPad::tryIt()
{
    if (m_pin.matches(m_digits->text())) {
        hide();
        Q_EMIT accepted();
        return;
    }
    m_words->setText(m_wrong);
    m_digits->clear();
    m_digits->setFocus();
}

void PinPad::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    event->accept(); // no key goes on to the page
}

void PinPad::restyle()
{
    const int side = std::max(48, m_look.scaled(72));
    const int inset = m_look.scaled(32);
    m_grid->setContentsMargins(inset, inset, inset, inset);
    m_grid->setSpacing(m_look.scaled(12));
    m_words->setFont(m_look.controlFont(Step::Small, Qt::LeftToRight));
    const auto buttons = m_panel->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        button->setFont(m_look.controlFont(Step::Small, Qt::LeftToRight));
        button->setMinimumSize(side * 3 / 2, side);
    }
    m_digits->setFont(m_look.controlFont(Step::Body, Qt::LeftToRight));
    m_digits->setMinimumHeight(side);
}

void PinPad::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_look.colour(Tone::Window));
    painter.setPen(QPen(m_look.colour(Tone::ControlBorder), 1.5));
    painter.setBrush(m_look.colour(Tone::Surface));
    painter.drawRoundedRect(QRectF(m_panel->geometry()), 8, 8);
}

} // namespace bayan::ui
