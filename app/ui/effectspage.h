#pragma once

#include "ui/entrypage.h"

class QGridLayout;

namespace bayan::ui {

class WhenAndWhere;

// Short term beside long term, benefits beside harms, in equal detail; what
// happens when above them, what sources disagree on and nobody knows below.
class EffectsPage final : public EntryPage
{
    Q_OBJECT

public:
    EffectsPage(Consult &consult, const Look &look, QWidget *parent = nullptr);

protected:
    QList<QWidget *> headStops() const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // One of the four: a horizon's benefits or harms.
    struct Column
    {
        content::Horizon horizon;
        QWidget *horizonHeading = nullptr; // above its benefits, over both
        QWidget *directionHeading = nullptr;
        QList<EntryCard *> cards;
    };

    void addWhen();
    void addColumns();
    void addOpenPoints();
    void arrange();

    WhenAndWhere *m_head = nullptr; // none where there is nothing to show
    QGridLayout *m_grid = nullptr;
    QList<Column> m_columns;
    int m_arrangedAcross = 0; // columns side by side now: 4 or 2
};

} // namespace bayan::ui
