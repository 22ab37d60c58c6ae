#pragma once

#include "ui/entrypage.h"

class QGridLayout;

namespace bayan::ui {

class ColumnHeads;
class DirectionLabel;
class WhenAndWhere;

// Short term beside long term, benefits beside harms, in equal detail; what
// happens when above them, what sources disagree on and nobody knows below. What
// a card in a column opens takes the page's width under its row; the columns'
// heads stay in sight.
class EffectsPage final : public EntryPage
{
    Q_OBJECT

public:
    EffectsPage(Consult &consult, const Look &look, QWidget *parent = nullptr);

protected:
    QList<QWidget *> headStops() const override;
    int coveredAt(int place) const override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // One of the four: a horizon's benefits or harms.
    struct Column
    {
        content::Horizon horizon;
        content::Direction direction;
        QWidget *horizonHeading = nullptr; // above its benefits, over both
        DirectionLabel *directionHeading = nullptr;
        QList<EntryCard *> cards;
    };

    EntryCard *makeBrief(const content::Entry &entry);
    void cardOpened(EntryCard *card);
    int placeRows(QGridLayout &grid, const QList<QList<EntryCard *>> &columns, int row);
    void addWhen();
    void addColumns();
    void addOpenPoints();
    void arrange();
    int bandAt(int place) const;
    void showHeads();

    WhenAndWhere *m_head = nullptr; // none where there is nothing to show
    QGridLayout *m_times = nullptr;
    QList<QList<EntryCard *>> m_timeCards; // one in each column
    QGridLayout *m_grid = nullptr;
    QList<Column> m_columns;
    int m_arrangedAcross = 0; // columns side by side now: 4 or 2
    ColumnHeads *m_heads;
};

} // namespace bayan::ui
