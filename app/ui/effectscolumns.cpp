// How the cards of the effects page stand beside each other, what they open under
// them, and the heads of their columns over both.
#include "language/wording.h"
#include "ui/columnheads.h"
#include "ui/consult.h"
#include "ui/effectspage.h"
#include "ui/entrymore.h"
#include "ui/evidencelabel.h"

#include <QGridLayout>
#include <QScrollBar>

#include <algorithm>

namespace bayan::ui {

namespace {

constexpr int FourAcross = 840; // pixels at normal size: four columns need this

} // namespace

// Rows of cards, each row followed by what its cards have opened. Gives the row
// after them.
int EffectsPage::placeRows(QGridLayout &grid, const QList<QList<EntryCard *>> &columns, int row)
{
    qsizetype longest = 0;
    for (const QList<EntryCard *> &cards : columns)
        longest = std::max(longest, cards.size());
    for (qsizetype i = 0; i < longest; ++i) {
        const int at = row++;
        for (qsizetype column = 0; column < columns.size(); ++column) {
            if (i >= columns[column].size())
                continue;
            EntryCard *card = columns[column][i];
            grid.addWidget(card, at, int(column));
            if (card->more() && card->isOpen())
                grid.addWidget(card->more(), row++, 0, 1, int(columns.size()));
        }
    }
    return row;
}

void EffectsPage::arrange()
{
    const int across = viewport()->width() >= look().scaled(FourAcross) ? 4 : 2;
    if (across == m_arrangedAcross)
        return;
    m_arrangedAcross = across;
    for (QGridLayout *grid : {m_times, m_grid}) {
        while (QLayoutItem *item = grid->takeAt(0))
            delete item; // the widgets stay, children of the page
    }
    placeRows(*m_times, m_timeCards, 0);
    int row = 0;
    for (qsizetype first = 0; first < m_columns.size(); first += across) {
        QList<QList<EntryCard *>> cards;
        for (int at = 0; at < across; ++at) {
            const Column &column = m_columns[first + at];
            if (column.horizonHeading)
                m_grid->addWidget(column.horizonHeading, row, at, 1, 2);
            m_grid->addWidget(column.directionHeading, row + 1, at);
            cards.append(column.cards);
        }
        row = placeRows(*m_grid, cards, row + 2);
    }
    for (int i = 0; i < 4; ++i)
        m_grid->setColumnStretch(i, i < across ? 1 : 0);
}

// The first of the columns whose heads are above this place of the sheet, and
// not their last cards; -1: none.
int EffectsPage::bandAt(int place) const
{
    const auto top = [this](const QWidget *widget) { return widget->mapTo(sheet(), QPoint()).y(); };
    int found = -1;
    for (int first = 0; first < int(m_columns.size()); first += m_arrangedAcross) {
        const DirectionLabel *heading = m_columns[first].directionHeading;
        // From where the band's words stand exactly over the heading's.
        if (top(heading) <= place + m_heads->sizeHint().height() - heading->height())
            found = first;
    }
    const int under = m_grid->geometry().bottom() + 1 - m_heads->sizeHint().height();
    return place < under ? found : -1;
}

int EffectsPage::coveredAt(int place) const
{
    return bandAt(place) < 0 ? 0 : m_heads->sizeHint().height();
}

void EffectsPage::showHeads()
{
    const int first = bandAt(verticalScrollBar()->value());
    m_heads->setVisible(first >= 0);
    if (first < 0)
        return;
    QList<ColumnHeads::Head> heads;
    for (int i = first; i < first + m_arrangedAcross; ++i) {
        const Column &column = m_columns[i];
        const language::Phrasebook &phrases = consult().phrases();
        const QWidget *heading = column.directionHeading;
        heads.append(
            {heading->mapTo(viewport(), QPoint()).x(), heading->width(),
             column.horizonHeading ? language::horizonWord(column.horizon, phrases) : QString(),
             column.direction, language::directionWord(column.direction, phrases)});
    }
    m_heads->setHeads(heads, consult().direction());
    m_heads->setGeometry(
        QRect(viewport()->pos(), QSize(viewport()->width(), m_heads->sizeHint().height())));
    m_heads->raise();
}

bool EffectsPage::focusNextPrevChild(bool next)
{
    const bool moved = EntryPage::focusNextPrevChild(next);
    const QWidget *here = focusWidget();
    if (moved && here && m_heads->isVisible() && sheet()->isAncestorOf(here)) {
        const int hidden = m_heads->height() - here->mapTo(viewport(), QPoint()).y();
        if (hidden > 0)
            verticalScrollBar()->setValue(verticalScrollBar()->value() - hidden - 8);
    }
    return moved;
}

void EffectsPage::resizeEvent(QResizeEvent *event)
{
    EntryPage::resizeEvent(event);
    arrange();
    showHeads();
}

} // namespace bayan::ui
