#include "pictures/disagreement.h"

#include "pictures/words.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace bayan::pictures {

namespace {

constexpr const char *Context = "Pictures";
constexpr qreal BesideFrom = 480; // pixels of the look
constexpr qreal Pad = 16;
constexpr qreal Radius = 8;
constexpr std::array<qreal, 3> Shares = {0.29, 0.29, 0.42}; // of the width

} // namespace

bool Disagreement::isFor(const content::Text &text)
{
    return !text.sideA.isEmpty() && !text.sideB.isEmpty() && !text.fair.isEmpty();
}

Disagreement::Disagreement(const content::Text &text, const language::Phrasebook &phrases)
    : m_direction(phrases.direction())
{
    m_cells = {
        {phrases.phrase(Context, QT_TRANSLATE_NOOP("Pictures", "On one side")),
         phrases.shown(text.sideA)},
        {phrases.phrase(Context, QT_TRANSLATE_NOOP("Pictures", "On the other side")),
         phrases.shown(text.sideB)},
        {phrases.phrase(Context, QT_TRANSLATE_NOOP("Pictures", "Fair to say")),
         phrases.shown(text.fair)},
    };
}

QString Disagreement::description() const
{
    QStringList said;
    for (const Cell &cell : m_cells)
        said.append(cell.heading + QStringLiteral(": ") + cell.words);
    return said.join(u' ');
}

struct Disagreement::Plan
{
    struct Placed
    {
        QRectF box;
        Words heading;
        Words words;
        qreal headingHeight;
    };

    std::vector<Placed> cells;
    qreal height = 0;
};

Disagreement::Plan Disagreement::plan(qreal width, const Style &style) const
{
    Plan made;
    const qreal pad = Pad * style.pixel;
    const bool beside = width >= BesideFrom * style.pixel;
    qreal left = 0;
    qreal tallest = 0;
    for (int i = 0; i < m_cells.size(); ++i) {
        const qreal across = beside ? width * Shares[size_t(i)] : width;
        Words heading(m_cells[i].heading, i == 2 ? bold(style.small) : style.small, m_direction,
                      style);
        Words words(m_cells[i].words, style.body, m_direction, style);
        const qreal over = heading.layOut(across - 2 * pad);
        const qreal tall = over + words.layOut(across - 2 * pad) + 1.5 * pad;
        const qreal x = m_direction == Qt::RightToLeft ? width - left - across : left;
        made.cells.push_back({QRectF(beside ? x : 0, beside ? 0 : made.height, across, tall),
                              std::move(heading), std::move(words), over});
        left += across;
        tallest = std::max(tallest, tall);
        made.height = beside ? tallest : made.height + tall;
    }
    if (beside) {
        for (Plan::Placed &cell : made.cells)
            cell.box.setHeight(tallest);
    }
    return made;
}

qreal Disagreement::heightFor(qreal width, const Style &style) const
{
    return plan(width, style).height;
}

void Disagreement::paint(QPainter &painter, const QRectF &rect, const Style &style) const
{
    const Plan made = plan(rect.width(), style);
    const Colours &colours = style.colours;
    const qreal pad = Pad * style.pixel;
    const qreal stroke = style.pixel;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect.left(), rect.top(), rect.width(), made.height)
                               .adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2),
                           Radius * style.pixel, Radius * style.pixel);
    // What is fair to say stands on a tint, and is marked by a bar and in bold
    // where there is none.
    const QRectF fair = made.cells.back().box.translated(rect.topLeft());
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(fair, colours.tint);
    painter.restore();
    painter.setPen(QPen(colours.border, stroke));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
    for (size_t i = 0; i < made.cells.size(); ++i) {
        const Plan::Placed &cell = made.cells[i];
        const QRectF box = cell.box.translated(rect.topLeft());
        if (i > 0) {
            const bool beside = cell.box.width() < rect.width();
            const qreal x = m_direction == Qt::RightToLeft ? box.right() : box.left();
            painter.setPen(QPen(i == 2 && !colours.hasTints() ? colours.accent : colours.border,
                                i == 2 && !colours.hasTints() ? 3 * stroke : stroke));
            painter.drawLine(beside ? QLineF(x, box.top(), x, box.bottom())
                                    : QLineF(box.topLeft(), box.topRight()));
        }
        const QPointF at = box.topLeft() + QPointF(pad, pad * 0.75);
        cell.heading.paint(painter, at, i == 2 ? colours.accent : colours.muted);
        cell.words.paint(painter, at + QPointF(0, cell.headingHeight), colours.text);
    }
    painter.restore();
}

} // namespace bayan::pictures
