#pragma once

#include "handout/layout.h"

class QPainter;

namespace bayan::handout {

// Paints one page of the layout, from 0; the painter's units are points.
void paintPage(QPainter *painter, const Sheet::Layout &layout, int page);

} // namespace bayan::handout
