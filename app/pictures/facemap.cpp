#include "pictures/facemap.h"

#include "pictures/facedrawing.h"
#include "pictures/words.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace bayan::pictures {

namespace {

constexpr const char *Context = "Pictures";
constexpr qreal Reach = 190;      // from the middle of the face to the names, in its space
constexpr qreal Shoulders = 0.84; // of half the face's space, with a gap after them
constexpr qreal Largest = 0.94;   // of the face's space, in pixels of the look
constexpr qreal Smallest = 0.55;  // with names beside it; smaller, and they stand below
constexpr qreal NameHeight = 34;  // pixels of the look
constexpr qreal Pad = 12;

QString rightIn(const language::Phrasebook &phrases)
{
    return phrases.phrase(Context, QT_TRANSLATE_NOOP("Pictures", "Patient’s right"));
}

QString leftIn(const language::Phrasebook &phrases)
{
    return phrases.phrase(Context, QT_TRANSLATE_NOOP("Pictures", "Patient’s left"));
}

} // namespace

FaceMap::FaceMap(const QList<content::FaceArea> &areas, const language::Phrasebook &phrases,
                 NamesAre names)
    : m_names(names)
    , m_direction(phrases.direction())
{
    for (const content::FaceArea &area : areas) {
        const QString name = phrases.shown(area.names.value(phrases.language().code));
        if (findFaceArea(area.id) && !name.isEmpty())
            m_areas.append({area.id, name, name, area.entries.isEmpty() && area.figures.isEmpty()});
    }
    m_right = rightIn(phrases);
    m_left = leftIn(phrases);
    m_heading = phrases.phrase(
        Context, QT_TRANSLATE_NOOP("Pictures",
                                   "A face from the front. The patient’s right is on the left of "
                                   "the picture. Areas marked on it:"));
}

void FaceMap::addNames(const QList<content::FaceArea> &areas, const language::Phrasebook &phrases)
{
    ++m_languages;
    for (Area &area : m_areas) {
        for (const content::FaceArea &one : areas) {
            const QString name = phrases.shown(one.names.value(phrases.language().code));
            if (one.id == area.id && !name.isEmpty())
                area.shown += QChar(QChar::LineSeparator) + name;
        }
    }
    m_right += QChar(QChar::LineSeparator) + rightIn(phrases);
    m_left += QChar(QChar::LineSeparator) + leftIn(phrases);
}

QString FaceMap::description() const
{
    QStringList names;
    for (const Area &area : m_areas)
        names.append(area.name);
    const QString comma =
        m_direction == Qt::RightToLeft ? QStringLiteral("، ") : QStringLiteral(", ");
    return m_heading + u' ' + names.join(comma) + u'.';
}

struct FaceMap::Plan
{
    QTransform face; // from the face's space to the painter's units
    qreal scale = 1;
    bool below = false; // the names stand under the face, without lines
    QList<Name> names;
    qreal height = 0;
};

FaceMap::Plan FaceMap::plan(const QRectF &rect, const Style &style) const
{
    Plan made;
    const qreal pad = Pad * style.pixel;
    const qreal lines = m_languages * style.sizeOf(style.small) * style.lineHeight;
    const qreal tall = std::max(NameHeight * style.pixel, lines + pad * 0.8);
    QList<qreal> widths;
    for (const Area &area : m_areas) {
        // Bold when chosen: there is room for that from the start.
        widths.append(Words(area.shown, bold(style.small), m_direction, style).naturalWidth() +
                      2 * pad);
    }
    const qreal widest = widths.isEmpty() ? 0 : *std::max_element(widths.cbegin(), widths.cend());
    made.scale = std::min(Largest * style.pixel, (rect.width() / 2 - widest) / Reach);
    made.below = made.scale < Smallest * style.pixel;
    if (made.below)
        made.scale = std::min(Largest * style.pixel, rect.width() / FaceSpace.width());
    const qreal left = rect.center().x() - FaceSpace.width() / 2 * made.scale;
    made.face = QTransform(made.scale, 0, 0, made.scale, left, rect.top());
    made.height = FaceSpace.height() * made.scale;
    // With the names below, what names right and left takes a line of its own.
    if (made.below)
        made.height += lines;
    qreal x = 0;
    for (qsizetype i = 0; i < m_areas.size(); ++i) {
        const FaceAreaDrawing *drawing = findFaceArea(m_areas[i].id);
        QRectF box(0, 0, widths[i], tall);
        if (!made.below) {
            const qreal side = drawing->namedOnTheLeft ? -1 : 1;
            const qreal edge = rect.center().x() + side * Reach * made.scale;
            box.moveLeft(drawing->namedOnTheLeft ? edge - widths[i] : edge);
            box.moveTop(rect.top() + drawing->nameAt * made.scale - tall / 2);
        } else {
            if (x > 0 && x + widths[i] > rect.width()) {
                x = 0;
                made.height += tall + pad / 2;
            }
            box.moveTopLeft(
                {m_direction == Qt::RightToLeft ? rect.right() - x - widths[i] : rect.left() + x,
                 rect.top() + made.height});
            x += widths[i] + pad / 2;
        }
        made.names.append({m_areas[i].id, m_areas[i].shown, box, made.face.map(drawing->anchor)});
    }
    if (made.below)
        made.height += tall;
    return made;
}

