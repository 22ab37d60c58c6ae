#pragma once

#include "pictures/style.h"

#include <QPainterPath>
#include <QPointF>
#include <QSizeF>
#include <QString>

class QPainter;

namespace bayan::pictures {

// Our own line drawing of a face seen from the front, and the areas on it, in a
// space of 520 × 570. The picture's left is the patient's right.
constexpr QSizeF FaceSpace(520, 570);

// The face without areas. The painter is in the face's space.
void paintFace(QPainter &painter, const Colours &colours);

// A drawn area.
struct FaceAreaDrawing
{
    QString id;
    QPainterPath outline; // both sides, where there are two
    QPainterPath lines;   // the lines of the skin in it
    QPointF anchor;       // where a line to its name ends
    bool namedOnTheLeft;  // of the picture
    qreal nameAt;         // height of its name's middle
};

// "frown", "forehead", "crows-feet" and "neck"; nullptr for another.
const FaceAreaDrawing *findFaceArea(const QString &id);

} // namespace bayan::pictures
