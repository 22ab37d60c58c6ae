#include "ui/pinpad.h"

#include "language/phrasebook.h"
#include "pictures/icon.h"
#include "ui/bayanstyle.h"
#include "ui/look.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpressionValidator>

#include <algorithm>

namespace bayan::ui {

namespace {

constexpr int SmallestSide = 44; // pixels: a finger's
constexpr int Columns = 3;

} // namespace

PinPad::PinPad(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_panel(new QWidget(this))
    , m_grid(new QGridLayout(m_panel))
    , m_words(addLabel("pinWords", 0))
    , m_digits(new QLineEdit)
    , m_forgotten(addLabel("pinForgotten", 6))
{
    setObjectName(QStringLiteral("pinPad"));
    m_digits->setObjectName(QStringLiteral("pinDigits"));
    m_digits->setEchoMode(QLineEdit::Password);
    m_digits->setMaxLength(Pin::Longest);
    m_digits->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    m_digits->setValidator(new QRegularExpressionValidator(
        QRegularExpression(QStringLiteral("\\d*"), QRegularExpression::UseUnicodePropertiesOption),
        m_digits));
    m_digits->setAlignment(Qt::AlignCenter);
    m_grid->addWidget(m_digits, 1, 0, 1, Columns);
    for (int digit = 1; digit <= 10; ++digit) {
        const QString words = QString::number(digit % 10);
        const int column = digit == 10 ? 1 : (digit - 1) % Columns;
        QPushButton *key = add(qPrintable(QStringLiteral("pin_") + words), words,
                               2 + (digit - 1) / Columns, column);
        connect(key, &QPushButton::clicked, m_digits, [this, words] { m_digits->insert(words); });
    }
    m_erase = add("pinErase", {}, 5, 0);
    m_enter = add("pinEnter", {}, 5, 2);
    m_enter->setProperty(MainButtonProperty, true);
    m_cancel = add("pinCancel", {}, 7, 0, Columns);
    // A number pad has the same order everywhere.
    m_panel->setLayoutDirection(Qt::LeftToRight);
    connect(m_erase, &QPushButton::clicked, m_digits, &QLineEdit::backspace);
    connect(m_enter, &QPushButton::clicked, this, &PinPad::tryIt);
    connect(m_digits, &QLineEdit::returnPressed, this, &PinPad::tryIt);
    connect(m_cancel, &QPushButton::clicked, this, &PinPad::cancelled);
    connect(&look, &Look::changed, this, &PinPad::restyle);
    restyle();
    hide();
}

QLabel *PinPad::addLabel(const char *name, int row)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    // As wide as the keys, however long its words are.
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::MinimumExpanding);
    m_grid->addWidget(label, row, 0, 1, Columns);
    return label;
}

QPushButton *PinPad::add(const char *name, const QString &words, int row, int column, int columns)
{
    auto *button = new QPushButton(words);
    button->setObjectName(QLatin1String(name));
    button->setFocusPolicy(Qt::TabFocus); // a touch leaves the field the keyboard
    m_grid->addWidget(button, row, column, 1, columns);
    return button;
}

void PinPad::ask(const language::Phrasebook &phrases)
{
    const auto say = [&](const char *words) { return phrases.phrase("PatientScreen", words); };
    m_words->setText(say(QT_TRANSLATE_NOOP("PatientScreen", "For the clinic: the PIN, please.")));
    m_forgotten->setText(
        say(QT_TRANSLATE_NOOP("PatientScreen", "PIN forgotten? Whoever looks after the clinic’s "
                                               "computers can take it away.")));
    for (QLabel *label : {m_words, m_forgotten})
        label->setLayoutDirection(phrases.direction());
    restyle();
    m_wrong = say(QT_TRANSLATE_NOOP("PatientScreen", "That is not the PIN. Please type it again."));
    m_cancel->setText(say(QT_TRANSLATE_NOOP("PatientScreen", "Cancel")));
    m_enter->setText(say(QT_TRANSLATE_NOOP("PatientScreen", "Enter")));
    m_erase->setAccessibleName(say(QT_TRANSLATE_NOOP("PatientScreen", "Delete the last digit")));
    m_digits->setAccessibleName(m_words->text());
    m_digits->clear();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    fit();
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
    m_digits->setAccessibleName(m_wrong);
    QAccessibleEvent event(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    m_digits->clear();
    m_digits->setFocus();
    fit();
}

// Round and round: what lies under the pad is not to be reached.
bool PinPad::focusNextPrevChild(bool next)
{
    const bool moved = QWidget::focusNextPrevChild(next);
    if (isVisible() && !isAncestorOf(window()->focusWidget()))
        (next ? static_cast<QWidget *>(m_digits) : m_cancel)->setFocus(Qt::TabFocusReason);
    return moved;
}

void PinPad::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    auto *button = qobject_cast<QPushButton *>(window()->focusWidget());
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click(); // outside a dialog it would not do so itself
    else if (event->key() == Qt::Key_Backspace)
        m_digits->backspace();
    else if (typed.size() == 1 && typed.at(0).digitValue() >= 0)
        m_digits->insert(typed);
    event->accept(); // no key goes on to the page
}

void PinPad::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PinPad::restyle()
{
    const Qt::LayoutDirection direction = m_words->layoutDirection();
    m_words->setFont(m_look.controlFont(Step::Small, direction, true));
    m_forgotten->setFont(m_look.controlFont(Step::Small, direction));
    const auto buttons = m_panel->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        button->setFont(m_look.controlFont(Step::Small, direction, button == m_enter));
    m_digits->setFont(m_look.controlFont(Step::Body, Qt::LeftToRight));
    m_erase->setIcon(pictures::icon(pictures::Icon::Erase, m_look.colour(Tone::Text)));
    m_erase->setIconSize(QSize(1, 1) * m_look.scaled(28));
    fit();
}

void PinPad::setSide(int side)
{
    const int inset = std::min(m_look.scaled(32), side / 2);
    m_grid->setContentsMargins(inset, inset, inset, inset);
    m_grid->setSpacing(std::min(m_look.scaled(12), side / 6));
    const auto buttons = m_panel->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        button->setFixedHeight(side);
    for (int column = 0; column < Columns; ++column)
        m_grid->setColumnMinimumWidth(column, side * 3 / 2);
    m_digits->setFixedHeight(side);
    m_grid->activate();
    m_panel->adjustSize();
}

// As large as the look has it, and smaller where the display is low.
void PinPad::fit()
{
    int side = std::max(SmallestSide, m_look.scaled(72));
    setSide(side);
    while (isVisible() && m_panel->height() > height() && side > SmallestSide)
        setSide(side = std::max(SmallestSide, side - 4));
    m_panel->move(rect().center() - m_panel->rect().center());
    update();
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
