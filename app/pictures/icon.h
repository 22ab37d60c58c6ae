#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>

class QPainter;

namespace bayan::pictures {

// Our own drawings on a 20 × 20 grid, as painter paths: no file, no plugin.
enum class Icon {
    Warning, // octagon with an exclamation mark
    Phone,
    Lock,
    Pencil,
    Printer,
    Document,
    Save,
    Preview,
    Clinic,
    Disagree,
    ChevronDown,
    Check,
    Search,
    Screen, // a display on its foot
    Clock,
    Speech,
    Note,
    Forward, // chevrons that turn a page
    Back,
    Undo,
    Clear,
    Erase, // takes the last letter away
    Cross, // empties a field
};

// Paints the icon to fill 'box'. In a right-to-left layout those that point
// somewhere are mirrored (pencil, phone, chevrons); locks, warnings and ticks are not.
void paintIcon(QPainter *painter, Icon icon, const QRectF &box, const QColor &colour,
               Qt::LayoutDirection direction = Qt::LeftToRight);

// The same for buttons and actions, sharp at any size.
QIcon icon(Icon icon, const QColor &colour, Qt::LayoutDirection direction = Qt::LeftToRight);

} // namespace bayan::pictures
