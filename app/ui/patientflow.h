#pragma once

#include "content/markup.h"

#include <QList>
#include <QRect>

#include <functional>

namespace bayan::ui {

// Fills the patient's page: one column that is easy to read where that is
// enough, else two, else two on every part. Knows lengths only, no widgets.
class PatientFlow
{
public:
    struct Piece
    {
        int gap; // before it, unless it is first in its column
        std::function<int(int width)> height;
        qsizetype letters = 0; // of its words
        bool leads = false;    // to the next, so it does not end a column
    };

    struct Place
    {
        int part;
        QRect box;
    };

    // The widest line that is easy to read and the gap between columns follow
    // from the size of the text.
    explicit PatientFlow(int textSize);

    // What is free on the first part and on each later one, from the leading
    // edge; of the same width.
    void setRooms(const QRect &first, const QRect &later);

    // The width of a column where one is not enough.
    int narrowWidth() const;

    // One place for each piece, in order.
    QList<Place> flow(const QList<Piece> &pieces) const;

    // Cuts one block of words into two, near its middle and between words, the
    // second a paragraph. False where it is a single word.
    static bool cut(QList<content::Block> &blocks, qsizetype at);

private:
    bool isTooLong(const QList<Piece> &pieces, int width, int height) const;
    QList<Place> fill(const QList<Piece> &pieces, int columns, int width, int limit) const;

    int m_textSize;
    QRect m_first;
    QRect m_later;
};

} // namespace bayan::ui
