// The words of controls.
#include "ui/bayanstyle.h"

#include "ui/look.h"

#include <QPainter>
#include <QPalette>
#include <QStyleOption>
#include <QTextLayout>

#include <algorithm>

namespace bayan::ui {

int BayanStyle::mnemonic(const QStyleOption *option, const QWidget *widget) const
{
    return styleHint(SH_UnderlineShortcut, option, widget, nullptr) ? Qt::TextShowMnemonic
                                                                    : Qt::TextHideMnemonic;
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
    painter->setPen(!enabled               ? m_look.colour(Tone::ControlBorder)
                    : isMainButton(widget) ? m_look.colour(Tone::OnAccent)
                                           : button->palette.color(QPalette::ButtonText));
    painter->drawText(textBox, mnemonic(option, widget) | Qt::AlignCenter | Qt::TextDontClip,
                      button->text);
}

bool BayanStyle::opensMenu(const QStyleOptionToolButton *button)
{
    return button && button->features & QStyleOptionToolButton::HasMenu && button->icon.isNull();
}

// Words, then the arrow: Fusion's is in the button's far corner.
void BayanStyle::drawMenuButton(const QStyleOptionToolButton &button, QPainter *painter,
                                const QWidget *widget) const
{
    QStyleOptionToolButton panel(button);
    if (button.state & State_AutoRaise && !(button.state & State_MouseOver))
        panel.state &= ~State_Raised;
    drawPrimitive(PE_PanelButtonTool, &panel, painter, widget);
    const int arrow = scaled(MenuArrow);
    const int words = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    QRect box(0, 0, words + MenuGap + arrow, button.rect.height());
    box.moveCenter(button.rect.center());
    painter->setPen(button.palette.color(QPalette::ButtonText));
    painter->drawText(
        visualRect(button.direction, box, QRect(box.left(), box.top(), words, box.height())),
        mnemonic(&button, widget) | Qt::AlignCenter | Qt::TextDontClip, button.text);
    drawArrow(painter,
              visualRect(button.direction, box,
                         QRect(box.right() + 1 - arrow, box.top(), arrow, box.height())),
              true, button.state & State_Enabled);
}

// From the right, Qt lays a wrapped line's last space out at its right end: all but
// the last line would stand a space away from where they should start.
void BayanStyle::drawItemText(QPainter *painter, const QRect &rect, int flags,
                              const QPalette &palette, bool enabled, const QString &text,
                              QPalette::ColorRole role) const
{
    const int wanted = Qt::TextWordWrap | Qt::TextForceRightToLeft;
    if ((flags & wanted) != wanted) {
        QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
        return;
    }
    QString words = text;
    words.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(words, painter->font(), painter->device());
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    option.setWrapMode(QTextOption::WordWrap);
    option.setAlignment((Qt::Alignment(flags) & Qt::AlignHorizontal_Mask) | Qt::AlignAbsolute);
    layout.setTextOption(option);
    const qreal leading = std::max(0.0, QFontMetricsF(painter->font()).leading());
    qreal height = -leading;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(rect.width());
        height += leading;
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    const qreal spare = rect.height() - height;
    const qreal above = flags & Qt::AlignVCenter ? spare / 2 : flags & Qt::AlignBottom ? spare : 0;
    painter->save();
    if (role != QPalette::NoRole)
        painter->setPen(palette.color(enabled ? QPalette::Active : QPalette::Disabled, role));
    layout.draw(painter, QPointF(rect.left(), rect.top() + above));
    painter->restore();
}

} // namespace bayan::ui
