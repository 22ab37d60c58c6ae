#pragma once

#include "handout/ink.h"
#include "pictures/facemap.h"

#include <memory>

namespace bayan::handout {

// What was drawn by hand while something was shown, on a face or on the page it
// was drawn on: of that the part with ink on it, no paragraph cut, so that its
// words can be read. As wide as there is room for, but never so high that it
// takes a page for itself.
class InkPicture final : public pictures::Picture
{
public:
    // 'face' is what it was drawn on; null: a page.
    InkPicture(const InkDrawing &drawing, std::unique_ptr<const pictures::FaceMap> face,
               const QString &description);

    qreal heightFor(qreal width, const pictures::Style &style) const override;
    void paint(QPainter &painter, const QRectF &rect, const pictures::Style &style) const override;
    QString description() const override { return m_description; }

private:
    // Of the page, in the drawing's units.
    QRectF inkedPart();
    void paintPage(QPainter &painter, const QRectF &place, const pictures::Style &style) const;
    // Of the drawing, centred at the rectangle's top.
    QRectF placeIn(const QRectF &rect, const pictures::Style &style) const;

    InkDrawing m_drawing;
    QRectF m_part;
    std::unique_ptr<const pictures::FaceMap> m_face;
    QString m_description;
};

} // namespace bayan::handout
