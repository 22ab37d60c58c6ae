#pragma once

#include "handout/ink.h"

#include <QList>

class QWidget;

namespace bayan::ui {

// What a page is painted with: its shapes, words as outlines, in its pixels and
// in the order they are painted. A shape that is the page itself is left out.
QList<handout::InkShape> tracedPage(QWidget &page);

} // namespace bayan::ui
