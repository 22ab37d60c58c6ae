#pragma once

class QAbstractScrollArea;

namespace bayan::ui {

// Lets a finger scroll this area: it follows the finger and stays where that
// leaves it. A tap is a click; a finger that rests before it moves does what the
// mouse does with its button held. Mouse and pen are as they were. Lists scroll by
// pixels then, whatever scrolls them.
void scrollByFinger(QAbstractScrollArea &area);

} // namespace bayan::ui
