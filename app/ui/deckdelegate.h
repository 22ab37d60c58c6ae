#pragma once

#include <QStyledItemDelegate>

namespace bayan::ui {

class Look;

// A row of the private view's list: title, an eye where it was shown, and the
// sheet's tick or lock. Space ticks.
class DeckDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // The look outlives the delegate.
    explicit DeckDelegate(const Look &look, QObject *parent = nullptr);

    // The columns "Shown" and "Sheet", from the trailing edge.
    int shownWidth() const;
    int sheetWidth() const;
    // Where a click ticks, in a row of this rectangle.
    QRect sheetBox(const QRect &row, Qt::LayoutDirection direction) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    struct Boxes
    {
        QRect title;
        QRect shown;
        QRect sheet;
    };

    Boxes boxes(const QRect &whole, Qt::LayoutDirection direction) const;
    QFont titleFont(const QStyleOptionViewItem &option) const;

    const Look &m_look;
};

} // namespace bayan::ui
