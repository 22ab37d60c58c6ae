#pragma once

#include "handout/voice.h"

namespace bayan::handout {

// What stands above the urgent box: the clinic, the title, the date, for whom,
// and that the texts are drafts.
QList<Item> letterhead(const Voice &voice, bool draft);

// What further pages say at their top.
QString runningTitle(const Voice &voice);

} // namespace bayan::handout
