#include "handout/bundledfonts.h"

#include <QDir>
#include <QFile>
#include <QFontDatabase>

#include <system_error>

namespace bayan::handout {

bool addFonts(const QString &folder)
{
    const QDir fonts(folder);
    const QStringList files = fonts.entryList({QStringLiteral("*.ttf")}, QDir::Files);
    for (const QString &name : files) {
        // Their bytes: without a screen, on Windows, Qt hands on a file's name in
        // the system's 8-bit encoding, which lacks a folder's Arabic letters.
        QFile file(fonts.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            QFontDatabase::addApplicationFontFromData(file.readAll());
    }
    return !files.isEmpty();
}

std::future<void> addOrListFonts(const QString &folder)
{
    if (addFonts(folder))
        return {};
    try {
        return std::async(std::launch::async, [] { QFontDatabase::families(); });
    } catch (const std::system_error &) {
        return {}; // no thread to be had: they are listed when they are asked for
    }
}

} // namespace bayan::handout
