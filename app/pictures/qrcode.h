#pragma once

#include <QPainterPath>
#include <QString>

namespace bayan::pictures {

// The dark squares of a QR code that holds these words (error correction M), one
// unit a square, from the origin; without the quiet zone of four units that has
// to stay clear around it. Empty where the words are too long for one.
QPainterPath qrCode(const QString &words);

// How many squares a side has.
int qrCodeSide(const QString &words);

} // namespace bayan::pictures
