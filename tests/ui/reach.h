#pragma once

#include <QImage>
#include <QRect>
#include <QString>

#include <vector>

class QWidget;

namespace bayan::tests {

// Words somebody reads, or something somebody presses, as it stands in a
// grabbed window.
struct Spot
{
    QString name; // says which, in a failure
    QRect box;    // in the window
};

std::vector<Spot> wordsIn(QWidget &window);
std::vector<Spot> targetsIn(QWidget &window);

// WCAG 2.2's contrast ratio between two colours, 1 to 21.
double contrast(QRgb one, QRgb other);

// The contrast of what is written in this box on what it is written on: the
// commonest colour against the one furthest from it. Edges of letters are
// blended, their hearts are not. 0 where the box is of one colour.
double contrastIn(const QImage &image, const QRect &box);

} // namespace bayan::tests
