#pragma once

#include "pictures/picture.h"

#include <span>

namespace bayan::pictures {

// What happens when: day 0 to month 6 in three lanes, with the evidence behind
// each mark. The first month takes 44 % of the width, and the picture says so.
// Time runs from the leading edge. Where there is no room to write on the marks
// each stands under its words instead.
class Timeline final : public Picture
{
public:
    // Marks of unknown lanes, or that end before they start, are left out.
    Timeline(const QList<content::TimelineMark> &marks, const language::Phrasebook &phrases);

    qreal heightFor(qreal width, const Style &style) const override;
    void paint(QPainter &painter, const QRectF &rect, const Style &style) const override;
    QString description() const override;

    // Where a day stands on the axis, as a part of its length.
    static qreal partOf(double day);

private:
    enum class Form { Partial, Full, Open, Moment };

    struct Mark
    {
        Form form;
        double from;
        double to;
        content::Evidence evidence;
        QString label;
        QString said; // "Starts, from day 1 to day 14: moderate evidence"
    };
    struct Lane
    {
        QString id;
        QString name;
        QList<Mark> marks;
    };
    struct Tick
    {
        double day;
        QString label;
    };
    struct Plan;

    void addMark(const content::TimelineMark &mark, const language::Phrasebook &phrases);
    Plan plan(qreal width, const Style &style) const;
    bool planOnMarks(Plan &plan, const Style &style) const;
    static void planRules(Plan &plan, QList<QRectF> unruled);
    void planUnderWords(Plan &plan, const Style &style) const;
    void planAxis(Plan &plan, const Style &style, std::span<const int> named) const;
    void planFoot(Plan &plan, const Style &style) const;

    Qt::LayoutDirection m_direction;
    QList<Lane> m_lanes;
    QList<Tick> m_ticks;
    QString m_heading;
    QString m_note;
    QString m_nothing;
    QList<content::Evidence> m_levels; // those of the marks, strongest first
    QStringList m_levelWords;
};

} // namespace bayan::pictures
