#include "pdf/textwriter.h"

#include "pdf/objects.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <utility>

namespace bayan::pdf {

namespace {

constexpr QChar DecimalSeparator(0x066B);
constexpr QChar ThousandsSeparator(0x066C);

// The four digits of a code.
void appendCode(QByteArray &out, int code)
{
    for (int shift = 12; shift >= 0; shift -= 4)
        out += "0123456789ABCDEF"[code >> shift & 0xF];
}

bool standsWith(const Cell &cell, const Cell &next)
{
    return !next.rightToLeft && next.font == cell.font && next.size == cell.size;
}

// PDFium takes the two sides of a point for two numbers and swaps them, so that
// 1.5 is copied as 5.1. Arabic's own separators hold a number together. Empty
// where the text has no such point.
QString heldTogether(const QString &text)
{
    QString out = text;
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (!text[i - 1].isDigit() || !text[i + 1].isDigit())
            continue;
        if (text[i] == u'.')
            out[i] = DecimalSeparator;
        else if (text[i] == u',')
            out[i] = ThousandsSeparator;
    }
    return out == text ? QString() : out;
}

// pdf.js drops a plain space between words from right to left, but not one with
// a mark of direction before it. Other readers copy the mark. So the mark stands
// at the one space that must not be lost, that between "not" and what is not to
// be done, and the ones around both; readers that know actual text are told that
// it is a space.
const QString ListComma = QStringLiteral("\u060C"); // Arabic's
constexpr QChar RightToLeftMark(0x200F);
constexpr QChar LeftToRightMark(0x200E);
constexpr qreal MarkWidth = 0.06; // of the type's size
const QString MarkedSpace = QStringLiteral("\u200F ");

bool denies(const QString &word)
{
    static const QSet<QString> words{
        QStringLiteral("لا"),  QStringLiteral("لم"),   QStringLiteral("لن"),
        QStringLiteral("ليس"), QStringLiteral("ليست"), QStringLiteral("غير"),
        QStringLiteral("دون"), QStringLiteral("بدون"),
    };
    // With "and" or "so" before it.
    return words.contains(word) ||
           ((word.startsWith(u'و') || word.startsWith(u'ف')) && words.contains(word.sliced(1)));
}

// The letters, without the quotes around them, from here to the next space, or to the left of a
// stretch that reads the other way.
QString wordAt(const QList<Cell> &cells, qsizetype from)
{
    QString word;
    for (qsizetype i = from;
         i < cells.size() && cells[i].rightToLeft && cells[i].text != QLatin1String(" "); ++i) {
        if (cells[i].text.front().isLetter())
            word += cells[i].text;
    }
    return word;
}

// Poppler takes signs after a stretch from left to right for a part of it: it reads
// a list of numbers backwards, and a "not" after a Latin name without the space.
// A mark before the sign ends the stretch.
bool endsStretch(const QList<Cell> &cells, qsizetype at, TextWriter::Marks marks)
{
    if (at == 0 || cells[at - 1].rightToLeft || !cells[at].rightToLeft)
        return false;
    qsizetype next = at;
    while (next < cells.size() && cells[next].rightToLeft && !cells[next].text.front().isLetter())
        ++next;
    if (next == at)
        return false;
    if (marks == TextWriter::Marks::Everywhere)
        return true;
    if (next == cells.size())
        return false;
    return cells[next].rightToLeft ? denies(wordAt(cells, next)) : cells[at].text == ListComma;
}

// The same on a page that is read from left to right: a bracket behind an Arabic word.
bool endsArabic(const QList<Cell> &cells, qsizetype at)
{
    return at > 0 && cells[at - 1].rightToLeft && !cells[at].rightToLeft &&
           !cells[at].text.front().isLetterOrNumber();
}

// Where a page is read from right to left, Poppler moves the signs that a line
// from left to right ends with to its front: a bracket, between "cannot" and what
// cannot be. A mark after them keeps them.
bool endsInSigns(const QList<Cell> &cells)
{
    for (auto cell = cells.crbegin(); cell != cells.crend() && !cell->rightToLeft; ++cell) {
        if (!cell->text.front().isSpace())
            return !cell->text.front().isLetterOrNumber();
    }
    return false;
}

} // namespace

void TextWriter::begin(const QByteArray &tag, const QString &actualText)
{
    if (m_stretches.isEmpty() || !actualText.isEmpty() || !m_stretches.last().actualText.isEmpty())
        m_stretches.append({{}, tag, actualText});
}

void TextWriter::choose(const Cell &cell, qreal unitsPerPoint)
{
    const Chosen chosen{cell.font, cell.size / unitsPerPoint, cell.hidden};
    const bool sameMode = m_chosen && m_chosen->hiding == chosen.hiding;
    if (!sameMode || m_chosen->font != chosen.font || m_chosen->size != chosen.size)
        add((cell.hidden ? Fonts::hiddenNameOf(cell.font) : Fonts::nameOf(cell.font)) + ' ' +
            number(chosen.size) + " Tf\n");
    if (!sameMode)
        add(cell.hidden ? "3 Tr\n" : "0 Tr\n");
    m_chosen = chosen;
}

// Text from left to right in one piece, with what kerning asks for.
void TextWriter::addRun(const QList<Cell> &cells)
{
    Font &font = m_fonts[cells.first().font];
    const qreal size = cells.first().size;
    qreal pen = 0; // thousandths of the size
    QByteArray pieces;
    QByteArray codes;
    for (const Cell &cell : cells) {
        const int code = font.code(cell.text, cell.ink);
        const qreal wanted = (cell.left - cells.first().left) * 1000 / size;
        const int back = int(std::lround(pen - wanted));
        if (back != 0) {
            pieces += '<' + codes + '>' + QByteArray::number(back);
            codes.clear();
            pen -= back;
        }
        appendCode(codes, code);
        pen += font.width(code) * 1000.0 / font.unitsPerEm();
    }
    if (pieces.isEmpty())
        add('<' + codes + ">Tj\n");
    else
        add('[' + pieces + '<' + codes + ">]TJ\n");
}

