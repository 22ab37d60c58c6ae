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
    // language, so its ink belongs to the language too.
    struct Place
    {
        QString entry;
        QString language;
        int part = 0;

        bool operator==(const Place &) const = default;
    };

    // A line as it was drawn; a unit is the page's width or height.
    struct Line
    {
        Pen pen = Pen::First;
        QList<QPointF> points;
    };

    explicit Ink(QObject *parent = nullptr);

    bool isEmpty() const { return m_pages.isEmpty(); }
    QList<Line> lines(const Place &place) const;

    // 'page' is the page's size in pixels, for its proportions.
    void add(const Place &place, const Line &line, QSizeF page);
    // Takes the last line of this place back.
    void undo(const Place &place);
    void clear(const Place &place);
    void clearAll();

    // For the sheet, in units of a page 1,000 wide.
    QList<handout::InkDrawing> drawings() const;

    // Dashed and dotted lines stay apart in grey and for the colour-blind.
    static Qt::PenStyle styleOf(Pen pen);

Q_SIGNALS:
    void changed();

private:
    struct Page
    {
        Place place;
        QSizeF size;
        QList<Line> lines;
    };

    Page *pageAt(const Place &place);
    const Page *pageAt(const Place &place) const;

    QList<Page> m_pages; // those with lines only
};

// A smooth path through the points, in the painter's units.
QPainterPath smoothPath(const QList<QPointF> &points, QSizeF scale);

} // namespace bayan::ui
