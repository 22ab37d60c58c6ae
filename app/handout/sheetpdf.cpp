#include "handout/sheetpdf.h"

#include "handout/painter.h"
#include "handout/typeface.h"
#include "pdf/readingorder.h"
#include "pdf/textwriter.h"
#include "pictures/picture.h"

#include <QGlyphRun>
#include <QHash>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace bayan::handout {

namespace {

// Isolates are for lines; a list of headings has a line for each.
QString withoutControls(QString text)
{
    return text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
}

bool isLabel(Mark::Kind kind)
{
    return kind == Mark::Kind::Bullet || kind == Mark::Kind::Box;
}

class DrawnLetters : public pictures::Lettering
{
public:
    explicit DrawnLetters(pdf::VectorDevice &device)
        : m_device(device)
    {
    }

    void draw(const QPointF &origin, const QGlyphRun &run, const QColor &ink) override
    {
        m_device.drawLetters(origin, run, ink);
    }

private:
    pdf::VectorDevice &m_device;
};

} // namespace

SheetPdf::SheetPdf(const Sheet::Layout &layout)
    : m_layout(layout)
    , m_document({layout.title, layout.pages.isEmpty() ? QString() : layout.pages.first().language,
                  QStringLiteral("Bayan"), QStringLiteral("Bayan " BAYAN_VERSION), layout.date},
                 layout.pageSize)
    , m_tags(m_document.structure(), layout)
{
}

QString SheetPdf::lackingFont() const
{
    return m_document.fonts().lacking();
}

// In the order they are read. A block that began on another page keeps its element.
QList<SheetPdf::Piece> SheetPdf::piecesOf(const Page &page)
{
    QList<Piece> pieces;
    QHash<int, qsizetype> known;
    const auto addDrawingsBefore = [&](qsizetype line) {
        for (const Drawing &drawing : page.drawings) {
            if (drawing.before == line)
                pieces.append(
                    {-1, &drawing, drawing.column, m_tags.figureOf(drawing, page.language), {}});
        }
    };
    for (qsizetype i = 0; i < page.lines.size(); ++i) {
        addDrawingsBefore(i);
        const Line &line = page.lines[i];
        auto at = known.constFind(line.block);
        if (at == known.constEnd()) {
            const Block &block = m_layout.blocks[line.block];
            Piece piece;
            piece.block = line.block;
            piece.column = block.column;
            if (!tagOf(block.role).isEmpty())
                piece.element = m_tags.elementOf(line.block, page.language);
            at = known.insert(line.block, pieces.size());
            pieces.append(piece);
        }
        pieces[*at].lines.append(line);
    }
    addDrawingsBefore(page.lines.size());
    return pieces;
}

// Frames and marks say nothing that words do not say; a bullet is the label of
// the item it stands beside.
void SheetPdf::addMarks(const Page &page, const QList<Piece> &pieces)
{
    QPainter painter(&m_document.drawing());
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Frame &frame : page.frames)
        paintFrame(&painter, frame);
    for (const Mark &mark : page.marks) {
        if (!isLabel(mark.kind))
            paintMark(&painter, mark);
    }
    m_document.openArtifact();
    m_document.add(m_document.drawing().takeContent());
    m_document.close();
    for (const Mark &mark : page.marks) {
        if (!isLabel(mark.kind))
            continue;
        // The words beside it, or nearest to it where columns stand side by side.
        int label = -1;
        qreal nearest = m_layout.pageSize.width();
        for (const Piece &piece : pieces) {
            if (piece.drawing)
                continue;
            const QRectF words = piece.lines.first().box;
            const QPointF centre = mark.rect.center();
            const qreal away = std::max(words.left() - centre.x(), centre.x() - words.right());
            if (piece.element < 0 || m_tags.labelOf(piece.block) < 0 || away >= nearest ||
                centre.y() < words.top() || centre.y() > words.bottom())
                continue;
            nearest = away;
            label = m_tags.labelOf(piece.block);
        }
        paintMark(&painter, mark);
        if (label < 0)
            m_document.openArtifact();
        else
            m_document.openTag(label, "Lbl");
        m_document.add(m_document.drawing().takeContent());
        m_document.close();
    }
}

void SheetPdf::addPiece(const Piece &piece)
{
    const Block &block = m_layout.blocks[piece.block];
    // What a clinic types may be anything; what the library says is known.
    const bool named = block.role == Role::Clinic || block.role == Role::ClinicLine ||
                       block.role == Role::Patient || block.role == Role::RunningHeader;
    pdf::TextWriter writer(m_document.fonts(), m_reading,
                           named ? pdf::TextWriter::Marks::Everywhere
                                 : pdf::TextWriter::Marks::WhereNeeded);
    const qreal height = m_layout.pageSize.height();
    QList<Line> drawn;
    for (const Line &line : piece.lines) {
        const QTextLine words = block.text->lineAt(line.line);
        QList<pdf::Cell> cells = pdf::cellsOf(words, block.text->text(), m_document.fonts());
        if (!pdf::followOneAnother(cells, m_reading)) {
            cells = pdf::oneAfterAnother(cells, m_reading);
            drawn.append(line);
        }
        writer.addLine(cells, QPointF(line.box.left(), height - line.baseline), UnitsPerPoint);
    }
    addAsDrawn(drawn);
    const QByteArray ink = pdf::number(inkOf(block).redF()) + " g\n";
    if (piece.element < 0) {
        m_document.openArtifact(block.role == Role::RunningHeader
                                    ? "/Type/Pagination/Subtype/Header"
                                    : "/Type/Pagination/Subtype/Footer");
        m_document.add("BT\n" + ink);
        for (const pdf::Stretch &stretch : writer.stretches())
            m_document.add(stretch.operators);
        m_document.add("ET\n");
        m_document.close();
        return;
    }
    const QByteArray tag = tagOf(block.role);
    m_document.add("BT\n" + ink);
    for (const pdf::Stretch &stretch : writer.stretches()) {
        m_document.openTag(piece.element, stretch.tag.isEmpty() ? tag : stretch.tag,
                           stretch.actualText);
        m_document.add(stretch.operators);
        m_document.close();
    }
    m_document.add("ET\n");
}