void TextWriter::addCell(const Cell &cell)
{
    Font &font = m_fonts[cell.font];
    // A little wider rather than narrower: a gap would be read as one.
    const int width = int(std::ceil(cell.width * font.unitsPerEm() / cell.size));
    QByteArray &out = m_stretches.last().operators;
    out += '<';
    appendCode(out, cell.hidden ? font.hiddenCode(cell.text, width)
                                : font.code(cell.text, cell.ink, width));
    out += ">Tj\n";
}

void TextWriter::addHidden(const QList<Cell> &cells, const QPointF &origin, qreal unitsPerPoint)
{
    for (const Cell &cell : cells) {
        choose(cell, unitsPerPoint);
        moveTo(cell, origin, unitsPerPoint);
        addCell(cell);
    }
}

void TextWriter::moveTo(const Cell &cell, const QPointF &origin, qreal unitsPerPoint)
{
    QByteArray &out = m_stretches.last().operators;
    out += "1 0 0 1 ";
    appendNumber(out, origin.x() + cell.left / unitsPerPoint);
    out += ' ';
    appendNumber(out, origin.y());
    out += " Tm\n";
}

void TextWriter::addMark(QChar character, const Cell &cell, qreal right, const QPointF &origin,
                         qreal unitsPerPoint)
{
    Cell mark = cell;
    mark.text = character;
    mark.ink.clear();
    mark.hidden = true;
    mark.width = MarkWidth * cell.size;
    mark.left = right - mark.width;
    begin({}, {});
    choose(mark, unitsPerPoint);
    moveTo(mark, origin, unitsPerPoint);
    addCell(mark);
}

void TextWriter::addMarks(int count, int font, const QPointF &origin)
{
    constexpr int InOneCode = 2;   // Poppler 25 takes no more, others eight
    constexpr int InOneLine = 400; // what lies outside the page is not read
    constexpr qreal Size = 4;      // points
    const QString marks(InOneCode, RightToLeftMark);
    QList<Cell> cells;
    QPointF start = origin;
    const auto write = [&] {
        addLine(std::exchange(cells, {}), start, 1);
        start.ry() += Size;
    };
    for (int done = 0; done < count; done += InOneCode) {
        Cell cell;
        cell.font = font;
        cell.size = Size;
        cell.width = Size / 4;
        cell.left = -cell.width * qreal(cells.size() + 1);
        cell.rightToLeft = true;
        cell.hidden = true;
        cell.text = marks.first(std::min(InOneCode, count - done));
        cells.append(cell);
        if (cells.size() == InOneLine)
            write();
    }
    if (!cells.isEmpty())
        write();
}

void TextWriter::addLine(const QList<Cell> &cells, const QPointF &origin, qreal unitsPerPoint)
{
    const bool amidRightToLeft = std::any_of(cells.cbegin(), cells.cend(),
                                             [](const Cell &cell) { return cell.rightToLeft; });
    QString word;        // up to here
    bool denied = false; // the one before it says "not"
    for (qsizetype i = 0; i < cells.size();) {
        const Cell &cell = cells[i];
        qsizetype end = i + 1;
        QString text = cell.text;
        while (!cell.rightToLeft && end < cells.size() && standsWith(cell, cells[end]))
            text += cells[end++].text;
        Cell written = cell;
        if (m_reading == Qt::LeftToRight && m_marks == Marks::Everywhere && endsArabic(cells, i))
            addMark(LeftToRightMark, cell, cell.left, origin, unitsPerPoint);
        if (endsStretch(cells, i, m_marks))
            addMark(RightToLeftMark, cell, cell.left + cell.width, origin, unitsPerPoint);
        if (cell.rightToLeft && cell.text == QLatin1String(" ")) {
            const bool ends = denied && word.size() < 3;
            denied = denies(word);
            const bool marked = ends || denied || denies(wordAt(cells, i + 1));
            // In a list Poppler needs this mark too, and so is not told otherwise.
            const bool inList = i > 0 && cells[i - 1].text == ListComma &&
                                endsStretch(cells, i - 1, Marks::WhereNeeded);
            begin(marked && !inList ? "Span" : "", marked && !inList ? cell.text : QString());
            if (marked || inList)
                written.text = MarkedSpace;
            word.clear();
        } else {
            if (!cell.rightToLeft)
                word.clear();
            else if (cell.text.front().isLetter())
                word += cell.text;
            begin({}, cell.rightToLeft || !amidRightToLeft ? QString() : heldTogether(text));
        }
        if (cell.rightToLeft || !cell.hidden) {
            choose(cell, unitsPerPoint);
            moveTo(cell, origin, unitsPerPoint);
        }
        if (cell.rightToLeft)
            addCell(written);
        else if (cell.hidden)
            addHidden(cells.sliced(i, end - i), origin, unitsPerPoint);
        else
            addRun(cells.sliced(i, end - i));
        i = end;
    }
    if (m_reading == Qt::RightToLeft && endsInSigns(cells)) {
        const Cell &last = cells.last();
        addMark(LeftToRightMark, last, last.left + last.width + MarkWidth * last.size, origin,
                unitsPerPoint);
    }
}

} // namespace bayan::pdf
