#pragma once

#include "handout/ink.h"

#include <QObject>

namespace bayan::ui {

// What was drawn for this patient, page by page. Lives in memory alone, and no
// longer than the consult.
class Ink final : public QObject
{
    Q_OBJECT

public:
    enum class Pen { First, Second, Third };

    // What a stroke stands on. A page's words stand elsewhere in another
    // language, so its ink belongs to the language too; a face is the same in all.
    struct Place
    {
        QString entry;
        QString language;
        int part = 0;
        bool onFace = false; // of the entry's face map: no language, no part

        static Place face(const QString &entry) { return {entry, {}, 0, true}; }

        bool operator==(const Place &) const = default;
    };

    // How large a place was when it was drawn on, in pixels, and its type, per cent:
    // at another size a page's words stand elsewhere.
    struct Size
    {
        QSizeF pixels;
        int percent = 100;

        bool operator==(const Size &) const = default;
    };

    // A line as it was drawn; a unit is the width or height of the page, or of
    // the face's space (pictures/facedrawing.h).
    struct Line
    {
        Pen pen = Pen::First;
        QList<QPointF> points;
    };

    explicit Ink(QObject *parent = nullptr);

    bool isEmpty() const { return m_pages.isEmpty(); }
    // At whatever size they were drawn.
    QList<Line> lines(const Place &place) const;

    void add(const Place &place, const Line &line, const Size &size);
    // The page as it is under the lines drawn at this size, in its pixels: what the
    // patient saw, for the sheet. Goes with them; nothing where there are none.
    void setGround(const Place &place, const Size &size, const QList<handout::InkShape> &ground);
    bool needsGround(const Place &place, const Size &size) const;
    // Takes the last line drawn on any of these places back.
    void undo(const QList<Place> &places);
    void clear(const Place &place);
    void clearAll();

    // For the sheet: in units of a page 1,000 wide, or of the face's space. One for
    // each size a place was drawn on at.
    QList<handout::InkDrawing> drawings() const;

    // Dashed and dotted lines stay apart in grey and for the colour-blind.
    static Qt::PenStyle styleOf(Pen pen);

Q_SIGNALS:
    void changed();

private:
    struct Page
    {
        Place place;
        Size size;
        QList<Line> lines;
        QList<int> numbers; // of the lines, in the order they were drawn
        QList<handout::InkShape> ground;
    };

    Page *pageAt(const Place &place, const Size &size);

    QList<Page> m_pages; // those with lines only
    int m_drawn = 0;
};

// A smooth path through the points, in the painter's units.
QPainterPath smoothPath(const QList<QPointF> &points, QSizeF scale);

} // namespace bayan::ui
