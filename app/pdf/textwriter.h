#pragma once

#include "pdf/cells.h"

#include <QByteArray>
#include <QList>
#include <QPointF>
#include <QString>

#include <optional>

namespace bayan::pdf {

// Some of a line as operators of a content stream, to stand between BT and ET.
struct Stretch
{
    QByteArray operators;
    QByteArray tag;     // of the marked content; empty: the block's own
    QString actualText; // what readers are to take it for; empty: as it is
};

// Lines of cells as stretches of marked content.
class TextWriter
{
public:
    // Which ends of stretches get a mark that is not seen: it keeps the signs there at
    // their place, but is copied, and a phrase with one in it is not found.
    enum class Marks {
        WhereNeeded, // before "not", in lists
        Everywhere,  // in a name of both scripts with a number in it
    };

    // 'reading' is the direction that the page's lines are taken to have; see
    // readingorder.h.
    explicit TextWriter(Fonts &fonts, Qt::LayoutDirection reading = Qt::LeftToRight,
                        Marks marks = Marks::WhereNeeded)
        : m_fonts(fonts)
        , m_reading(reading)
        , m_marks(marks)
    {
    }

    // 'origin' is where the cells are measured from, on the baseline, in points
    // from the page's bottom left corner.
    void addLine(const QList<Cell> &cells, const QPointF &origin, qreal unitsPerPoint);

    // Marks of right-to-left that are not seen, in lines to the left of the origin, the
    // first one on it.
    void addMarks(int count, int font, const QPointF &origin);

    const QList<Stretch> &stretches() const { return m_stretches; }

private:
    struct Chosen
    {
        int font = 0;
        qreal size = 0; // points
        bool hiding = false;
    };

    void choose(const Cell &cell, qreal unitsPerPoint);
    void moveTo(const Cell &cell, const QPointF &origin, qreal unitsPerPoint);
    // A mark of direction that is not seen, ending at 'right' in the cell's units.
    void addMark(QChar mark, const Cell &cell, qreal right, const QPointF &origin,
                 qreal unitsPerPoint);
    void addRun(const QList<Cell> &cells);
    void addCell(const Cell &cell);
    void addHidden(const QList<Cell> &cells, const QPointF &origin, qreal unitsPerPoint);
    // The stretch to go on with: the last one where it is of the same kind.
    void begin(const QByteArray &tag, const QString &actualText);
    void add(const QByteArray &operators) { m_stretches.last().operators += operators; }

    Fonts &m_fonts;
    Qt::LayoutDirection m_reading;
    Marks m_marks;
    QList<Stretch> m_stretches;
    std::optional<Chosen> m_chosen; // not said yet: it outlasts the text before
};

} // namespace bayan::pdf