qreal FaceMap::heightFor(qreal width, const Style &style) const
{
    return plan(QRectF(0, 0, width, 0), style).height;
}

QTransform FaceMap::faceIn(const QRectF &rect, const Style &style) const
{
    return plan(rect, style).face;
}

QList<FaceMap::Name> FaceMap::names(const QRectF &rect, const Style &style) const
{
    return plan(rect, style).names;
}

QString FaceMap::areaAt(QPointF point, const QRectF &rect, const Style &style) const
{
    const Plan made = plan(rect, style);
    for (const Name &name : made.names) {
        if (name.box.contains(point) ||
            findFaceArea(name.area)->outline.contains(made.face.inverted().map(point)))
            return name.area;
    }
    return {};
}

void FaceMap::paint(QPainter &painter, const QRectF &rect, const Style &style) const
{
    const Plan made = plan(rect, style);
    const Colours &colours = style.colours;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.setTransform(made.face, true);
    paintFace(painter, colours);
    for (const Area &area : m_areas) {
        const FaceAreaDrawing *drawing = findFaceArea(area.id);
        const bool chosen = area.id == m_chosen;
        QPen pen(chosen ? colours.accent : colours.border, chosen ? 2.6 : 1.5);
        if (area.empty)
            pen.setStyle(Qt::DashLine);
        painter.setPen(pen);
        painter.setBrush(chosen && colours.hasTints() ? QBrush(colours.tint) : QBrush(Qt::NoBrush));
        painter.drawPath(drawing->outline);
        painter.setPen(QPen(chosen ? colours.accent : colours.muted, chosen ? 2 : 1.2,
                            Qt::SolidLine, Qt::RoundCap));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(drawing->lines);
    }
    painter.restore();

    for (const Name &name : made.names) {
        const bool chosen = name.area == m_chosen;
        const QColor ink = chosen ? colours.accent : colours.border;
        if (!made.below) {
            const bool onTheLeft = name.box.center().x() < rect.center().x();
            const QPointF start(onTheLeft ? name.box.right() : name.box.left(),
                                name.box.center().y());
            painter.setPen(QPen(ink, (chosen ? 2 : 1.2) * style.pixel));
            painter.drawLine(start, name.end);
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink);
            const qreal dot = (chosen ? 4 : 3) * style.pixel;
            painter.drawEllipse(name.end, dot, dot);
        }
        if (m_names == NamesAre::Buttons)
            continue;
        const qreal stroke = 1.2 * style.pixel;
        painter.setPen(QPen(ink, stroke));
        painter.setBrush(chosen ? colours.accent : colours.surface);
        painter.drawRoundedRect(name.box.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2),
                                6 * style.pixel, 6 * style.pixel);
        Words words(name.words, chosen ? bold(style.small) : style.small, m_direction, style,
                    Words::Align::Centre);
        const qreal tall = words.layOut(name.box.width());
        words.paint(painter, {name.box.left(), name.box.center().y() - tall / 2},
                    chosen ? colours.onAccent : colours.text);
    }

    // The picture's own left and right, whatever the language reads.
    const qreal lines = m_languages * style.sizeOf(style.small) * style.lineHeight;
    const qreal foot = rect.top() + FaceSpace.height() * made.scale - (made.below ? 0 : lines);
    for (const bool onTheLeft : {true, false}) {
        Words words(onTheLeft ? m_right : m_left, style.small, m_direction, style);
        const qreal across = words.naturalWidth();
        words.layOut(across);
        const qreal half = FaceSpace.width() / 2 * made.scale;
        const qreal spread =
            std::min(rect.width() / 2, std::max(half + across * 0.5, Shoulders * half + across));
        words.paint(
            painter,
            {onTheLeft ? rect.center().x() - spread : rect.center().x() + spread - across, foot},
            colours.muted);
    }
    painter.restore();
}

} // namespace bayan::pictures
