#pragma once

#include <Qt>

class QKeyEvent;

namespace bayan::ui {

// What a key, a clicker, a swipe or a button asks of the presentation.
enum class Turn {
    None,
    Next,
    Back,
    First,
    Last,
    Blank,
    Language,
    Tick,
    Toggle, // the patient's page or the private view, on a single display
    End,
};

// The arrow that points the way this direction reads turns to the next page.
// Page Up, Page Down, B and the full stop are what a presenter's clicker sends.
// Letters are found under any keyboard layout.
Turn turnFor(const QKeyEvent &event, Qt::LayoutDirection direction);

} // namespace bayan::ui
