#pragma once

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

} // namespace bayan::tests
