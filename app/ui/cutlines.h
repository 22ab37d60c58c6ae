#pragma once

class QTextLayout;

namespace bayan::ui {

// Breaks a layout's words into lines of this width and height (pixels), one under the
// other, and no more than so many. Where there is more to say, the layout's text becomes
// shorter and ends in "…", between two words where one fits; its formats and isolates end
// there with it. Gives the number of lines.
int layOutLines(QTextLayout &layout, int width, int height, int most);

} // namespace bayan::ui
