#include "ui/patientflow.h"

#include <algorithm>

namespace bayan::ui {

namespace {

constexpr int WidestLine = 26;   // of the text's size: about 70 characters
constexpr int NarrowestLine = 9; // two columns need this each
// Less than a letter is wide and a line is high, in the text's size.
constexpr qreal Letter = 0.25;
constexpr qreal Line = 0.75;

} // namespace

PatientFlow::PatientFlow(int textSize)
    : m_textSize(textSize)
{
}

void PatientFlow::setRooms(const QRect &first, const QRect &later)
{
    m_first = first;
    m_later = later;
}

int PatientFlow::narrowWidth() const
{
    const int half = (m_first.width() - m_textSize) / 2;
    return half < NarrowestLine * m_textSize ? m_first.width() : half;
}

QList<PatientFlow::Place> PatientFlow::fill(const QList<Piece> &pieces, int columns, int width,
                                            int limit) const
{
    QList<Place> places;
    int part = 0;
    int column = 0;
    QRect room = m_first;
    int y = room.top();
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const Piece &piece = pieces[i];
        const int height = piece.height(width);
        int needed = height;
        if (piece.leads && i + 1 < pieces.size()) {
            const int both = height + pieces[i + 1].gap + pieces[i + 1].height(width);
            const int next = column + 1 == columns ? m_later.height() : room.height();
            if (both <= std::min(next, limit)) // or it would gain nothing
                needed = both;
        }
        const int bottom = std::min(room.bottom() + 1, room.top() + limit);
        int top = y == room.top() ? y : y + piece.gap;
        if (top + needed > bottom && y > room.top()) {
            if (++column == columns) {
                column = 0;
                ++part;
                room = m_later;
            }
            top = room.top();
        } else if (top + height > bottom && part == 0 && column == 0 &&
                   m_later.height() > m_first.height()) {
            part = 1; // the heading leaves no room
            room = m_later;
            top = room.top();
        }
        places.append(
            {part, QRect(room.left() + column * (width + m_textSize), top, width, height)});
        y = top + height;
    }
    return places;
}

// Whether so many letters can't stand in one column, without a look at them: shaping
// long words at a width they will not have is what a page costs most.
bool PatientFlow::isTooLong(const QList<Piece> &pieces, int width, int height) const
{
    qreal letters = 0;
    for (const Piece &piece : pieces)
        letters += qreal(piece.letters);
    return letters * Letter * m_textSize / width * Line * m_textSize > height;
}

QList<PatientFlow::Place> PatientFlow::flow(const QList<Piece> &pieces) const
{
    const int single = std::min(m_first.width(), WidestLine * m_textSize);
    const auto parts = [](const QList<Place> &places) {
        return places.isEmpty() ? 1 : places.last().part + 1;
    };
    const int whole = std::max(m_first.height(), m_later.height());
    const int narrow = narrowWidth();
    if (narrow == m_first.width() || !isTooLong(pieces, single, m_first.height())) {
        const QList<Place> one = fill(pieces, 1, single, whole);
        if (parts(one) == 1 || narrow == m_first.width())
            return one;
    }
    const QList<Place> places = fill(pieces, 2, narrow, whole);
    if (parts(places) > 1)
        return places;
    // Both columns end at about the same height.
    int enough = m_first.height();
    int little = enough / 2;
    while (enough - little > m_textSize / 4) {
        const int middle = (enough + little) / 2;
        (parts(fill(pieces, 2, narrow, middle)) == 1 ? enough : little) = middle;
    }
    return fill(pieces, 2, narrow, enough);
}

bool PatientFlow::cut(QList<content::Block> &blocks, qsizetype at)
{
    const QString words = blocks[at].plainText();
    qsizetype place = words.indexOf(u' ', words.size() / 2);
    if (place < 0)
        place = words.lastIndexOf(u' ', words.size() / 2);
    if (place <= 0 || place + 1 >= words.size())
        return false;
    content::Block before{blocks[at].kind, {}};
    content::Block after{content::Block::Kind::Paragraph, {}};
    qsizetype start = 0;
    for (const content::Span &span : std::as_const(blocks[at].spans)) {
        const qsizetype within = std::clamp(place - start, qsizetype(0), span.text.size());
        if (within > 0)
            before.spans.append({span.text.left(within), span.bold});
        const QString rest = span.text.mid(within);
        if (!rest.isEmpty())
            after.spans.append({after.spans.isEmpty() ? rest.mid(1) : rest, span.bold});
        start += span.text.size();
    }
    blocks[at] = before;
    blocks.insert(at + 1, after);
    return true;
}

} // namespace bayan::ui
