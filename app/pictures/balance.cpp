#include "pictures/balance.h"

#include "language/wording.h"
#include "pictures/directionmark.h"
#include "pictures/evidencemark.h"
#include "pictures/words.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>

namespace bayan::pictures {

namespace {

constexpr const char *Context = "Pictures";
constexpr qreal Between = 24; // pixels of the look

} // namespace

Balance::Balance(const content::Treatment &treatment, const language::Phrasebook &phrases,
                 const QList<content::Horizon> &horizons)
    : m_direction(phrases.direction())
{
    m_nothing = phrases.phrase(
        Context, QT_TRANSLATE_NOOP("Pictures", "No benefits or harms are recorded yet."));
    for (const content::Horizon horizon : horizons) {
        Horizon made{language::horizonWord(horizon, phrases), {}};
        bool any = false;
        for (const auto direction : {content::Direction::Benefit, content::Direction::Harm}) {
            Side side{direction, language::directionWord(direction, phrases), {}};
            for (const content::Entry &entry : treatment.entries) {
                const content::Text *text = entry.text(phrases.language().code);
                if (!text || entry.horizon != horizon || entry.direction != direction ||
                    entry.audience == content::Audience::Clinician)
                    continue;
                side.items.append({phrases.shown(text->title), entry.evidence,
                                   language::evidenceWord(entry.evidence, phrases),
                                   language::evidencePhrase(entry.evidence, phrases)});
            }
            any = any || !side.items.isEmpty();
            made.sides.append(side);
        }
        if (any)
            m_horizons.append(made);
    }
}

QString Balance::description() const
{
    QStringList said;
    for (const Horizon &horizon : m_horizons) {
        for (const Side &side : horizon.sides) {
            QStringList items;
            for (const Item &item : side.items)
                items.append(QStringLiteral("%1 (%2)").arg(item.title, item.evidencePhrase));
            if (items.isEmpty())
                continue;
            said.append(horizon.name + QStringLiteral(", ") + side.name + QStringLiteral(": ") +
                        items.join(m_direction == Qt::RightToLeft ? QStringLiteral("؛ ")
                                                                  : QStringLiteral("; ")) +
                        u'.');
        }
    }
    return said.isEmpty() ? m_nothing : said.join(u' ');
}

// Places are in a left-to-right picture; painting mirrors them.
struct Balance::Plan
{
    struct Text
    {
        Words words;
        QRectF box;
        enum { Plain, Muted, Benefit, Harm } ink;
    };
    struct Discs
    {
        QRectF box;
        content::Evidence evidence;
    };
    struct Mark
    {
        QRectF box;
        content::Direction direction;
    };

    std::vector<Text> texts;
    QList<Discs> discs;
    QList<Mark> marks;
    QList<qreal> rules; // over each horizon
    qreal height = 0;
};

Balance::Plan Balance::plan(qreal width, const Style &style) const
{
    Plan made;
    const qreal gap = 8 * style.pixel;
    const qreal between = Between * style.pixel;
    const qreal half = (width - between) / 2;
    const qreal small = style.sizeOf(style.small);
    const qreal body = style.sizeOf(style.body);
    const auto add = [&](const QString &text, const QFont &font, qreal left, qreal top,
                         qreal across, auto ink) {
        Words words(text, font, m_direction, style);
        const qreal tall = words.layOut(across);
        made.texts.push_back({std::move(words), QRectF(left, top, across, tall), ink});
        return tall;
    };
    if (m_horizons.isEmpty()) {
        made.height = add(m_nothing, style.small, 0, 0, width, Plan::Text::Muted);
        return made;
    }
    qreal y = 0;
    for (const Horizon &horizon : m_horizons) {
        if (y > 0)
            y += 2 * gap;
        made.rules.append(y);
        y += gap;
        y += add(horizon.name, bold(style.body), 0, y, width, Plan::Text::Plain);
        std::array<qreal, 2> ends = {y, y};
        for (int at = 0; at < horizon.sides.size(); ++at) {
            const Side &side = horizon.sides[at];
            const bool harm = side.direction == content::Direction::Harm;
            const qreal left = at * (half + between);
            qreal &end = ends[size_t(at)];
            const qreal mark = body * 1.1;
            const qreal tall =
                add(side.name, bold(style.body), left + mark + gap, end, half - mark - gap,
                    harm ? Plan::Text::Harm : Plan::Text::Benefit);
            made.marks.append({QRectF(left, end + (tall - mark) / 2, mark, mark), side.direction});
            end += tall + gap / 2;
            for (const Item &item : side.items) {
                end += add(item.title, style.body, left, end, half, Plan::Text::Plain);
                const QSizeF discs = evidenceMarkSize(small * 0.75);
                const qreal line = add(item.evidenceWord, style.small, left + discs.width() + gap,
                                       end, half - discs.width() - gap, Plan::Text::Muted);
                made.discs.append(
                    {QRectF(QPointF(left, end + (small * style.lineHeight - discs.height()) / 2),
                            discs),
                     item.evidence});
                end += line + gap;
            }
        }
        y = std::max(ends[0], ends[1]);
    }
    made.height = y;
    return made;
}

qreal Balance::heightFor(qreal width, const Style &style) const
{
    return plan(width, style).height;
}

void Balance::paint(QPainter &painter, const QRectF &rect, const Style &style) const
{
    const Plan made = plan(rect.width(), style);
    const Colours &colours = style.colours;
    const auto boxed = [&](QRectF box) {
        if (m_direction == Qt::RightToLeft)
            box.moveLeft(rect.width() - box.right());
        return box.translated(rect.topLeft());
    };
    const std::array<QColor, 4> inks = {colours.text, colours.muted, colours.accent, colours.harm};
    painter.save();
    for (const qreal rule : made.rules)
        painter.fillRect(QRectF(rect.left(), rect.top() + rule, rect.width(), 2 * style.pixel),
                         colours.text);
    for (const Plan::Mark &mark : made.marks)
        paintDirectionMark(&painter, boxed(mark.box), mark.direction,
                           mark.direction == content::Direction::Harm ? colours.harm
                                                                      : colours.accent);
    for (const Plan::Discs &discs : made.discs)
        paintEvidenceMark(&painter, boxed(discs.box), discs.evidence, m_direction, colours.muted);
    for (const Plan::Text &text : made.texts)
        text.words.paint(painter, boxed(text.box).topLeft(), inks[size_t(text.ink)]);
    painter.restore();
}

} // namespace bayan::pictures
