#pragma once

namespace bayan::commands {

// From here on the error stream holds what the program has to say to people:
// notes and warnings, Qt's and our own, go there only where QT_LOGGING_RULES
// asks for them.
void quietenMessages();

} // namespace bayan::commands
