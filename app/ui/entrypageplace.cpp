// How a page comes to an entry, and keeps its place.
#include "ui/entrypage.h"

#include "ui/entrymore.h"

#include <QCoreApplication>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace bayan::ui {

EntryCard *EntryPage::topCard() const
{
    const int top = verticalScrollBar()->value();
    for (EntryCard *card : m_cards) {
        if (card->mapTo(m_sheet, QPoint(0, card->height())).y() > top)
            return card;
    }
    return nullptr;
}

void EntryPage::goTo(const QString &entry, const QSet<QString> &words)
{
    complete();
    clearMarks();
    EntryCard *card = cardOf(entry);
    if (!card)
        return;
    card->setOpen(true);
    setOpenedEntry(entry); // one that is always open too
    card->setMarkedWords(words);
    // Once the layout has room for what was opened.
    QMetaObject::invokeMethod(
        this, [this, card] { bringIntoSight(card, true); }, Qt::QueuedConnection);
}

void EntryPage::bringIntoSight(const EntryCard *card, bool titleFirst)
{
    QScrollBar *bar = verticalScrollBar();
    const int top = card->mapTo(m_sheet, QPoint()).y();
    int place = top - 8 - coveredAt(top);
    const QWidget *more = card->more();
    if (more && more->isVisible() && !card->isAncestorOf(more)) {
        const int opened = more->mapTo(m_sheet, QPoint()).y();
        const int whole = opened + more->height() - viewport()->height();
        // Under a row of tall cards it would be out of sight.
        const int most = opened - viewport()->height() / 3;
        if (titleFirst)
            place = std::max(place, std::min(whole, most));
        else
            place = std::max(bar->value(), std::min(whole, std::max(place, most)));
    }
    bar->setValue(place);
}

void EntryPage::keepPlace(const std::function<void()> &change)
{
    // The same part of the same entry stays at the top: words of another
    // language or size take another height.
    QScrollBar *bar = verticalScrollBar();
    EntryCard *anchor = bar->value() > 0 ? topCard() : nullptr;
    const auto topOf = [this](const QWidget *card) { return card->mapTo(m_sheet, QPoint()).y(); };
    const qreal part =
        anchor && anchor->height() > 0 ? qreal(bar->value() - topOf(anchor)) / anchor->height() : 0;
    change();
    if (!anchor)
        return;
    // Now, not when the event loop comes to it: nobody sees the jump between.
    m_column->activate();
    QEvent layout(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(this, &layout);
    m_column->activate();
    m_hold = [this, bar, anchor, part, topOf] {
        m_column->activate();
        bar->setValue(topOf(anchor) + qRound(part * anchor->height()));
    };
    m_hold();
    // Cards within cards settle over the next events; the place is held so long.
    m_holding.start();
}

} // namespace bayan::ui
