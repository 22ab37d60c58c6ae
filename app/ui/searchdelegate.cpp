#include "ui/searchdelegate.h"

#include "ui/cutlines.h"
#include "ui/look.h"
#include "ui/searchmodel.h"

#include <QAbstractItemView>
#include <QFontInfo>
#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace bayan::ui {

namespace {

constexpr int Side = 16;
constexpr int Above = 8;
constexpr int TitleLines = 2;
constexpr int SnippetLines = 2;

Qt::LayoutDirection directionOf(const QModelIndex &index)
{
    return Qt::LayoutDirection(index.data(SearchModel::DirectionRole).toInt());
}

// As words to be read have it: Arabic fonts say they need far more than they do.
int lineHeight(const QFont &font, Qt::LayoutDirection direction)
{
    return qCeil(QFontInfo(font).pixelSize() * Look::lineHeight(direction));
}

} // namespace

SearchDelegate::SearchDelegate(const Look &look, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
{
}

// Gives the height.
int SearchDelegate::layOut(QTextLayout &layout, const QString &marked, const QFont &font,
                           Qt::LayoutDirection direction, int width, int mostLines) const
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const QChar c : marked) {
        if (c == QChar(2)) {
            QTextLayout::FormatRange range;
            range.start = int(text.size());
            range.format.setBackground(m_look.colour(Tone::Tint));
            range.format.setForeground(m_look.colour(Tone::Text));
            range.format.setFontWeight(QFont::Bold);
            range.format.setFontUnderline(true);
            formats.append(range);
        } else if (c == QChar(3)) {
            if (!formats.isEmpty())
                formats.last().length = int(text.size()) - formats.last().start;
        } else {
            text += c;
        }
    }
    QTextOption option;
    option.setTextDirection(direction);
    option.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFont(font);
    layout.setText(text);
    layout.setFormats(formats);
    const int height = lineHeight(font, direction);
    return height * layOutLines(layout, width, height, mostLines);
}

int SearchDelegate::heightOf(const QModelIndex &index, int width, Qt::LayoutDirection heading) const
{
    if (index.data(SearchModel::IsHeadingRole).toBool())
        return lineHeight(m_look.controlFont(Step::Small, heading, true), heading) +
               m_look.scaled(14);
    const Qt::LayoutDirection direction = directionOf(index);
    const int room = width - 2 * m_look.scaled(Side);
    QTextLayout title;
    QTextLayout snippet;
    return layOut(title, index.data().toString(), m_look.controlFont(Step::Body, direction, true),
                  direction, room, TitleLines) +
           layOut(snippet, index.data(SearchModel::SnippetRole).toString(),
                  m_look.controlFont(Step::Small, direction), direction, room, SnippetLines) +
           2 * m_look.scaled(Above);
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    if (index.data(SearchModel::IsHeadingRole).toBool()) {
        const QRect box =
            option.rect.adjusted(m_look.scaled(Side), m_look.scaled(8), -m_look.scaled(Side), 0);
        painter->setFont(m_look.controlFont(Step::Small, option.direction, true));
        painter->setPen(m_look.colour(Tone::Muted));
        painter->drawText(
            box, QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter),
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                              box.width()));
        painter->restore();
        return;
    }
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen || option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, m_look.colour(chosen ? Tone::Window : Tone::Tint));
    if (chosen) {
        QRect bar(option.rect.left(), option.rect.top(), 4, option.rect.height());
        if (option.direction == Qt::RightToLeft)
            bar.moveRight(option.rect.right());
        painter->fillRect(bar, m_look.colour(Tone::Accent));
    }
    const Qt::LayoutDirection direction = directionOf(index);
    const int room = option.rect.width() - 2 * m_look.scaled(Side);
    QPointF at(option.rect.left() + m_look.scaled(Side), option.rect.top() + m_look.scaled(Above));
    QTextLayout title;
    const int below =
        layOut(title, index.data().toString(), m_look.controlFont(Step::Body, direction, true),
               direction, room, TitleLines);
    painter->setPen(m_look.colour(chosen ? Tone::Accent : Tone::Text));
    title.draw(painter, at);
    QTextLayout snippet;
    layOut(snippet, index.data(SearchModel::SnippetRole).toString(),
           m_look.controlFont(Step::Small, direction), direction, room, SnippetLines);
    painter->setPen(m_look.colour(Tone::Muted));
    snippet.draw(painter, at + QPointF(0, below));
    painter->restore();
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, heightOf(index, width, option.direction)};
}

} // namespace bayan::ui