// Lines as outlines, beside their text that is not seen.
void SheetPdf::addAsDrawn(const QList<Line> &lines)
{
    if (lines.isEmpty())
        return;
    QPainter painter(&m_document.drawing());
    painter.scale(1.0 / UnitsPerPoint, 1.0 / UnitsPerPoint);
    DrawnLetters letters(m_document.drawing());
    for (const Line &line : lines) {
        const Block &block = m_layout.blocks[line.block];
        const QTextLine words = block.text->lineAt(line.line);
        QList<QGlyphRun> runs = words.glyphRuns();
        std::sort(runs.begin(), runs.end(), [](const QGlyphRun &one, const QGlyphRun &other) {
            return one.positions().value(0).x() < other.positions().value(0).x();
        });
        for (const QGlyphRun &run : runs)
            letters.draw(QPointF(line.box.left(), line.baseline) * UnitsPerPoint -
                             QPointF(0, words.ascent()),
                         run, inkOf(block));
    }
    painter.end();
    m_document.openArtifact();
    m_document.add(m_document.drawing().takeContent());
    m_document.close();
}

void SheetPdf::addDrawing(const Piece &piece)
{
    const QRectF &rect = piece.drawing->rect;
    QPainter painter(&m_document.drawing());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(1.0 / UnitsPerPoint, 1.0 / UnitsPerPoint);
    DrawnLetters letters(m_document.drawing());
    pictures::Style style = piece.drawing->style;
    style.lettering = &letters;
    piece.drawing->picture->paint(
        painter, QRectF(rect.topLeft() * UnitsPerPoint, rect.size() * UnitsPerPoint), style);
    painter.end();
    m_document.openTag(piece.element, "Figure");
    m_document.add(m_document.drawing().takeContent());
    m_document.close();
}

void SheetPdf::addToOutline(const Piece &piece)
{
    const Block &block = m_layout.blocks[piece.block];
    const int level = outlineLevel(block.role);
    // Side by side, the first language's headings stand for both.
    if (level >= 0 && block.column == 0 && piece.lines.first().line == 0)
        m_document.outline().add(level, withoutControls(block.text->text()), m_document.page(),
                                 m_layout.pageSize.height() - piece.lines.first().box.top());
}

// Poppler reads all lines of a page in the direction that most of its letters
// have, and so tears Arabic lines apart at numbers and points where English has
// more letters; English lines suffer nothing from the other direction but a
// moved full stop. Where a page has both, marks that are not seen tip the balance.
void SheetPdf::addBalance(const Page &page)
{
    // A line may end in a mark from left to right.
    auto leftToRight = int(page.lines.size());
    for (const Line &line : page.lines) {
        const Block &block = m_layout.blocks[line.block];
        const QTextLine words = block.text->lineAt(line.line);
        for (const QChar c :
             QStringView(block.text->text()).mid(words.textStart(), words.textLength())) {
            const QChar::Direction direction = c.direction();
            leftToRight += direction == QChar::DirL ? 1 : 0;
            leftToRight -= direction == QChar::DirR || direction == QChar::DirAL ? 1 : 0;
        }
    }
    if (m_reading == Qt::LeftToRight || leftToRight < 0)
        return;
    pdf::TextWriter writer(m_document.fonts());
    writer.addMarks(leftToRight + 1, 0, {m_layout.pageSize.width() - 20, 20});
    m_document.openArtifact();
    m_document.add("BT\n");
    for (const pdf::Stretch &stretch : writer.stretches())
        m_document.add(stretch.operators);
    m_document.add("ET\n");
    m_document.close();
}

void SheetPdf::addPage(const Page &page)
{
    m_document.newPage();
    const bool hasRightToLeft =
        std::any_of(page.lines.cbegin(), page.lines.cend(), [this](const Line &line) {
            return m_layout.blocks[line.block].direction == Qt::RightToLeft;
        });
    m_reading = hasRightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
    QList<Piece> pieces = piecesOf(page);
    addMarks(page, pieces);
    // Column by column, or a reader takes two for one line; the tree goes by rows.
    std::stable_sort(pieces.begin(), pieces.end(), [](const Piece &one, const Piece &other) {
        return one.column < other.column;
    });
    for (const Piece &piece : pieces) {
        if (piece.drawing) {
            addDrawing(piece);
            continue;
        }
        addPiece(piece);
        addToOutline(piece);
    }
    addBalance(page);
}

QByteArray SheetPdf::bytes()
{
    for (const Page &page : m_layout.pages)
        addPage(page);
    return m_document.bytes();
}

} // namespace bayan::handout
