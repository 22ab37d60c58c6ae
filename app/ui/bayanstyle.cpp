#include "ui/bayanstyle.h"

#include "language/isolation.h"
#include "pictures/icon.h"
#include "ui/look.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace bayan::ui {

namespace {

constexpr qreal Radius = 6;

bool isMain(const QWidget *widget)
{
    return widget && widget->property(MainButtonProperty).toBool();
}

void drawRounded(QPainter *painter, const QRectF &rect, qreal radius, const QPen &pen,
                 const QBrush &brush)
{
    const qreal inset = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(brush);
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

} // namespace

BayanStyle::BayanStyle(const Look &look)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_look(look)
{
}

int BayanStyle::scaled(int pixels) const
{
    return pixels * std::min(m_look.percent(), LargestFrameZoom) / 100;
}

void BayanStyle::drawButtonPanel(const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    const bool down = option->state & (State_Sunken | State_On);
    const bool hover = option->state & State_MouseOver;
    const bool filled = isMain(widget);
    QColor border = m_look.colour(filled ? Tone::Accent : Tone::ControlBorder);
    QColor fill = m_look.colour(filled ? Tone::Accent : Tone::Surface);
    if (!enabled) {
        // Where lines are as strong as borders, none says it.
        border = m_look.theme() == Theme::HighContrast ? QColor(Qt::transparent)
                                                       : m_look.colour(Tone::Line);
        fill = m_look.colour(Tone::Window);
    } else if (filled && (down || hover)) {
        fill = m_look.theme() == Theme::Light ? fill.lighter(down ? 130 : 115)
                                              : fill.darker(down ? 130 : 112);
    } else if (down || hover) {
        fill = m_look.colour(Tone::Tint);
    }
    drawRounded(painter, option->rect, Radius, QPen(border, 1.5), fill);
    if (option->state & State_HasFocus && option->state & State_KeyboardFocusChange) {
        drawRounded(painter, QRectF(option->rect).adjusted(3, 3, -3, -3), Radius - 2,
                    QPen(m_look.colour(filled ? Tone::OnAccent : Tone::Accent), 2), Qt::NoBrush);
    }
}

void BayanStyle::drawTick(const QStyleOption *option, QPainter *painter, bool round) const
{
    const bool on = option->state & State_On;
    const bool enabled = option->state & State_Enabled;
    const QRectF box(option->rect);
    const QColor accent = m_look.colour(enabled ? Tone::Accent : Tone::ControlBorder);
    const QColor border = on ? accent : m_look.colour(Tone::ControlBorder);
    if (round) {
        const qreal radius = box.width() / 2;
        drawRounded(painter, box, radius, QPen(border, on ? 2 : 1.5), m_look.colour(Tone::Surface));
        if (on) {
            const qreal inset = box.width() * 0.27;
            drawRounded(painter, box.adjusted(inset, inset, -inset, -inset), radius, Qt::NoPen,
                        accent);
        }
    } else {
        drawRounded(painter, box, 4, QPen(border, 1.5), on ? accent : m_look.colour(Tone::Surface));
        if (on) {
            const qreal inset = box.width() * 0.14;
            pictures::paintIcon(painter, pictures::Icon::Check,
                                box.adjusted(inset, inset, -inset, -inset),
                                m_look.colour(Tone::OnAccent));
        }
    }
}

void BayanStyle::drawTab(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (!tab)
        return;
    const bool chosen = tab->state & State_Selected;
    const bool hover = tab->state & State_MouseOver;
    painter->save();
    QFont font = painter->font();
    font.setBold(chosen);
    painter->setFont(font);
    painter->setPen(m_look.colour(chosen || hover ? Tone::Text : Tone::Muted));
    painter->drawText(tab->rect, Qt::AlignCenter | Qt::TextShowMnemonic, tab->text);
    painter->restore();
    if (chosen) {
        painter->fillRect(QRect(tab->rect.left(), tab->rect.bottom() - 2, tab->rect.width(), 3),
                          m_look.colour(Tone::Accent));
    }
    const bool focused =
        widget && widget->hasFocus() && chosen &&
        (option->state & State_HasFocus || widget->testAttribute(Qt::WA_KeyboardFocusChange));
    if (focused) {
        drawRounded(painter, QRectF(tab->rect).adjusted(2, 4, -2, -6), Radius - 2,
                    QPen(m_look.colour(Tone::Accent), 2), Qt::NoBrush);
    }
}

void BayanStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        if (element == PE_PanelButtonTool && !(option->state & State_Raised) &&
            !(option->state & (State_Sunken | State_On | State_MouseOver | State_HasFocus)))
            return;
        drawButtonPanel(option, painter, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawTick(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawTick(option, painter, true);
        return;
    case PE_FrameLineEdit:
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth == 0)
            break;
        const bool focus = option->state & State_HasFocus;
        drawRounded(painter, option->rect, Radius,
                    QPen(m_look.colour(focus ? Tone::Accent : Tone::ControlBorder), focus ? 2 : 1),
                    m_look.colour(Tone::Surface));
        return;
    }
    case PE_Frame: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth == 0)
            break;
        drawRounded(painter, option->rect, 4, QPen(m_look.colour(Tone::ControlBorder), 1),
                    Qt::NoBrush);
        return;
    }
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        drawRounded(painter, option->rect, 0, QPen(m_look.colour(Tone::ControlBorder), 1),
                    element == PE_PanelTipLabel ? QBrush(m_look.colour(Tone::Surface))
                                                : Qt::NoBrush);
        return;
    case PE_FrameFocusRect:
        drawRounded(painter, option->rect, 4, QPen(m_look.colour(Tone::Accent), 2), Qt::NoBrush);
        return;
    case PE_FrameTabBarBase:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void BayanStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (element == CE_TabBarTab) {
        drawTab(option, painter, widget);
        return;
    }
    if (element == CE_PushButtonLabel) {
        drawButtonLabel(option, painter, widget);
        return;
    }
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    const qsizetype keys = item ? item->text.indexOf(u'\t') + 1 : 0;
    if (element == CE_MenuItem && keys > 0 && item->direction == Qt::RightToLeft) {
        // "Ctrl++" would become "++Ctrl".
        QStyleOptionMenuItem isolated = *item;
        isolated.text = item->text.left(keys) + language::leftToRight(item->text.mid(keys));
        QProxyStyle::drawControl(element, &isolated, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

// A field for a number, or one that opens a list.
void BayanStyle::drawFieldBox(ComplexControl control, const QStyleOptionComplex *option,
                              QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    const bool focus = option->state & State_HasFocus;
    drawRounded(painter, option->rect, Radius,
                QPen(m_look.colour(!enabled ? Tone::Line
                                   : focus  ? Tone::Accent
                                            : Tone::ControlBorder),
                     focus ? 2 : 1),
                m_look.colour(enabled ? Tone::Surface : Tone::Window));
    if (control != CC_ComboBox)
        return;
    const int side = scaled(16);
    QRect arrow = subControlRect(control, option, SC_ComboBoxArrow, widget);
    const QPoint centre = arrow.center();
    arrow.setSize({side, side});
    arrow.moveCenter(centre);
    pictures::paintIcon(painter, pictures::Icon::ChevronDown, arrow,
                        m_look.colour(enabled ? Tone::Text : Tone::ControlBorder));
}

void BayanStyle::drawButtonLabel(const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    const bool enabled = button->state & State_Enabled;
    const QSize icon = button->icon.isNull() ? QSize(0, 0) : button->iconSize;
    const int gap = button->icon.isNull() || button->text.isEmpty() ? 0 : 8;
    const int words = button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
    QRect box(0, 0, icon.width() + gap + words, button->rect.height());
    box.moveCenter(button->rect.center());
    QRect iconBox(QPoint(box.left(), box.center().y() - icon.height() / 2), icon);
    QRect textBox = box.adjusted(icon.width() + gap, 0, 0, 0);
    if (button->direction == Qt::RightToLeft) {
        iconBox.moveRight(box.right());
        textBox = box.adjusted(0, 0, -icon.width() - gap, 0);
    }
    if (!button->icon.isNull())
        button->icon.paint(painter, iconBox, Qt::AlignCenter,
                           enabled ? QIcon::Normal : QIcon::Disabled);
    painter->setPen(!enabled         ? m_look.colour(Tone::ControlBorder)
                    : isMain(widget) ? m_look.colour(Tone::OnAccent)
                                     : button->palette.color(QPalette::ButtonText));
    painter->drawText(textBox, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip,
                      button->text);
}

void BayanStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    if (control == CC_SpinBox || control == CC_ComboBox) {
        drawFieldBox(control, option, painter, widget);
        return;
    }
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    // A handle on nothing: no arrows, no groove.
    if (bar->minimum == bar->maximum)
        return;
    const QRect handle = subControlRect(control, option, SC_ScrollBarSlider, widget);
    const bool busy = bar->state & State_Sunken || bar->activeSubControls & SC_ScrollBarSlider;
    drawRounded(painter, QRectF(handle).adjusted(2, 2, -2, -2), 4, Qt::NoPen,
                m_look.colour(busy ? Tone::Muted : Tone::ControlBorder));
}

QRect BayanStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                 SubControl part, const QWidget *widget) const
{
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
        grown.setHeight(std::max(grown.height(), scaled(isMain(widget) ? 48 : 40)));
        // Room beside the words that grows with them.
        if (option)
            grown.rwidth() += 2 * option->fontMetrics.averageCharWidth();
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
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
