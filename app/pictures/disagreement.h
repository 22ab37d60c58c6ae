#pragma once

#include "pictures/picture.h"

namespace bayan::pictures {

// Where sources disagree: what one side says, what the other says, and what is
// fair to say, side by side where there is room. The question they disagree on
// is the entry's title and stands over or beside it.
class Disagreement final : public Picture
{
public:
    // The text has two sides; the phrases are of its language.
    Disagreement(const content::Text &text, const language::Phrasebook &phrases);

    static bool isFor(const content::Text &text);

    qreal heightFor(qreal width, const Style &style) const override;
    void paint(QPainter &painter, const QRectF &rect, const Style &style) const override;
    QString description() const override;

private:
    struct Cell
    {
        QString heading;
        QString words;
    };
    struct Plan;

    Plan plan(qreal width, const Style &style) const;

    Qt::LayoutDirection m_direction;
    QList<Cell> m_cells; // the two sides, then what is fair to say
};

} // namespace bayan::pictures
