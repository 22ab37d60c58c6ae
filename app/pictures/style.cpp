#include "pictures/style.h"

namespace bayan::pictures {

Colours printColours()
{
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    const QColor grey(0xE6, 0xE6, 0xE6);
    return {.surface = white,
            .text = black,
            .muted = QColor(0x33, 0x33, 0x33),
            .border = QColor(0x66, 0x66, 0x66),
            .line = QColor(0xBB, 0xBB, 0xBB),
            .accent = black,
            .onAccent = white,
            .tint = grey,
            .harm = black,
            .harmTint = grey,
            .urgent = black,
            .urgentTint = white};
}

} // namespace bayan::pictures
