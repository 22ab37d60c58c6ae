#include "ui/turn.h"

#include "ui/latinkey.h"

#include <QKeyEvent>

namespace bayan::ui {

Turn turnFor(const QKeyEvent &event, Qt::LayoutDirection direction)
{
    const auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (modifiers != Qt::NoModifier)
        return Turn::None;
    const bool rightToLeft = direction == Qt::RightToLeft;
    switch (latinKey(event)) {
    case Qt::Key_Right:
        return rightToLeft ? Turn::Back : Turn::Next;
    case Qt::Key_Left:
        return rightToLeft ? Turn::Next : Turn::Back;
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_N:
        return Turn::Next;
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
    case Qt::Key_P:
        return Turn::Back;
    case Qt::Key_Home:
        return Turn::First;
    case Qt::Key_End:
        return Turn::Last;
    case Qt::Key_B:
    case Qt::Key_Period:
        return Turn::Blank;
    case Qt::Key_L:
        return Turn::Language;
    case Qt::Key_T:
        return Turn::Tick;
    case Qt::Key_F5:
        return Turn::Toggle;
    case Qt::Key_Escape:
        return Turn::End;
    default:
        return Turn::None;
    }
}

} // namespace bayan::ui
