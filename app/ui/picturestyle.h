#pragma once

#include "pictures/style.h"
#include "ui/look.h"

namespace bayan::ui {

// How pictures are drawn in a window: the look's colours and type, at the
// widget's logical dots per inch.
pictures::Style pictureStyle(const Look &look, Qt::LayoutDirection direction, int dpi);

} // namespace bayan::ui
