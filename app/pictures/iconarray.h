#pragma once

#include "pictures/picture.h"

#include <QStringList>

namespace bayan::pictures {

// A figure as people: 100 or 1,000 shapes for each group, in blocks of 100,
// filled from the leading edge; treated beside placebo at one denominator. Who
// had it is filled, who did not is an outline; at small sizes a large dot stands
// against a small one. Where nobody of a group had it, as many as could have it
// (the upper end of the 95 % interval) are thick outlines, as the words say.
class IconArray final : public Picture
{
public:
    // Whether the words are in the picture, or the place it is put in brings
    // them as text of its own (the same content::FigureText).
    enum class WordsAre { Inside, Elsewhere };

    IconArray(const content::Figure &figure, const language::Phrasebook &phrases,
              WordsAre words = WordsAre::Inside);

    qreal heightFor(qreal width, const Style &style) const override;
    void paint(QPainter &painter, const QRectF &rect, const Style &style) const override;
    QString description() const override;

    // Why no shapes are drawn, a sentence; empty where they are.
    const QString &fault() const { return m_fault; }

    // Filled and possible shapes of a group, of 'per'.
    struct Group
    {
        int filled = 0;
        int possible = 0;
        QString words; // "With treatment: 24 in 1,000 ..."
    };
    const QList<Group> &groups() const { return m_groups; }
    int per() const { return m_per; }

private:
    struct Plan;

    Plan plan(qreal width, const Style &style) const;
    void addKey(Plan &made, qreal width, qreal &y, const Style &style) const;

    WordsAre m_wordsAre;
    Qt::LayoutDirection m_direction;
    content::Direction m_kind;
    int m_per = 0;
    QString m_outcome;
    QString m_alone; // said in the place of a comparison group
    QString m_caption;
    QString m_fault;
    QString m_each;    // "Each shape is one person ..."
    QStringList m_key; // in the order of Crowd::Shape
    QList<Group> m_groups;
};

} // namespace bayan::pictures
