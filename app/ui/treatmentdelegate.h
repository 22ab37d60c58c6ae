#pragma once

#include <QStyledItemDelegate>

namespace bayan::ui {

class Look;

// A treatment's name, a muted line under it, and a bar on the leading edge of
// the chosen one.
class TreatmentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TreatmentDelegate(const Look &look, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Look &m_look;
};

} // namespace bayan::ui
