#include "ui/wordsfield.h"

#include "language/isolation.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>

namespace bayan::ui {

namespace {

constexpr int Inset = 6; // pixels, between edge and words

} // namespace

WordsField::WordsField(Qt::LayoutDirection direction, QWidget *parent)
    : QLineEdit(parent)
{
    setLayoutDirection(direction);
    setTextMargins(Inset, 0, Inset, 0);
}

void WordsField::paintEvent(QPaintEvent *event)
{
    if (hasFocus() || text().isEmpty()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QStyleOptionFrame option;
    initStyleOption(&option);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    constexpr int Margin = 2; // as QLineEdit has it
    const QRect room = style()
                           ->subElementRect(QStyle::SE_LineEditContents, &option, this)
                           .adjusted(Margin + Inset, 0, -Margin - Inset, 0);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    painter.setLayoutDirection(layoutDirection());
    painter.drawText(room,
                     int((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                         Qt::AlignVCenter | Qt::TextSingleLine),
                     language::isolated(text(), layoutDirection()));
}

} // namespace bayan::ui
