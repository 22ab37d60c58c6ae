#pragma once

#include "content/result.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace bayan::handout {

// A clinic's logo from a PNG or JPEG file: on white, no larger than print needs
// (640 × 320 pixels), without what the file says of place, time or camera.
// Error::FileUnreadable, with what to do, where the file is missing, no such
// image whatever its name says, cut short, too large in bytes or declared
// pixels (found before it is decoded), or too small to print.
content::Result<QImage> readLogo(const QString &path);

// The same from bytes; 'shown' is what the sentence calls them.
content::Result<QImage> logoFrom(const QByteArray &bytes, const QString &shown);

// PNG, the same bytes for the same image.
QByteArray logoBytes(const QImage &logo);

} // namespace bayan::handout
