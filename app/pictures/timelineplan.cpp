#include "pictures/timelineplan.h"

#include "pictures/evidencemark.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace bayan::pictures {

namespace {

constexpr qreal OnMarksFrom = 560; // pixels of the look
constexpr qreal MostOnMark = 3;    // lines

// The ticks that are named, by importance: the ends of the axis first. Where it is
// narrow, the same few in every language.
constexpr std::array<int, 9> Named{0, 8, 3, 5, 2, 1, 4, 6, 7};
constexpr std::size_t FewestNamed = 4;

// Places in a row that are taken.
using Taken = QList<std::pair<qreal, qreal>>;

bool isFree(const Taken &taken, qreal from, qreal to)
{
    constexpr qreal Touching = 0.01; // where one ends the next may start
    return std::none_of(taken.cbegin(), taken.cend(), [=](const auto &one) {
        return from + Touching < one.second && to > one.first + Touching;
    });
}

// The first row with room, made where there is none.
qsizetype rowFor(QList<Taken> &rows, qreal from, qreal to)
{
    qsizetype row = 0;
    while (row < rows.size() && !isFree(rows[row], from, to))
        ++row;
    if (row == rows.size())
        rows.append(Taken());
    rows[row].append({from, to});
    return row;
}

} // namespace

void Timeline::Plan::add(Words words, qreal left, qreal top, qreal across, Ink ink)
{
    texts.push_back({std::move(words), left, top, across, ink});
}

Timeline::Plan Timeline::plan(qreal width, const Style &style) const
{
    Plan made;
    made.width = width;
    if (m_levels.isEmpty()) {
        Words words(m_nothing, style.small, m_direction, style);
        made.height = words.layOut(width);
        made.add(std::move(words), 0, 0, width, Plan::Ink::Muted);
        return made;
    }
    if (width < OnMarksFrom * style.pixel || !planOnMarks(made, style)) {
        made = Plan();
        made.width = width;
        planUnderWords(made, style);
    }
    planFoot(made, style);
    return made;
}

// Day and month names over the line, as many of these ticks' as there is room for, in
// this order; in two lines where that makes room for more.
void Timeline::planAxis(Plan &plan, const Style &style, std::span<const int> named) const
{
    struct Placed
    {
        Words words;
        qreal left, across;
    };
    const auto place = [&](bool broken) {
        const qreal gap = style.sizeOf(style.small) * (broken ? 0.25 : 0.5);
        std::vector<Placed> placed;
        Taken taken;
        for (const int index : named) {
            const Tick &tick = m_ticks[index];
            Words words(tick.label, style.small, m_direction, style, Words::Align::Centre);
            const qreal across = broken ? words.longestWord() : words.naturalWidth();
            const qreal x = plan.xOf(tick.day);
            const qreal left = std::clamp(x - across / 2, 0.0, plan.width - across);
            if (!isFree(taken, left - gap, left + across + gap))
                continue;
            taken.append({left, left + across});
            placed.push_back({std::move(words), left, across});
        }
        return placed;
    };
    std::vector<Placed> placed = place(false);
    if (placed.size() < std::min(named.size(), FewestNamed)) {
        std::vector<Placed> broken = place(true);
        if (broken.size() > placed.size())
            placed = std::move(broken);
    }
    qreal top = 0;
    for (Placed &one : placed) {
        top = std::max(top, one.words.layOut(one.across));
        plan.add(std::move(one.words), one.left, 0, one.across, Plan::Ink::Muted);
    }
    const qreal y = top + 3 * style.pixel;
    plan.axis = QLineF(plan.xOf(0), y, plan.xOf(6 * 30), y);
    for (const Tick &tick : m_ticks) {
        const qreal x = plan.xOf(tick.day);
        plan.ticks.append(QLineF(x, y - 3 * style.pixel, x, y + 3 * style.pixel));
    }
    plan.height = y + 8 * style.pixel;
}

