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

bool BayanStyle::isMainButton(const QWidget *widget)
{
    return widget && widget->property(MainButtonProperty).toBool();
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
    const bool filled = isMainButton(widget);
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
    painter->drawText(tab->rect, mnemonic(option, widget) | Qt::AlignCenter, tab->text);
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
                // A spin box holds a field that is of the surface always.
                m_look.colour(enabled || control == CC_SpinBox ? Tone::Surface : Tone::Window));
    if (control == CC_ComboBox) {
        drawArrow(painter, subControlRect(control, option, SC_ComboBoxArrow, widget), true,
                  enabled);
        return;
    }
    const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!box || box->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    for (const auto part : {SC_SpinBoxUp, SC_SpinBoxDown}) {
        const bool up = part == SC_SpinBoxUp;
        const QRect button = subControlRect(control, option, part, widget);
        const auto step = up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled;
        if (!enabled || !box->stepEnabled.testFlag(step))
            continue; // no grey says it in every theme
        if (box->activeSubControls == part)
            drawRounded(painter, QRectF(button).adjusted(1, 1, -1, -1), Radius - 2, Qt::NoPen,
                        m_look.colour(Tone::Tint));
        drawArrow(painter, button, !up, true);
    }
}

// In the middle of this box, which may be lower than the arrow's usual size.
void BayanStyle::drawArrow(QPainter *painter, const QRect &box, bool down, bool enabled) const
{
    const int side = std::min({scaled(16), box.width(), box.height()});
    QRect arrow(0, 0, side, side);
    arrow.moveCenter(box.center());
    painter->save();
    if (!down) {
        painter->translate(0, 2 * arrow.top() + arrow.height());
        painter->scale(1, -1);
    }
    pictures::paintIcon(painter, pictures::Icon::ChevronDown, arrow,
                        m_look.colour(enabled ? Tone::Text : Tone::ControlBorder));
    painter->restore();
}

void BayanStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    if (control == CC_SpinBox || control == CC_ComboBox) {
        drawFieldBox(control, option, painter, widget);
        return;
    }
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (control == CC_ToolButton && opensMenu(button)) {
        drawMenuButton(*button, painter, widget);
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

} // namespace bayan::ui
