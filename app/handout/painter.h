#pragma once

#include "handout/layout.h"

class QColor;
class QPainter;

namespace bayan::handout {

// Paints one page of the layout, from 0; the painter's units are points.
void paintPage(QPainter *painter, const Sheet::Layout &layout, int page);

// The parts of a page, for painters that do something about each.
void paintFrame(QPainter *painter, const Frame &frame);
void paintMark(QPainter *painter, const Mark &mark);
// In units of 1/20 point.
void paintLine(QPainter *painter, const Sheet::Layout &layout, const Line &line);
QColor inkOf(const Block &block);

} // namespace bayan::handout
