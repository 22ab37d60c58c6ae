#include "pictures/evidencemark.h"
#include "pictures/timelineplan.h"

#include <QPainter>

namespace bayan::pictures {

qreal Timeline::heightFor(qreal width, const Style &style) const
{
    return plan(width, style).height;
}

void Timeline::paint(QPainter &painter, const QRectF &rect, const Style &style) const
{
    const Plan made = plan(rect.width(), style);
    const Colours &colours = style.colours;
    const bool mirrored = m_direction == Qt::RightToLeft;
    const auto boxed = [&](QRectF box) {
        if (mirrored)
            box.moveLeft(made.width - box.right());
        return box.translated(rect.topLeft());
    };
    const auto lined = [&](const QLineF &line) {
        const QRectF box = boxed(QRectF(line.p1(), line.p2()));
        return QLineF(box.topLeft(), box.bottomRight());
    };
    const auto inkOf = [&](int lane) {
        return lane == 0 ? colours.accent : lane == 1 ? colours.harm : colours.urgent;
    };
    // Urgent marks are never filled: their words stand on the surface.
    const auto isFilled = [](int lane, Form form) { return form == Form::Full && lane != 2; };
    const auto onBar = [&](int lane, Form form) {
        if (!isFilled(lane, form))
            return inkOf(lane);
        return lane == 0 ? colours.onAccent : colours.surface;
    };
    const auto inked = [&](Plan::Ink ink, int lane, Form form) {
        if (ink == Plan::Ink::OnBar)
            return onBar(lane, form);
        return ink == Plan::Ink::Text ? colours.text : colours.muted;
    };

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.line, style.pixel));
    for (const QLineF &rule : made.rules)
        painter.drawLine(lined(rule));
    painter.setPen(QPen(colours.border, style.pixel));
    if (!made.ticks.isEmpty())
        painter.drawLine(lined(made.axis));
    for (const QLineF &tick : made.ticks)
        painter.drawLine(lined(tick));
    for (const Plan::Bar &bar : made.bars) {
        const QColor ink = inkOf(bar.lane);
        if (bar.form == Form::Moment) {
            painter.fillRect(boxed(bar.box), colours.text);
            continue;
        }
        const qreal stroke = 1.5 * style.pixel;
        const bool tinted = bar.form == Form::Partial && bar.lane != 2 && colours.hasTints();
        const bool filled = isFilled(bar.lane, bar.form);
        QBrush brush(colours.surface);
        if (filled)
            brush = ink;
        else if (tinted)
            brush = bar.lane == 0 ? colours.tint : colours.harmTint;
        painter.setBrush(brush);
        // A tint alone is lost on a pale print.
        painter.setPen(
            filled ? QPen(Qt::NoPen)
                   : QPen(ink, stroke, bar.form == Form::Open ? Qt::DashLine : Qt::SolidLine));
        const qreal inset = filled ? 0 : stroke / 2;
        const qreal radius = std::min(4 * style.pixel, bar.box.height() / 4);
        painter.drawRoundedRect(boxed(bar.box).adjusted(inset, inset, -inset, -inset), radius,
                                radius);
    }
    for (const Plan::Discs &discs : made.discs)
        paintEvidenceMark(&painter, boxed(discs.box), discs.evidence, m_direction,
                          inked(discs.ink, discs.lane, discs.form));
    for (const Plan::Text &text : made.texts) {
        const QRectF box = boxed(QRectF(text.left, text.top, text.width, 0));
        text.words.paint(painter, box.topLeft(), inked(text.ink, text.lane, text.form));
    }
    painter.restore();
}

} // namespace bayan::pictures
