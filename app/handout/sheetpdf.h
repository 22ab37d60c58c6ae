#pragma once

#include "handout/sheettags.h"
#include "pdf/document.h"

#include <QByteArray>
#include <QString>

namespace bayan::handout {

// Paints a sheet as a tagged PDF: the lines, marks and frames of its layout,
// each where it stands on paper.
class SheetPdf
{
public:
    // The layout must live as long.
    explicit SheetPdf(const Sheet::Layout &layout);

    QByteArray bytes();
    // A font that could not be put into the file; empty where all could.
    QString lackingFont() const;

private:
    // Lines of one block on one page, or a picture.
    struct Piece
    {
        int block = 0;
        const Drawing *drawing = nullptr;
        int column = 0;
        int element = -1; // -1: not part of the text
        QList<Line> lines;
    };

    void addPage(const Page &page);
    QList<Piece> piecesOf(const Page &page);
    void addMarks(const Page &page, const QList<Piece> &pieces);
    void addPiece(const Piece &piece);
    void addAsDrawn(const QList<Line> &lines);
    void addDrawing(const Piece &piece);
    void addToOutline(const Piece &piece);
    void addBalance(const Page &page);

    const Sheet::Layout &m_layout;
    pdf::Document m_document;
    SheetTags m_tags;
    Qt::LayoutDirection m_reading = Qt::LeftToRight; // what the page is balanced to
};

} // namespace bayan::handout
