#pragma once

#include "pictures/picture.h"

#include <QStringList>
#include <QTransform>

namespace bayan::pictures {

// Where on the face it is used. Areas are named, can be pointed at, and one can
// be chosen. The face never mirrors: the patient's right is on the picture's
// left in every language, and the picture says so.
class FaceMap final : public Picture
{
public:
    // Whether the names are painted, or stand over the picture as buttons in
    // the boxes of names().
    enum class NamesAre { Painted, Buttons };

    // Areas that are not drawn ones are left out.
    FaceMap(const QList<content::FaceArea> &areas, const language::Phrasebook &phrases,
            NamesAre names = NamesAre::Painted);

    // Names the areas, and the patient's right and left, in a further language below.
    void addNames(const QList<content::FaceArea> &areas, const language::Phrasebook &phrases);

    // An area's id, or empty for none.
    void setChosen(const QString &area) { m_chosen = area; }
    const QString &chosen() const { return m_chosen; }

    qreal heightFor(qreal width, const Style &style) const override;
    void paint(QPainter &painter, const QRectF &rect, const Style &style) const override;
    QString description() const override;

    // From the face's space (pictures/facedrawing.h) to where the face is, when
    // painted into this rectangle.
    QTransform faceIn(const QRectF &rect, const Style &style) const;

    struct Name
    {
        QString area;
        QString words;
        QRectF box;  // of the name
        QPointF end; // of the line from the name into the area
    };
    // In reading order, when painted into this rectangle.
    QList<Name> names(const QRectF &rect, const Style &style) const;

    // The area at this point of it; empty where there is none.
    QString areaAt(QPointF point, const QRectF &rect, const Style &style) const;

private:
    struct Area
    {
        QString id;
        QString name;
        QString shown; // in all languages, a line each
        bool empty;    // nothing is known of it
    };
    struct Plan;

    Plan plan(const QRectF &rect, const Style &style) const;

    NamesAre m_names;
    Qt::LayoutDirection m_direction;
    QList<Area> m_areas;
    int m_languages = 1;
    QString m_chosen;
    QString m_right;
    QString m_left;
    QString m_heading;
};

} // namespace bayan::pictures
