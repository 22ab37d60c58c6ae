#include "ui/decklist.h"

#include "ui/deckdelegate.h"
#include "ui/fingerscrolling.h"

#include <QMouseEvent>

namespace bayan::ui {

DeckList::DeckList(DeckDelegate *delegate, QWidget *parent)
    : QListView(parent)
    , m_delegate(delegate)
{
    setItemDelegate(delegate);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setLayoutMode(QListView::Batched); // two thousand entries must not hold up the window
    viewport()->setAutoFillBackground(false);
    scrollByFinger(*this);
}

void DeckList::setRow(int row)
{
    m_marking = true;
    setCurrentIndex(model()->index(row, 0));
    m_marking = false;
}

void DeckList::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    const QRect tick = m_delegate->sheetBox(visualRect(index), layoutDirection());
    if (!tick.contains(event->position().toPoint())) {
        setCurrentIndex(index);
        return;
    }
    if (index.flags() & Qt::ItemIsUserCheckable) {
        const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        model()->setData(index, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
}

void DeckList::mouseMoveEvent(QMouseEvent *) {}

void DeckList::mouseReleaseEvent(QMouseEvent *) {}

void DeckList::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event); // two quick clicks are two
}

void DeckList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_marking && current.isValid())
        Q_EMIT chosen(current.row());
}

} // namespace bayan::ui
