#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace bayan::ui {

class Look;

// A row of the basket: a click anywhere in it ticks it, and so do Space and
// Enter. An eye at its end says that the patient has seen it.
class PickDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // The look outlives the delegate.
    explicit PickDelegate(const Look &look, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    QRect wordsBox(const QStyleOptionViewItem &row) const;
    QStyleOptionViewItem narrowed(const QStyleOptionViewItem &option) const;

    const Look &m_look;
};

// The basket's list. Ticked entries are put in another order within their
// section by dragging (a finger rests on one before), or by Alt+Up and Alt+Down.
class PickList final : public QListView
{
    Q_OBJECT

public:
    explicit PickList(const Look &look, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *rows) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void chooseLayout();
    void carry(QPoint finger);
    void step(int by);

    bool m_holds = false; // a topic, not the room below them
    bool m_carries = false;
};

} // namespace bayan::ui
