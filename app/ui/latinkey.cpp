#include "ui/latinkey.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace bayan::ui {

namespace {

// The key of an Arabic character, or 0. Lam-alef is one key, B.
int keyOf(char32_t character)
{
    struct Row
    {
        char32_t arabic;
        int key;
    };
    static constexpr Row Rows[] = {
        {U'ض', Qt::Key_Q},
        {U'ص', Qt::Key_W},
        {U'ث', Qt::Key_E},
        {U'ق', Qt::Key_R},
        {U'ف', Qt::Key_T},
        {U'غ', Qt::Key_Y},
        {U'ع', Qt::Key_U},
        {U'ه', Qt::Key_I},
        {U'خ', Qt::Key_O},
        {U'ح', Qt::Key_P},
        {U'ش', Qt::Key_A},
        {U'س', Qt::Key_S},
        {U'ي', Qt::Key_D},
        {U'ب', Qt::Key_F},
        {U'ل', Qt::Key_G},
        {U'ا', Qt::Key_H},
        {U'ت', Qt::Key_J},
        {U'ن', Qt::Key_K},
        {U'م', Qt::Key_L},
        {U'ئ', Qt::Key_Z},
        {U'ء', Qt::Key_X},
        {U'ؤ', Qt::Key_C},
        {U'ر', Qt::Key_V},
        {0xFEFB, Qt::Key_B},
        {U'ى', Qt::Key_N},
        {U'ة', Qt::Key_M},
        {U'و', Qt::Key_Comma},
        {U'ز', Qt::Key_Period},
        {U'ظ', Qt::Key_Slash},
        // With Shift.
        {0x064E, Qt::Key_Q},
        {0x064B, Qt::Key_W},
        {0x064F, Qt::Key_E},
        {0x064C, Qt::Key_R},
        {0xFEF9, Qt::Key_T},
        {U'إ', Qt::Key_Y},
        {U'؛', Qt::Key_P},
        {0x0650, Qt::Key_A},
        {0x064D, Qt::Key_S},
        {0xFEF7, Qt::Key_G},
        {U'أ', Qt::Key_H},
        {0x0640, Qt::Key_J},
        {U'،', Qt::Key_K},
        {0x0652, Qt::Key_X},
        {0xFEF5, Qt::Key_B},
        {U'آ', Qt::Key_N},
    };
    for (const Row &row : Rows) {
        if (row.arabic == character)
            return row.key;
    }
    if (character >= 0x0660 && character <= 0x0669)
        return Qt::Key_0 + int(character - 0x0660);
    return 0;
}

QAction *actionFor(const QKeySequence &keys)
{
    const QWidget *window = QApplication::activeModalWidget() ? QApplication::activeModalWidget()
                                                              : QApplication::activeWindow();
    if (!window)
        return nullptr;
    const QList<QAction *> actions = window->actions();
    for (QAction *action : actions) {
        if (action->isEnabled() && action->shortcuts().contains(keys))
            return action;
    }
    return nullptr;
}

} // namespace

int latinKey(const QKeyEvent &event)
{
    const QString text = event.text();
    // Some systems type lam-alef as its two letters.
    if (text == QStringLiteral("لا"))
        return Qt::Key_B;
    // With Ctrl there is no text, but the key is the letter's code.
    if (const int key = keyOf(char32_t(event.key())))
        return key;
    const int key = text.size() == 1 ? keyOf(text.front().unicode()) : 0;
    return key ? key : event.key();
}

LatinShortcuts::LatinShortcuts(QObject *parent)
    : QObject(parent)
{
}

bool LatinShortcuts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_sending || !watched->isWidgetType())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const Qt::KeyboardModifiers modifiers = key->modifiers() & ~Qt::KeypadModifier;
    if (!(modifiers & (Qt::ControlModifier | Qt::AltModifier)))
        return false;
    const int latin = latinKey(*key);
    if (latin == key->key())
        return false;
    if (QAction *action = actionFor(QKeySequence(int(modifiers) | latin))) {
        action->trigger();
        return true;
    }
    // A field's own, such as copy and paste.
    QKeyEvent again(QEvent::KeyPress, latin, modifiers, QString(), key->isAutoRepeat());
    m_sending = true;
    QCoreApplication::sendEvent(watched, &again);
    m_sending = false;
    return again.isAccepted();
}

} // namespace bayan::ui
