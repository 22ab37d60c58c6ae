#include "pictures/evidencemark.h"

#include <QPainter>

namespace bayan::pictures {

namespace {

constexpr int Discs = 4;
constexpr qreal Gap = 0.38; // between discs, in their diameter

int filledDiscs(content::Evidence evidence)
{
    switch (evidence) {
    case content::Evidence::None:
        return 0;
    case content::Evidence::VeryLimited:
        return 1;
    case content::Evidence::Limited:
        return 2;
    case content::Evidence::Moderate:
        return 3;
    case content::Evidence::Strong:
        return 4;
    }
    return 0;
}

} // namespace

QSizeF evidenceMarkSize(qreal height)
{
    return {height * (Discs + (Discs - 1) * Gap), height};
}

void paintEvidenceMark(QPainter *painter, const QRectF &rect, content::Evidence evidence,
                       Qt::LayoutDirection direction, const QColor &ink)
{
    const qreal diameter = rect.height();
    const qreal stroke = diameter * 0.14;
    const int filled = filledDiscs(evidence);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, stroke));
    for (int i = 0; i < Discs; ++i) {
        const qreal offset = i * diameter * (1 + Gap);
        const qreal left =
            direction == Qt::RightToLeft ? rect.right() - diameter - offset : rect.left() + offset;
        painter->setBrush(i < filled ? QBrush(ink) : QBrush(Qt::NoBrush));
        // The stroke stays inside the disc.
        painter->drawEllipse(QRectF(left, rect.top(), diameter, diameter)
                                 .adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2));
    }
    painter->restore();
}

} // namespace bayan::pictures
