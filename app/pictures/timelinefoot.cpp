#include "pictures/evidencemark.h"
#include "pictures/timelineplan.h"

#include <algorithm>
#include <utility>

namespace bayan::pictures {

// What the discs mean, for the levels there are, and that the scale changes.
void Timeline::planFoot(Plan &plan, const Style &style) const
{
    const qreal size = style.sizeOf(style.small);
    const qreal line = size * style.lineHeight;
    const QSizeF discs = evidenceMarkSize(size * 0.62);
    qreal x = plan.axisWidth < plan.width * 0.97 ? plan.axisLeft : 0;
    const qreal first = x;
    qreal y = plan.height + 4 * style.pixel;
    const auto room = [&](qreal across) {
        if (x > first && x + across > plan.width) {
            x = first;
            y += line;
        }
    };
    for (qsizetype i = 0; i < m_levels.size(); ++i) {
        Words words(m_levelWords[i], style.small, m_direction, style);
        const qreal across = words.naturalWidth();
        room(discs.width() + size * 0.5 + across);
        plan.discs.append({QRectF(QPointF(x, y + (line - discs.height()) / 2), discs), m_levels[i],
                           Plan::Ink::Muted});
        x += discs.width() + size * 0.5;
        words.layOut(across);
        plan.add(std::move(words), x, y, across, Plan::Ink::Muted);
        x += across + size * 1.4;
    }
    Words note(m_note, style.small, m_direction, style);
    const qreal across = std::min(note.naturalWidth(), plan.width - first);
    room(across);
    const qreal tall = note.layOut(across);
    plan.add(std::move(note), x, y, across, Plan::Ink::Muted);
    plan.height = y + tall;
}

} // namespace bayan::pictures
