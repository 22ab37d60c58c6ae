#pragma once

#include <QImage>
#include <QRect>

namespace bayan::tests {

// The contrast of a box's edge on what lies around and within it, whichever is
// plainer, half way down its left side.
double edgeContrast(const QImage &image, const QRect &box);

// WCAG 2.2's contrast ratio between two colours, 1 to 21.
double contrast(QRgb one, QRgb other);

// The contrast of what is written in this box on what it is written on: the
// commonest colour against the one furthest from it. Edges of letters are
// blended, their hearts are not. 0 where the box is of one colour.
double contrastIn(const QImage &image, const QRect &box);

} // namespace bayan::tests