// As in a calendar: lanes with their names at the leading edge, the words on the
// marks. False where they have no room there.
bool Timeline::planOnMarks(Plan &plan, const Style &style) const
{
    const qreal size = style.sizeOf(style.small);
    const qreal line = size * style.lineHeight;
    const qreal pad = 6 * style.pixel;
    const QSizeF discs = evidenceMarkSize(size * 0.62);
    qreal names = 0;
    for (const Lane &lane : m_lanes)
        names = std::max(names, Words(lane.name, style.small, m_direction, style).naturalWidth());
    const qreal last = Words(m_ticks.last().label, style.small, m_direction, style).naturalWidth();
    plan.axisLeft = std::min(names, plan.width * 0.25) + 16 * style.pixel;
    plan.axisWidth = plan.width - plan.axisLeft - last / 2;
    planAxis(plan, style, Named);
    QList<QRectF> unruled;
    for (int at = 0; at < m_lanes.size(); ++at) {
        const Lane &lane = m_lanes[at];
        if (lane.marks.isEmpty())
            continue;
        struct Placed
        {
            const Mark *mark;
            Words words;
            qreal left, across, textWidth, textHeight;
            bool discsUnder, before;
            qsizetype row;
        };
        std::vector<Placed> placed;
        QList<Taken> rows;
        QList<qreal> heights;
        for (const Mark &mark : lane.marks) {
            const bool isMoment = mark.form == Form::Moment;
            const bool strong = mark.form == Form::Full;
            Words words(mark.label, strong ? bold(style.small) : style.small, m_direction, style,
                        isMoment ? Words::Align::Leading : Words::Align::Centre);
            const qreal natural = words.naturalWidth();
            const qreal besideDiscs = natural + size * 0.6 + discs.width();
            qreal left = plan.xOf(mark.from);
            qreal across = plan.xOf(mark.to) - left;
            bool before = false;
            bool under = false;
            if (isMoment) { // its words follow it, or stand before it near the end
                across = besideDiscs + 2 * pad;
                before = left + across > plan.width;
                if (before)
                    left -= across;
                if (left < plan.axisLeft)
                    return false;
            } else if (besideDiscs > across - 2 * pad) {
                under = true;
                if (words.longestWord() > across - 2 * pad || discs.width() > across - 2 * pad)
                    return false;
            }
            const qreal room =
                isMoment ? natural : words.balance(std::min(natural, across - 2 * pad));
            const qreal tall = words.layOut(room);
            if (tall > MostOnMark * line + 1)
                return false;
            const qsizetype row = rowFor(rows, left, left + across);
            while (heights.size() <= row)
                heights.append(line + 2 * pad);
            heights[row] = std::max(heights[row], tall + (under ? line * 0.7 : 0) + 2 * pad);
            placed.push_back(
                {&mark, std::move(words), left, across, room, tall, under, before, row});
        }
        Words name(lane.name, style.small, m_direction, style);
        const qreal nameTall = name.layOut(plan.axisLeft - 16 * style.pixel);
        const qreal middle = std::max(0.0, (heights.first() - nameTall) / 2);
        plan.add(std::move(name), 0, plan.height + middle, plan.axisLeft - 16 * style.pixel,
                 Plan::Ink::Text);
        for (Placed &one : placed) {
            qreal top = plan.height;
            for (qsizetype row = 0; row < one.row; ++row)
                top += heights[row] + 4 * style.pixel;
            const qreal tall = heights[one.row];
            const bool isMoment = one.mark->form == Form::Moment;
            const QRectF box(one.left, top, one.across, tall);
            const qreal stroke = 2 * style.pixel;
            const qreal at2 = one.before ? box.right() - stroke : box.left();
            plan.bars.append({isMoment ? QRectF(at2, top, stroke, tall) : box, at, one.mark->form});
            const qreal content = one.textHeight + (one.discsUnder ? line * 0.7 : 0);
            const qreal inLine = one.textWidth + (one.discsUnder ? 0 : size * 0.6 + discs.width());
            qreal x = box.center().x() - inLine / 2;
            if (isMoment)
                x = one.before ? box.right() - pad - inLine : box.left() + pad;
            const qreal y = box.center().y() - content / 2;
            if (isMoment)
                unruled.append(
                    box.adjusted(one.before ? 0 : stroke * 2, 0, one.before ? -stroke * 2 : 0, 0));
            const auto ink = isMoment ? Plan::Ink::Text : Plan::Ink::OnBar;
            plan.texts.push_back(
                {std::move(one.words), x, y, one.textWidth, ink, at, one.mark->form});
            QRectF mark(QPointF(), discs);
            if (one.discsUnder)
                mark.moveCenter({box.center().x(), y + one.textHeight + line * 0.3});
            else
                mark.moveTopLeft(
                    {x + one.textWidth + size * 0.6, box.center().y() - discs.height() / 2});
            plan.discs.append({mark, one.mark->evidence, ink, at, one.mark->form});
        }
        for (const qreal tall : std::as_const(heights))
            plan.height += tall + 4 * style.pixel;
    }
    // Where there is but one colour for lines they would outshine the marks.
    if (style.colours.hasTints())
        planRules(plan, unruled);
    return true;
}

