#pragma once

#include <QImage>
#include <QRect>
#include <QString>
#include <QStringList>

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

// Words that do not fit where they stand, and widgets that reach out of their
// window or into no room: a line each. What is scrolled out of sight is no fault,
// nor is a row of tabs that shows how to reach the others.
QStringList cutIn(QWidget &window);

// Fields, buttons and cards that can be used: where they end has to be seen.
std::vector<Spot> edgesIn(QWidget &window);

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
