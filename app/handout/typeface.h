#pragma once

#include "content/language.h"
#include "pictures/style.h"

#include <QFont>
#include <QString>

namespace bayan::handout {

// How large words are, in points, and how loose the lines.
struct TypeScale
{
    qreal small = 0;
    qreal body = 0;
    qreal lead = 0;
    qreal title = 0;
    qreal lineHeight = 0; // in the type's size
    qreal baseline = 0;   // from a line's top, in the type's size
};

// What one script is set in.
struct Typeface
{
    QString family;
    QString package; // the Debian package that brings it
    TypeScale scale;
    TypeScale largeScale; // for readers who see little

    const TypeScale &scaleFor(bool largePrint) const { return largePrint ? largeScale : scale; }
};

// Text is laid out in units of 1/20 point, at which every size of the scale is
// a whole number of pixels and hinting no longer matters: lines break alike
// whatever they are painted on.
constexpr int UnitsPerPoint = 20;

// The face of the language's script. Arabic script, and what else reads from
// right to left, is set in Noto Sans Arabic.
const Typeface &typefaceFor(const content::Language &language);
const Typeface &typefaceFor(Qt::LayoutDirection direction);

// The face at this size in points, measured in units. Characters it lacks come
// from the faces of the other scripts.
QFont fontFor(const Typeface &typeface, qreal size, bool bold);

// How pictures of data are drawn into a column this wide, in points; the
// style's unit is 1/20 point.
pictures::Style picturesStyle(const content::Language &language, bool largePrint, qreal width);

// Whether there is a font of this name, of any foundry. QFontDatabase::hasFamily() also
// asks what the system would put in its place, which takes as long as ten fonts.
bool isInstalled(const QString &family);

} // namespace bayan::handout
