#pragma once

#include "content/treatment.h"
#include "language/phrasebook.h"
#include "pictures/style.h"

#include <QList>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

class QPainter;

namespace bayan::pictures {

// A picture drawn from data in one patient language, for screen and sheet
// alike. It keeps what it needs of the data it is made from, and follows the
// language's direction and digits. Made anew when language or digits change;
// the style comes with each call, so that zoom, theme and paper need no new one.
//
//     for (const auto &picture : picturesOf(entry, treatment, phrases)) {
//         const qreal height = picture->heightFor(width, style);
//         picture->paint(painter, QRectF(left, top, width, height), style);
//     }
class Picture
{
public:
    Picture() = default;
    virtual ~Picture();
    Q_DISABLE_COPY_MOVE(Picture)

    // How tall it is at this width, in the painter's units.
    virtual qreal heightFor(qreal width, const Style &style) const = 0;

    // Paints it at the rectangle's top over its width, on nothing but what is
    // there: the surface is not filled.
    virtual void paint(QPainter &painter, const QRectF &rect, const Style &style) const = 0;

    // Everything the picture says, in its language, for a screen reader and for
    // a PDF's alternative text. Ready to be shown.
    virtual QString description() const = 0;
};

using Pictures = std::vector<std::unique_ptr<Picture>>;

// An icon array for each of the entry's figures that is fit to be drawn.
Pictures figuresOf(const content::Entry &entry, const content::Treatment &treatment,
                   const language::Phrasebook &phrases);

// All pictures that belong to an entry, in the order they are read: the
// timeline with an entry that is about time, the card of an entry with two
// sides, its figures.
Pictures picturesOf(const content::Entry &entry, const content::Treatment &treatment,
                    const language::Phrasebook &phrases);

} // namespace bayan::pictures
