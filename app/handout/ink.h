#pragma once

#include <QBrush>
#include <QColor>
#include <QList>
#include <QPainterPath>
#include <QPen>
#include <QSizeF>
#include <QString>

namespace bayan::handout {

// Lines drawn by hand while an entry was shown: printed on this patient's
// sheet where that is wanted, and kept nowhere else.
struct InkStroke
{
    QPainterPath path;                  // in the drawing's units
    qreal width = 1;                    // of the line, in the same units
    Qt::PenStyle style = Qt::SolidLine; // tells colours apart in greyscale
    QColor colour;                      // fit for white paper
};

// A piece of the page that was drawn on: of its words, as outlines, or its
// pictures.
struct InkShape
{
    QPainterPath path; // in the drawing's units, as the pen's width is
    QPen pen;
    QBrush brush; // both fit for white paper
    QRectF clip;  // nothing of it is seen outside; null: all is
};

struct InkDrawing
{
    QString entry;            // slug of what it was drawn on
    QString language;         // of the page; empty for a picture that no language changes
    QString picture;          // "face" where it was drawn on the face map, else empty: on the page
    QSizeF size;              // of the page, or pictures::FaceSpace, in the drawing's units
    QList<InkStroke> strokes; // in the order they were drawn
    QList<InkShape> ground;   // the page under them; empty: only its outline is known
};

} // namespace bayan::handout
