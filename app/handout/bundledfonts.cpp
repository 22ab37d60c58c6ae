#include "handout/bundledfonts.h"

#include <QDir>
#include <QFontDatabase>

namespace bayan::handout {

void addFonts(const QString &folder)
{
    const QDir fonts(folder);
    const QStringList files = fonts.entryList({QStringLiteral("*.ttf")}, QDir::Files);
    for (const QString &file : files)
        QFontDatabase::addApplicationFont(fonts.filePath(file));
}

} // namespace bayan::handout
