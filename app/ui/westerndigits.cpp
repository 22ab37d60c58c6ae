#include "ui/westerndigits.h"

#include "language/isolation.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QWidget>

namespace bayan::ui {

WesternDigits::WesternDigits(QWidget *field)
    : QObject(field)
{
    field->installEventFilter(this);
}

// The field takes the changed event in place of the first: so it can be undone as any
// other, which text that a validator has changed cannot.
bool WesternDigits::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        const QString western = language::westernDigits(key->text());
        if (western != key->text()) {
            QKeyEvent changed(QEvent::KeyPress, key->key(), key->modifiers(), western,
                              key->isAutoRepeat(), ushort(key->count()));
            QCoreApplication::sendEvent(watched, &changed);
            return true;
        }
    } else if (event->type() == QEvent::InputMethod) {
        const auto *typed = static_cast<const QInputMethodEvent *>(event);
        const QString western = language::westernDigits(typed->commitString());
        if (western != typed->commitString()) {
            QInputMethodEvent changed(typed->preeditString(), typed->attributes());
            changed.setCommitString(western, typed->replacementStart(), typed->replacementLength());
            QCoreApplication::sendEvent(watched, &changed);
            return true;
        }
    }
    return false;
}

} // namespace bayan::ui
