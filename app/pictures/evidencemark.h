#pragma once

#include "content/enums.h"

#include <QColor>
#include <QRectF>
#include <QSizeF>

class QPainter;

namespace bayan::pictures {

// Four discs, as many filled as the evidence is strong: none of them for no
// evidence, all for strong. Always beside the word, never instead of it.

// The size of the mark at this height of its discs, in the painter's units.
QSizeF evidenceMarkSize(qreal height);

// Paints the mark into a rectangle of that size. Discs fill from the leading
// edge: from the right in a right-to-left layout.
void paintEvidenceMark(QPainter *painter, const QRectF &rect, content::Evidence evidence,
                       Qt::LayoutDirection direction, const QColor &ink);

} // namespace bayan::pictures
