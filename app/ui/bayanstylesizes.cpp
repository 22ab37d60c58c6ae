// How large the controls are, and where their parts stand.
#include "ui/bayanstyle.h"

#include "ui/look.h"

#include <QStyleOption>

#include <algorithm>

namespace bayan::ui {

namespace {

constexpr int Steps = 28; // pixels: what makes a number larger and smaller

bool hasSteps(const QStyleOption *option)
{
    const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    return box && box->buttonSymbols != QAbstractSpinBox::NoButtons;
}

} // namespace

// One over the other at the end of the field.
QRect BayanStyle::spinBoxPart(const QRect &box, Qt::LayoutDirection direction,
                              SubControl part) const
{
    const QRect inside = box.adjusted(2, 2, -2, -2);
    const int width = scaled(Steps);
    QRect found = inside;
    switch (part) {
    case SC_SpinBoxUp:
        found = QRect(inside.right() + 1 - width, inside.top(), width, inside.height() / 2);
        break;
    case SC_SpinBoxDown:
        found = QRect(inside.right() + 1 - width, inside.top() + inside.height() / 2, width,
                      inside.height() - inside.height() / 2);
        break;
    case SC_SpinBoxEditField:
        found.setWidth(inside.width() - width);
        break;
    default:
        return box;
    }
    return visualRect(direction, box, found);
}

QRect BayanStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                 SubControl part, const QWidget *widget) const
{
    if (control == CC_SpinBox && hasSteps(option))
        return spinBoxPart(option->rect, option->direction, part);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool vertical = bar->orientation == Qt::Vertical;
    const int length = vertical ? bar->rect.height() : bar->rect.width();
    const int range = bar->maximum - bar->minimum;
    const int handle =
        range > 0
            ? std::max(scaled(32), int(qint64(length) * bar->pageStep / (range + bar->pageStep)))
            : length;
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - handle, bar->upsideDown);
    const auto piece = [&](int from, int size) {
        const QRect rect = vertical ? QRect(0, from, bar->rect.width(), size)
                                    : QRect(from, 0, size, bar->rect.height());
        return vertical ? rect : visualRect(bar->direction, bar->rect, rect);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return piece(start, handle);
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSubPage:
        return piece(0, start);
    case SC_ScrollBarAddPage:
        return piece(start + handle, length - start - handle);
    default:
        return {};
    }
}

int BayanStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(20);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 10;
    case PM_TabBarTabHSpace:
        return 32;
    case PM_HeaderMargin:
        return 8;
    case PM_MenuPanelWidth:
        return 1;
    case PM_ButtonIconSize:
        return scaled(16);
    case PM_ScrollBarExtent:
        return 12;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize BayanStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize grown = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        grown.setHeight(std::max(grown.height(), scaled(isMainButton(widget) ? 48 : 40)));
        // Room beside the words that grows with them.
        if (option)
            grown.rwidth() += 2 * option->fontMetrics.averageCharWidth();
        break;
    case CT_MenuItem:
        // Qt measures the words without room for what rounding takes of them, and cuts
        // the widest.
        grown.rwidth() += scaled(8);
        break;
    case CT_ToolButton:
        if (opensMenu(qstyleoption_cast<const QStyleOptionToolButton *>(option)))
            grown.rwidth() += MenuGap + scaled(MenuArrow);
        break;
    case CT_SpinBox:
        if (hasSteps(option))
            grown.rwidth() += scaled(Steps);
        [[fallthrough]];
    case CT_LineEdit:
    case CT_ComboBox:
        grown.setHeight(std::max(grown.height(), scaled(40)));
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        // A 20 tick answers to 32 by 32, whatever an Arabic font asks for.
        grown.setHeight(scaled(32));
        grown.setWidth(std::max(grown.width(), scaled(32)));
        break;
    case CT_TabBarTab:
        grown.setHeight(std::max(grown.height(), scaled(44)));
        break;
    default:
        break;
    }
    return grown;
}

QRect BayanStyle::subElementRect(SubElement element, const QStyleOption *option,
                                 const QWidget *widget) const
{
    if (element == SE_CheckBoxClickRect)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

int BayanStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const
{
    // Nothing moves unless the person moved it.
    if (hint == SH_Widget_Animation_Duration || hint == SH_Menu_FlashTriggeredItem)
        return 0;
    // A dialog's buttons say in words what they do; the style's own pictures are of
    // another hand.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    // A line under one letter parts it from the letters it joins.
    if (hint == SH_UnderlineShortcut && option && option->direction == Qt::RightToLeft)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace bayan::ui
