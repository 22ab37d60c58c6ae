#pragma once

#include "content/enums.h"
#include "ui/look.h"

#include <QWidget>

namespace bayan::ui {

// The heads of columns whose own have been scrolled away: what each is about, in
// one band over its page. For the eye alone; the page's own are still read out.
class ColumnHeads final : public QWidget
{
    Q_OBJECT

public:
    struct Head
    {
        int left; // in the band, in pixels
        int width;
        QString group; // over this and the columns after it that have none
        content::Direction direction;
        QString word;

        bool operator==(const Head &) const = default;
    };

    // The look outlives it.
    ColumnHeads(const Look &look, QWidget *parent);

    // In the reading direction.
    void setHeads(const QList<Head> &heads, Qt::LayoutDirection direction);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    QList<Head> m_heads;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
};

} // namespace bayan::ui
