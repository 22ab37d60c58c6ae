#pragma once

class QWidget;

namespace bayan::content {
class Library;
}

namespace bayan::ui {

// Version, content, what Bayan is not, whose Botox is.
void showAbout(QWidget *window, const content::Library &library);

} // namespace bayan::ui
