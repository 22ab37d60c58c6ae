#include "pictures/iconarray.h"

#include "pictures/crowd.h"
#include "pictures/words.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bayan::pictures {

namespace {

constexpr const char *Context = "Pictures";
constexpr qreal SideBySide = 560; // pixels of the look: less, and groups stand one over the other
constexpr qreal Between = 24;

// Halves are rounded up, as in the words.
int shownOf(int count, int of, int per)
{
    return int((2 * qint64(count) * per + of) / (2 * qint64(of)));
}

bool isCount(int count, int of)
{
    return of > 0 && count >= 0 && count <= of;
}

IconArray::Group group(int count, int of, int per, double high)
{
    IconArray::Group made;
    made.filled = shownOf(count, of, per);
    if (made.filled == 0 && high > 0 && high <= 1)
        made.possible = std::min(per, int(std::floor(high * per + 0.5)));
    return made;
}

} // namespace

IconArray::IconArray(const content::Figure &figure, const language::Phrasebook &phrases,
                     WordsAre words)
    : m_wordsAre(words)
    , m_direction(phrases.direction())
    , m_kind(figure.direction)
    , m_per(figure.per)
{
    const content::FigureText text = figure.texts.value(phrases.language().code);
    m_outcome = phrases.shown(text.outcome);
    m_caption = phrases.shown(text.caption);
    const bool compared = figure.control != -1 || figure.controlOf != -1;
    if (m_per != 100 && m_per != 1000) {
        m_fault = phrases.phrase(
            Context, QT_TRANSLATE_NOOP("Pictures", "Too rare to be drawn among 1,000 people."));
    } else if (!isCount(figure.treated, figure.treatedOf) ||
               (compared && !isCount(figure.control, figure.controlOf))) {
        m_fault = phrases.phrase(
            Context,
            QT_TRANSLATE_NOOP("Pictures", "No picture: the numbers behind it do not fit."));
    } else if (text.treated.isEmpty()) {
        m_fault = phrases.phrase(
            Context, QT_TRANSLATE_NOOP("Pictures", "No picture: its words are missing."));
    }
    if (!m_fault.isEmpty())
        return;
    m_groups.append(group(figure.treated, figure.treatedOf, m_per, figure.treatedHigh));
    m_groups.last().words = phrases.shown(text.treated);
    if (compared) {
        m_groups.append(group(figure.control, figure.controlOf, m_per, figure.controlHigh));
        m_groups.last().words = phrases.shown(text.control);
    } else {
        m_alone = phrases.shown(text.control);
    }
    m_each =
        m_per == 1000
            ? phrases.phrase(Context, QT_TRANSLATE_NOOP("Pictures", "Each shape is one person, "
                                                                    "each block 100 people."))
            : phrases.phrase(Context, QT_TRANSLATE_NOOP("Pictures", "Each shape is one person "
                                                                    "of 100."));
    m_key = {phrases.phrase(Context, QT_TRANSLATE_NOOP("Pictures", "happened")),
             phrases.phrase(Context, QT_TRANSLATE_NOOP("Pictures", "may happen")),
             phrases.phrase(Context, QT_TRANSLATE_NOOP("Pictures", "did not happen"))};
}

QString IconArray::description() const
{
    QStringList said{m_outcome};
    for (const Group &group : m_groups)
        said.append(group.words);
    for (const QString &more : {m_alone, m_fault, m_caption})
        said.append(more);
    said.removeAll(QString());
    for (QString &sentence : said) {
        if (!sentence.endsWith(u'.'))
            sentence += u'.';
    }
    return said.join(u' ');
}

// Everything laid out at a width. Places are from the picture's top left.
struct IconArray::Plan
{
    struct Item
    {
        Words words;
        QPointF at;
        bool muted = false;
    };
    struct Sample
    {
        Crowd::Shape shape;
        QRectF box;
    };

    std::vector<Item> items;
    QList<Sample> samples;
    QList<QPointF> crowds;
    Crowd crowd{100, 0, 1};
    qreal height = 0;
};

