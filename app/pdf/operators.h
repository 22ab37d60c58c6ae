#pragma once

#include <QByteArray>

class QPainterPath;
class QPointF;
class QTransform;

namespace bayan::pdf {

// Operators of a content stream and their operands.

// The point's two numbers, each with a space after it.
QByteArray operandsOf(const QPointF &point, int decimals = 3);

// What leads from the transform's units to those of now.
QByteArray placing(const QTransform &place);

// The path, yet to be filled or stroked.
QByteArray outlineOf(const QPainterPath &path, int decimals = 3);

} // namespace bayan::pdf
