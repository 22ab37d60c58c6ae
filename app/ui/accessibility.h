#pragma once

namespace bayan::ui {

// Tells screen readers what our own widgets are: words as words, headings that
// open as such, a page as a document. Once, before the first window.
void installAccessibility();

} // namespace bayan::ui