IconArray::Plan IconArray::plan(qreal width, const Style &style) const
{
    Plan made;
    const bool mirrored = m_direction == Qt::RightToLeft;
    const bool worded = m_wordsAre == WordsAre::Inside;
    const qreal gap = 8 * style.pixel;
    qreal y = 0;
    const auto add = [&](const QString &text, const QFont &font, bool muted, qreal left,
                         qreal across, qreal top) {
        if (text.isEmpty())
            return 0.0;
        Words words(text, font, m_direction, style);
        const qreal height = words.layOut(across);
        made.items.push_back({std::move(words), QPointF(left, top), muted});
        return height;
    };
    if (worded)
        y += add(m_outcome, bold(style.body), false, 0, width, y);
    if (!m_fault.isEmpty()) {
        y += add(m_fault, style.small, true, 0, width, y);
        if (worded)
            y += add(m_caption, style.small, true, 0, width, y);
        made.height = y;
        return made;
    }

    const bool beside = width >= SideBySide * style.pixel;
    const qreal between = Between * style.pixel;
    const qreal half = beside ? (width - between) / 2 : width;
    made.crowd = Crowd(m_per, half, style.pixel);
    const auto leftOf = [&](qsizetype i) {
        const qreal left = beside ? qreal(i) * (half + between) : 0;
        return mirrored ? width - left - half : left;
    };
    const auto crowdAt = [&](qsizetype i, qreal top) {
        const qreal spare = mirrored ? half - made.crowd.size().width() : 0;
        made.crowds.append({leftOf(i) + spare, top});
    };
    if (worded)
        y += gap / 2;
    if (beside) {
        qreal tallest = 0;
        for (qsizetype i = 0; worded && i < m_groups.size(); ++i)
            tallest =
                std::max(tallest, add(m_groups[i].words, style.body, false, leftOf(i), half, y));
        const qreal top = y + tallest + (worded ? gap : 0);
        for (qsizetype i = 0; i < m_groups.size(); ++i)
            crowdAt(i, top);
        if (worded && m_groups.size() == 1)
            add(m_alone, style.small, true, leftOf(1), half, top);
        y = top + made.crowd.size().height();
    } else {
        for (qsizetype i = 0; i < m_groups.size(); ++i) {
            if (i > 0)
                y += 1.5 * gap;
            if (worded)
                y += add(m_groups[i].words, style.body, false, 0, width, y) + gap;
            crowdAt(i, y);
            y += made.crowd.size().height();
        }
        if (worded)
            y += add(m_alone, style.small, true, 0, width, y + gap / 2) + gap / 2;
    }
    if (worded) {
        y += gap;
        addKey(made, width, y, style);
        y += gap / 2 + add(m_caption, style.small, true, 0, width, y + gap / 2);
    }
    made.height = y;
    return made;
}

// What each shape means, then what one shape is; wrapped like words.
void IconArray::addKey(Plan &made, qreal width, qreal &y, const Style &style) const
{
    const qreal side = style.sizeOf(style.small);
    const qreal line = side * style.lineHeight;
    const bool person = made.crowd.showsPeople();
    const QSizeF shape(person ? side : side * 0.75, person ? side * 1.3 : side * 0.75);
    const bool possible = std::any_of(m_groups.cbegin(), m_groups.cend(),
                                      [](const Group &group) { return group.possible > 0; });
    qreal x = 0;
    for (const auto kind : {Crowd::Shape::Filled, Crowd::Shape::Possible, Crowd::Shape::Empty}) {
        if (kind == Crowd::Shape::Possible && !possible)
            continue;
        Words words(m_key[int(kind)], style.small, m_direction, style);
        const qreal text = std::min(words.naturalWidth(), width - shape.width() - side * 0.4);
        const qreal whole = shape.width() + side * 0.4 + text;
        if (x > 0 && x + whole > width) {
            x = 0;
            y += line;
        }
        words.layOut(text);
        const auto placed = [&](qreal from, qreal across) {
            return m_direction == Qt::RightToLeft ? width - from - across : from;
        };
        made.samples.append(
            {kind,
             QRectF(QPointF(placed(x, shape.width()), y + (line - shape.height()) / 2), shape)});
        made.items.push_back({std::move(words), QPointF(placed(x + whole - text, text), y), true});
        x += whole + side;
    }
    y += line;
    Words each(m_each, style.small, m_direction, style);
    const qreal natural = each.naturalWidth();
    if (x + natural <= width) { // in the same line
        each.layOut(natural);
        made.items.push_back(
            {std::move(each),
             QPointF(m_direction == Qt::RightToLeft ? width - x - natural : x, y - line), true});
        return;
    }
    const qreal height = each.layOut(width);
    made.items.push_back({std::move(each), QPointF(0, y), true});
    y += height;
}

qreal IconArray::heightFor(qreal width, const Style &style) const
{
    return plan(width, style).height;
}

void IconArray::paint(QPainter &painter, const QRectF &rect, const Style &style) const
{
    const Plan made = plan(rect.width(), style);
    const Colours &colours = style.colours;
    const QColor ink = m_kind == content::Direction::Harm ? colours.harm : colours.accent;
    painter.save();
    for (const Plan::Item &item : made.items)
        item.words.paint(painter, rect.topLeft() + item.at,
                         item.muted ? colours.muted : colours.text);
    for (const Plan::Sample &sample : made.samples)
        Crowd::paintOne(painter, sample.box.translated(rect.topLeft()), sample.shape,
                        made.crowd.showsPeople(), ink, colours.border);
    for (qsizetype i = 0; i < made.crowds.size(); ++i)
        made.crowd.paint(painter, rect.topLeft() + made.crowds[i], m_groups[i].filled,
                         m_groups[i].possible, m_direction, ink, colours.border);
    painter.restore();
}

} // namespace bayan::pictures
