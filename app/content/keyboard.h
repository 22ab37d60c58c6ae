#pragma once

#include <QString>

namespace bayan::content {

// What the same keys give when the other layout is on: an English (US) keyboard
// and the standard Arabic one (Arabic 101). "f,j,;s" for "بوتوكس", and back. The
// text itself where it holds letters of neither or of both.
QString onOtherKeyboard(const QString &typed);

} // namespace bayan::content
