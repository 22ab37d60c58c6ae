#pragma once

#include "handout/voice.h"

namespace bayan::handout {

// What is left to the patient's pen: questions to ask, the talk in their own
// words, and a list for the time after. Each stands on one page.
QList<Item> writingRoom(const Voice &voice);

} // namespace bayan::handout