// Down from the ticks, but for these places: no line runs through
// words that have no bar under them.
void Timeline::planRules(Plan &plan, QList<QRectF> unruled)
{
    std::sort(unruled.begin(), unruled.end(),
              [](const QRectF &one, const QRectF &other) { return one.top() < other.top(); });
    for (const QLineF &tick : std::as_const(plan.ticks)) {
        qreal from = plan.axis.y1();
        for (const QRectF &words : unruled) {
            if (tick.x1() < words.left() || tick.x1() > words.right())
                continue;
            plan.rules.append(QLineF(tick.x1(), from, tick.x1(), words.top()));
            from = words.bottom();
        }
        plan.rules.append(QLineF(tick.x1(), from, tick.x1(), plan.height));
    }
}

// Where it is narrow: each mark a thin bar under its words, which start with it where
// they have room there.
void Timeline::planUnderWords(Plan &plan, const Style &style) const
{
    const qreal size = style.sizeOf(style.small);
    const QSizeF discs = evidenceMarkSize(size * 0.62);
    const qreal last = Words(m_ticks.last().label, style.small, m_direction, style).naturalWidth();
    plan.axisLeft = 0;
    plan.axisWidth = plan.width - last / 4;
    planAxis(plan, style, std::span(Named).first(FewestNamed));
    for (int at = 0; at < m_lanes.size(); ++at) {
        if (m_lanes[at].marks.isEmpty())
            continue;
        Words name(m_lanes[at].name, bold(style.small), m_direction, style);
        plan.height += 4 * style.pixel;
        const qreal tall = name.layOut(plan.width);
        plan.add(std::move(name), 0, plan.height, plan.width, Plan::Ink::Text);
        plan.height += tall;
        for (const Mark &mark : m_lanes[at].marks) {
            Words words(mark.label, style.small, m_direction, style);
            const qreal room = words.balance(
                std::min(words.naturalWidth(), plan.width - size * 0.8 - discs.width()));
            const qreal high = words.layOut(room);
            const qreal left = plan.xOf(mark.from);
            const qreal start = std::clamp(
                left, 0.0, std::max(0.0, plan.width - room - size * 0.8 - discs.width()));
            plan.add(std::move(words), start, plan.height, room, Plan::Ink::Text);
            const QRectF box(
                QPointF(start + room + size * 0.8,
                        plan.height + high - (size * style.lineHeight + discs.height()) / 2),
                discs);
            plan.discs.append({box, mark.evidence, Plan::Ink::Text});
            plan.height += high + 5 * style.pixel;
            const qreal across =
                mark.form == Form::Moment ? 3 * style.pixel : plan.xOf(mark.to) - left;
            plan.bars.append({QRectF(left, plan.height, across, 10 * style.pixel), at, mark.form});
            plan.height += 16 * style.pixel;
        }
    }
}

} // namespace bayan::pictures
