#pragma once

#include "language/phrasebook.h"
#include "pictures/picture.h"

#include <QImage>
#include <QString>

namespace bayan::tests {

language::Phrasebook english();
language::Phrasebook
arabic(language::Phrasebook::Digits digits = language::Phrasebook::Digits::Western);

// Black on white with saturated colours that tell apart what was painted.
pictures::Style plainStyle(Qt::LayoutDirection direction);

// The picture as it is painted at this width, on the style's surface.
QImage painted(const pictures::Picture &picture, qreal width, const pictures::Style &style,
               qreal scale = 1);

// WCAG's contrast of two colours.
double contrast(const QColor &one, const QColor &other);

// How many separate patches of this colour the image has, and their centres.
QList<QPointF> patches(const QImage &image, const QColor &colour);

} // namespace bayan::tests
