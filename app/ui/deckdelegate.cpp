#include "ui/deckdelegate.h"

#include "pictures/icon.h"
#include "ui/deckmodel.h"
#include "ui/look.h"
#include "ui/rowwords.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace bayan::ui {

DeckDelegate::DeckDelegate(const Look &look, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
{
}

int DeckDelegate::shownWidth() const
{
    return m_look.scaled(44);
}

int DeckDelegate::sheetWidth() const
{
    return m_look.scaled(48);
}

DeckDelegate::Boxes DeckDelegate::boxes(const QRect &whole, Qt::LayoutDirection direction) const
{
    const int lead = m_look.scaled(16);
    const int edge = m_look.scaled(8);
    const auto piece = [&](int from, int width) {
        return QStyle::visualRect(direction, whole,
                                  QRect(whole.left() + from, whole.top(), width, whole.height()));
    };
    const int sheet = whole.width() - edge - sheetWidth();
    const int shown = sheet - shownWidth();
    return {piece(lead, shown - lead), piece(shown, shownWidth()), piece(sheet, sheetWidth())};
}

QRect DeckDelegate::sheetBox(const QRect &row, Qt::LayoutDirection direction) const
{
    return boxes(row, direction).sheet;
}

QFont DeckDelegate::titleFont(const QStyleOptionViewItem &option) const
{
    // As wide as it ever gets, so that no row grows when it is reached.
    return m_look.controlFont(Step::Body, option.direction, true);
}

QSize DeckDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const int room = std::max(40, width - m_look.scaled(24) - shownWidth() - sheetWidth());
    const RowWords words(index.data().toString(), titleFont(option), option.direction, room);
    return {width, std::max(m_look.scaled(44), words.height() + m_look.scaled(8))};
}

void DeckDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool current = option.state & QStyle::State_Selected;
    const Boxes at = boxes(option.rect, option.direction);
    if (current) {
        painter->fillRect(option.rect, m_look.colour(Tone::Surface));
        painter->fillRect(QStyle::visualRect(option.direction, option.rect,
                                             QRect(option.rect.left(), option.rect.top(), 4,
                                                   option.rect.height())),
                          m_look.colour(Tone::Accent));
    }
    const QFont font =
        current ? titleFont(option) : m_look.controlFont(Step::Body, option.direction);
    RowWords(index.data().toString(), font, option.direction, at.title.width())
        .paint(*painter, at.title, m_look.colour(current ? Tone::Accent : Tone::Text));
    const auto centred = [](const QRect &box, int side) {
        QRect square(0, 0, side, side);
        square.moveCenter(box.center());
        return square;
    };
    if (index.data(DeckModel::IsShownRole).toBool()) {
        pictures::paintIcon(painter, pictures::Icon::Preview, centred(at.shown, m_look.scaled(20)),
                            m_look.colour(Tone::Text));
    }
    if (index.data(DeckModel::IsLockedRole).toBool()) {
        pictures::paintIcon(painter, pictures::Icon::Lock, centred(at.sheet, m_look.scaled(18)),
                            m_look.colour(Tone::Text));
    } else {
        QStyleOptionViewItem tick = option;
        tick.rect = centred(at.sheet, m_look.scaled(20));
        tick.state &= ~QStyle::State_HasFocus;
        tick.state |= index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On
                                                                            : QStyle::State_Off;
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &tick, painter, option.widget);
    }
    if (option.state & QStyle::State_HasFocus &&
        (option.state & QStyle::State_KeyboardFocusChange ||
         (option.widget && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange)))) {
        painter->setPen(QPen(m_look.colour(Tone::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(6, 2, -2, -2), 4, 4);
    }
    painter->restore();
}

bool DeckDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                               const QStyleOptionViewItem &, const QModelIndex &index)
{
    // The list takes the mouse itself: a tick must not turn the page.
    const bool wanted = event->type() == QEvent::KeyPress &&
                        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!wanted || !(index.flags() & Qt::ItemIsUserCheckable))
        return false;
    const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace bayan::ui
