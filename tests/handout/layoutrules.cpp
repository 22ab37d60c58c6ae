#include "layoutrules.h"

#include "layoutreading.h"

#include <QHash>
#include <QSet>
#include <QTextLayout>

#include <algorithm>

namespace bayan::support {

using namespace handout;

namespace {

QString fault(int page, const QString &what, const Sheet::Layout &layout, const Line &line)
{
    return QStringLiteral("page %1: %2: %3")
        .arg(page + 1)
        .arg(what, bare(layout.blocks[line.block].text->text()).left(60));
}

bool isHeading(Role role)
{
    return role == Role::Section || role == Role::EntryTitle || role == Role::Notice ||
           role == Role::SourcesTitle || role == Role::WriteTitle;
}

} // namespace

QString lostLine(const Sheet::Layout &layout)
{
    QHash<int, QList<int>> lines;
    for (const Page &page : layout.pages) {
        for (const Line &line : page.lines)
            lines[line.block].append(line.line);
    }
    for (int i = 0; i < layout.blocks.size(); ++i) {
        QList<int> wanted;
        for (int k = 0; k < layout.blocks[i].text->lineCount(); ++k)
            wanted.append(k);
        if (lines.value(i) != wanted)
            return QStringLiteral("lost or out of order: ") + bare(layout.blocks[i].text->text());
    }
    return {};
}

QString misplacedLine(const Sheet::Layout &layout)
{
    const QRectF inner = QRectF(QPointF(), layout.pageSize).adjusted(28, 28, -28, -36);
    for (int page = 0; page < layout.pages.size(); ++page) {
        const Page &at = layout.pages[page];
        qreal foot = layout.pageSize.height();
        for (const Line &line : at.lines) {
            if (roleOf(layout, line) == Role::PageNumber)
                foot = line.box.top();
        }
        for (qsizetype i = 0; i < at.lines.size(); ++i) {
            const Line &line = at.lines[i];
            const QTextLine words = layout.blocks[line.block].text->lineAt(line.line);
            if (!inner.contains(line.box))
                return fault(page, QStringLiteral("outside the margins"), layout, line);
            if (words.naturalTextWidth() / 20 > line.box.width() + 0.01)
                return fault(page, QStringLiteral("wider than its column"), layout, line);
            if (line.baseline <= line.box.top() || line.baseline >= line.box.bottom())
                return fault(page, QStringLiteral("baseline outside its line"), layout, line);
            if (!standsOnEveryPage(roleOf(layout, line)) && line.box.bottom() > foot)
                return fault(page, QStringLiteral("below the foot"), layout, line);
            for (qsizetype k = i + 1; k < at.lines.size(); ++k) {
                const QRectF other = at.lines[k].box;
                if (line.box.adjusted(0.01, 0.01, -0.01, -0.01).intersects(other))
                    return fault(page,
                                 QStringLiteral("line %1 at %2 over line %3 at %4 of %5")
                                     .arg(line.line)
                                     .arg(line.box.top())
                                     .arg(at.lines[k].line)
                                     .arg(other.top())
                                     .arg(at.lines[k].block - line.block),
                                 layout, line);
            }
        }
        for (const Frame &frame : at.frames) {
            if (!inner.contains(frame.rect))
                return QStringLiteral("page %1: a frame outside the margins").arg(page + 1);
        }
        for (const Mark &mark : at.marks) {
            if (!inner.contains(mark.rect))
                return QStringLiteral("page %1: a mark outside the margins").arg(page + 1);
        }
    }
    return {};
}

QString brokenAlert(const Sheet::Layout &layout, int languages)
{
    QSet<QString> calls;
    QRectF frame;
    for (const Frame &each : layout.pages.first().frames) {
        if (each.kind == Frame::Kind::Urgent)
            frame |= each.rect;
    }
    for (const Line &line : layout.pages.first().lines) {
        const Role role = roleOf(layout, line);
        if (isUrgent(role) && !frame.contains(line.box))
            return fault(0, QStringLiteral("outside the urgent box"), layout, line);
        if (role == Role::UrgentCall)
            calls.insert(layout.blocks[line.block].language);
    }
    if (calls.size() != languages)
        return QStringLiteral("page one says whom to call in %1 languages").arg(calls.size());
    return {};
}

QString skewedRow(const Sheet::Layout &layout)
{
    struct Place
    {
        int page = 0;
        QRectF box;
        int column = 0;
    };
    QHash<int, QList<Place>> rows;
    QSet<int> seen;
    for (int page = 0; page < layout.pages.size(); ++page) {
        for (const Line &line : layout.pages[page].lines) {
            const Block &block = layout.blocks[line.block];
            if (block.row < 0 || seen.contains(line.block) || block.role == Role::DirectionLabel)
                continue;
            seen.insert(line.block);
            rows[block.row].append({page, line.box, block.column});
        }
    }
    for (const QList<Place> &places : rows) {
        for (const Place &place : places) {
            const Place &first = places.first();
            if (place.page != first.page || qAbs(place.box.top() - first.box.top()) > 0.01)
                return QStringLiteral("page %1: columns do not start together at %2")
                    .arg(place.page + 1)
                    .arg(place.box.top());
            const bool overlaps = place.column != first.column &&
                                  place.box.left() < first.box.right() &&
                                  place.box.right() > first.box.left();
            if (overlaps)
                return QStringLiteral("page %1: a column in another").arg(place.page + 1);
        }
    }
    return {};
}

QString tornPage(const Sheet::Layout &layout)
{
    Role before = Role::Title; // the last of the page before
    int leadLines = 0;         // of it
    for (int page = 0; page < layout.pages.size(); ++page) {
        QList<Line> flow;
        for (const Line &line : layout.pages[page].lines) {
            const Role role = roleOf(layout, line);
            if (!standsOnEveryPage(role) && role != Role::DirectionLabel)
                flow.append(line);
        }
        if (flow.isEmpty())
            return QStringLiteral("page %1 is empty").arg(page + 1);
        const Role first = roleOf(layout, flow.first());
        if (first == Role::Evidence || first == Role::Blank)
            return fault(page, QStringLiteral("parted from its entry"), layout, flow.first());
        const qreal foot = flow.last().box.bottom();
        const QList<Mark> &marks = layout.pages[page].marks;
        const bool toWriteOn = std::any_of(marks.cbegin(), marks.cend(), [&](const Mark &mark) {
            return mark.kind == Mark::Kind::Blank && mark.rect.top() > foot;
        });
        const QList<Drawing> &drawings = layout.pages[page].drawings;
        const bool toLookAt =
            std::any_of(drawings.cbegin(), drawings.cend(),
                        [&](const Drawing &drawing) { return drawing.rect.top() >= foot; });
        if (isHeading(roleOf(layout, flow.last())) && !toWriteOn && !toLookAt)
            return fault(page, QStringLiteral("a heading at the foot"), layout, flow.last());
        // Two lines of it at least stand at the page's foot.
        const bool partsSummary =
            before == Role::Lead && (first == Role::Paragraph || first == Role::Bullet);
        if (partsSummary && leadLines < 2)
            return fault(page, QStringLiteral("parted from its summary"), layout, flow.first());
        before = roleOf(layout, flow.last());
        leadLines = 0;
        const Block &last = layout.blocks[flow.last().block];
        for (const Line &line : flow) {
            const bool beside = last.row >= 0 && layout.blocks[line.block].row == last.row;
            if (line.block == flow.last().block || beside)
                leadLines = std::max(leadLines, line.line + 1);
        }
    }
    return {};
}

} // namespace bayan::support
