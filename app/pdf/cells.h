#pragma once

#include "pdf/font.h"

#include <QList>
#include <QString>

class QTextLine;

namespace bayan::pdf {

// A piece of text with the room it takes on its line. The cells of a line from
// right to left touch each other, whatever the ink does: readers tell words and
// lines from the cells.
struct Cell
{
    QString text;    // one character, but for Latin letters with marks
    qreal left = 0;  // in the layout's units, from the layout's left edge
    qreal width = 0; // as left
    qreal size = 0;  // of the type, as left
    int font = 0;    // in Fonts
    bool rightToLeft = false;
    bool hidden = false;    // text without ink of its own
    QList<PlacedGlyph> ink; // in font units, from the cell's left end of the baseline
};

// The line's text in the order it is read. Characters whose font has no outlines
// are left out; Fonts knows of it.
QList<Cell> cellsOf(const QTextLine &line, const QString &text, Fonts &fonts);

} // namespace bayan::pdf
