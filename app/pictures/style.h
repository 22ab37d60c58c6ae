#pragma once

#include <QColor>
#include <QFont>

class QGlyphRun;
class QPointF;

namespace bayan::pictures {

// The colours of a picture, named by what they are for. Nothing is told by
// colour alone: each has a shape, a word or both beside it.
struct Colours
{
    QColor surface; // what the picture stands on
    QColor text;
    QColor muted;
    QColor border; // outlines that tell something, 3:1 on the surface at least
    QColor line;   // decoration only
    QColor accent; // benefit, and what is chosen
    QColor onAccent;
    QColor tint; // words stand on it in 'text'; equal to 'surface' where there are no tints
    QColor harm;
    QColor harmTint;
    QColor urgent;
    QColor urgentTint;

    bool hasTints() const { return tint != surface; }
};

// Black, white and greys for paper.
Colours printColours();

// Draws a picture's letters where a painter would draw an outline for each.
class Lettering
{
public:
    virtual ~Lettering() = default;
    Lettering() = default;
    Q_DISABLE_COPY_MOVE(Lettering)

    // The run's places are from this point, in the units of the painter that paints
    // the picture.
    virtual void draw(const QPointF &origin, const QGlyphRun &run, const QColor &ink) = 0;
};

// How a picture is drawn: the same picture serves screen and sheet. All lengths
// are in the painter's units, so that pictures stay sharp at any zoom.
struct Style
{
    Colours colours;
    // For words in the picture's language, regular weight. With a pixel size it
    // is in the painter's units, with a point size 'unitsPerPoint' tells.
    QFont small;
    QFont body;
    qreal lineHeight = 1.42;         // between base lines, in the type's size
    qreal baseLine = 0.36;           // below a line's middle, in the type's size
    qreal unitsPerPoint = 96.0 / 72; // of the painter
    qreal pixel = 1;                 // units for a pixel of the look at normal size
    Lettering *lettering = nullptr;  // not owned; none: letters are the painter's

    // The size of the font's type in the painter's units.
    qreal sizeOf(const QFont &font) const
    {
        return font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * unitsPerPoint;
    }
};

} // namespace bayan::pictures
