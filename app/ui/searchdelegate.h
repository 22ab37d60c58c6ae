#pragma once

#include <QStyledItemDelegate>

class QTextLayout;

namespace bayan::ui {

class Look;

// Paints a found topic: title, and the words around the match. Each reads in
// the direction of its own language, whatever the window's; what matches is
// tinted, bold and underlined, so that no one of these has to be seen.
class SearchDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // The look outlives the delegate.
    explicit SearchDelegate(const Look &look, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int layOut(QTextLayout &layout, const QString &marked, const QFont &font,
               Qt::LayoutDirection direction, int width, int mostLines) const;
    int heightOf(const QModelIndex &index, int width, Qt::LayoutDirection heading) const;

    const Look &m_look;
};

} // namespace bayan::ui
