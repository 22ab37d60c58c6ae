#include "handout/marking.h"

#include "pictures/evidencemark.h"

#include <algorithm>

namespace bayan::handout {

namespace {

constexpr qreal IconSide = 20;
constexpr qreal IconType = 15; // an icon beside smaller type is smaller
constexpr qreal IconGap = 8;
constexpr qreal BulletIndent = 18;
constexpr qreal BulletOffset = 4;
constexpr qreal BulletSide = 4.5;
constexpr qreal EvidenceHeight = 7.5;
constexpr qreal BoxSide = 12; // a tick fits it
constexpr qreal BoxGap = 8;
constexpr qreal LabelSide = 11;
constexpr qreal LabelGap = 5;
constexpr QSizeF LogoMost(120, 40);
constexpr QSizeF LogoMostInColumn(64, 40);
constexpr qreal CodeSide = 54;
constexpr qreal PictureGap = 12;
constexpr qreal LetterheadRule = 1;
constexpr qreal SectionRule = 1.5;
constexpr qreal SectionGap = 8;
constexpr qreal ThinRule = 0.5;
// Capitals and digits reach about this high; marks are centred on half of it.
constexpr qreal CapHeight = 0.714;

Mark ruleAt(qreal top, qreal thickness, const Column &column)
{
    Mark mark;
    mark.rect = QRectF(column.left, top, column.width(), thickness);
    return mark;
}

void addRuleAbove(Row &row, qreal thickness, qreal gap, const Column &column)
{
    row.moveDown(thickness + gap);
    row.strip.height += thickness + gap;
    row.marks.append(ruleAt(0, thickness, column));
}

void addRuleBelow(Row &row, qreal thickness, qreal gap, const Column &column)
{
    row.marks.append(ruleAt(row.strip.height + gap, thickness, column));
    row.strip.height += gap + thickness;
}

} // namespace

QSizeF logoSize(const QImage &logo, bool inColumn)
{
    if (logo.isNull())
        return {};
    const QSizeF size = logo.size();
    return size.scaled(inColumn ? LogoMostInColumn : LogoMost, Qt::KeepAspectRatio);
}

qreal codeSide()
{
    return CodeSide;
}

qreal leadingRoom(const Item &item)
{
    if (!item.logo.isNull())
        return item.logoSize.width() + PictureGap;
    if (!item.code.isEmpty())
        return CodeSide + PictureGap;
    if (item.indent > 0 || item.isBare)
        return item.indent;
    switch (item.role) {
    case Role::Draft:
    case Role::UrgentTitle:
        return IconSide + IconGap;
    case Role::Bullet:
    case Role::UrgentBullet:
    case Role::Topic:
    case Role::TopicTitle:
        return BulletIndent;
    case Role::Check:
        return BoxSide + BoxGap;
    case Role::Evidence:
        return pictures::evidenceMarkSize(EvidenceHeight).width() + IconGap;
    case Role::DirectionLabel:
        return LabelSide + LabelGap;
    default:
        return 0;
    }
}

std::optional<Mark> markOf(const Item &item, qreal size, qreal baseline, const Column &column)
{
    const Qt::LayoutDirection direction = item.language.direction;
    Mark mark;
    mark.reading = direction;
    mark.evidence = item.evidence;
    mark.direction = item.direction;
    QSizeF extent;
    if (!item.logo.isNull() || !item.code.isEmpty()) {
        mark.kind = item.logo.isNull() ? Mark::Kind::Code : Mark::Kind::Logo;
        mark.logo = item.logo;
        mark.code = item.code;
        extent = item.logo.isNull() ? QSizeF(CodeSide, CodeSide) : item.logoSize;
        mark.rect = QRectF(QPointF(column.leading(extent.width(), direction).left, 0), extent);
        return mark;
    }
    if (item.isBare)
        return std::nullopt;
    switch (item.role) {
    case Role::Bullet:
    case Role::UrgentBullet:
    case Role::Topic:
    case Role::TopicTitle:
        mark.kind = Mark::Kind::Bullet;
        extent = {BulletSide, BulletSide};
        break;
    case Role::Check:
        mark.kind = Mark::Kind::Box;
        extent = {BoxSide, BoxSide};
        break;
    case Role::Draft:
        mark.kind = Mark::Kind::Draft;
        extent = {IconSide, IconSide};
        break;
    case Role::UrgentTitle:
        mark.kind = Mark::Kind::Urgent;
        extent = QSizeF(IconSide, IconSide) * std::min(1.0, size / IconType);
        break;
    case Role::Evidence:
        mark.kind = Mark::Kind::Evidence;
        extent = pictures::evidenceMarkSize(EvidenceHeight);
        break;
    case Role::DirectionLabel:
        mark.kind = Mark::Kind::Direction;
        extent = {LabelSide, LabelSide};
        break;
    default:
        return std::nullopt;
    }
    const bool bullet = mark.kind == Mark::Kind::Bullet;
    const Column place =
        column.inset(bullet ? BulletOffset : 0, 0, direction).leading(extent.width(), direction);
    // Small letters are lower than capitals, and so are bullets.
    const qreal middle = baseline - size * (CapHeight / 2 - (bullet ? 0.06 : 0));
    mark.rect = QRectF(QPointF(place.left, middle - extent.height() / 2), extent);
    return mark;
}

Mark thinRule(qreal top, const Column &column)
{
    return ruleAt(top, ThinRule, column);
}

void addRules(Role role, Role next, const Column &column, QList<Row> &rows)
{
    switch (role) {
    case Role::Clinic:
    case Role::Phone:
    case Role::ClinicLine:
        if (next != Role::Phone && next != Role::ClinicLine)
            addRuleBelow(rows.last(), LetterheadRule, 8, column);
        break;
    case Role::Section:
    case Role::SourcesTitle:
        // In the space above, and so not at a page's top.
        rows.first().marks.append(ruleAt(-SectionGap, SectionRule, column));
        break;
    case Role::Closing:
        addRuleAbove(rows.first(), ThinRule, 8, column);
        break;
    default:
        break;
    }
}

} // namespace bayan::handout
