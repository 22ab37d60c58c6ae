// Words of controls that are wrapped, in a language read from the right.
#include "ui/bayanstyle.h"

#include <QPainter>
#include <QPalette>
#include <QTextLayout>

#include <algorithm>

namespace bayan::ui {

// Qt lays a wrapped line's last space out at its right end, so that all but the last
// line stand a space away from where they should start.
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
