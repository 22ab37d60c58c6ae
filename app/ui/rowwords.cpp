#include "ui/rowwords.h"

#include "ui/look.h"

#include <QFontInfo>
#include <QPainter>

namespace bayan::ui {

RowWords::RowWords(const QString &words, const QFont &font, Qt::LayoutDirection direction,
                   int width)
    : m_layout(words, font)
{
    QTextOption option;
    option.setTextDirection(direction);
    option.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    const qreal step = QFontInfo(font).pixelSize() * Look::lineHeight(direction);
    qreal y = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y + (step - line.height()) / 2});
        y += step;
    }
    m_layout.endLayout();
    m_height = qRound(y);
}

void RowWords::paint(QPainter &painter, const QRect &box, const QColor &colour) const
{
    painter.setPen(colour);
    m_layout.draw(&painter, QPointF(box.left(), box.top() + (box.height() - m_height) / 2.0));
}

} // namespace bayan::ui
