#pragma once

#include <QListView>

namespace bayan::ui {

class DeckDelegate;

// The private view's list. A click on a tick ticks and leaves the patient's
// page alone; elsewhere it asks for the entry.
class DeckList final : public QListView
{
    Q_OBJECT

public:
    // The delegate outlives the list or is its child.
    explicit DeckList(DeckDelegate *delegate, QWidget *parent = nullptr);

    // Marks this row without asking for it.
    void setRow(int row);

Q_SIGNALS:
    void chosen(int row);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    DeckDelegate *m_delegate;
    bool m_marking = false;
};

} // namespace bayan::ui
