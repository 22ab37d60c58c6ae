#pragma once

#include "pictures/picture.h"

namespace bayan::pictures {

// Benefits beside harms in equal width, short term and long term, each entry
// with its evidence as discs and a word. Neither side is trimmed to match the
// other.
class Balance final : public Picture
{
public:
    // The treatment's entries for patients that have a direction and one of these
    // horizons.
    Balance(const content::Treatment &treatment, const language::Phrasebook &phrases,
            const QList<content::Horizon> &horizons = {content::Horizon::ShortTerm,
                                                       content::Horizon::LongTerm});

    qreal heightFor(qreal width, const Style &style) const override;
    void paint(QPainter &painter, const QRectF &rect, const Style &style) const override;
    QString description() const override;

private:
    struct Item
    {
        QString title;
        content::Evidence evidence;
        QString evidenceWord;
        QString evidencePhrase;
    };
    // Benefits or harms of a horizon.
    struct Side
    {
        content::Direction direction;
        QString name;
        QList<Item> items;
    };
    struct Horizon
    {
        QString name;
        QList<Side> sides;
    };
    struct Plan;

    Plan plan(qreal width, const Style &style) const;

    Qt::LayoutDirection m_direction;
    QList<Horizon> m_horizons; // those with entries
    QString m_nothing;
};

} // namespace bayan::pictures
