#pragma once

class QTextLayout;

namespace bayan::ui {

// Breaks a layout's words into lines of this width and height (pixels), one under the
// other, and no more than so many: where there is more to say, the last ends between two
// words in "…". Gives the number of lines.
int layOutLines(QTextLayout &layout, int width, int height, int most);

} // namespace bayan::ui
