#pragma once

#include "content/result.h"

#include <QByteArray>
#include <QString>

namespace bayan::handout {

// Writes a file whole or not at all: what was there stays until the new bytes
// are on the disk. A device or pipe is written straight. Error::CannotWrite
// says what is in the way and what to do.
content::Result<void> writeWhole(const QByteArray &bytes, const QString &path);

} // namespace bayan::handout
