#include "handout/painter.h"

#include "handout/typeface.h"
#include "pictures/directionmark.h"
#include "pictures/evidencemark.h"
#include "pictures/icon.h"
#include "pictures/qrcode.h"

#include <QPainter>
#include <QTextLayout>

namespace bayan::handout {

namespace {

// Neutral inks: a laser printer sets black without dots, and nothing on the
// sheet rests on colour.
const QColor Black(0, 0, 0);
const QColor Muted(0x40, 0x40, 0x40);
const QColor Faint(0x80, 0x80, 0x80);

constexpr qreal Radius = 5;

} // namespace

void paintFrame(QPainter *painter, const Frame &frame)
{
    QPen pen(Black);
    switch (frame.kind) {
    case Frame::Kind::None:
        return;
    case Frame::Kind::Draft:
        pen.setWidthF(1);
        pen.setDashPattern({4, 3});
        pen.setCapStyle(Qt::FlatCap);
        break;
    case Frame::Kind::Urgent:
        pen.setWidthF(2.5);
        break;
    case Frame::Kind::Notice:
    case Frame::Kind::Write:
        pen.setWidthF(0.75);
        break;
    }
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    const qreal half = pen.widthF() / 2;
    painter->drawRoundedRect(frame.rect.adjusted(half, half, -half, -half), Radius, Radius);
}

void paintCode(QPainter *painter, const Mark &mark)
{
    const int side = pictures::qrCodeSide(mark.code);
    if (side == 0)
        return;
    painter->save();
    painter->translate(mark.rect.topLeft());
    painter->scale(mark.rect.width() / side, mark.rect.height() / side);
    painter->fillPath(pictures::qrCode(mark.code), Black);
    painter->restore();
}

void paintMark(QPainter *painter, const Mark &mark)
{
    switch (mark.kind) {
    case Mark::Kind::Rule:
    case Mark::Kind::Bullet:
        painter->fillRect(mark.rect, Black);
        break;
    case Mark::Kind::Blank:
        painter->fillRect(mark.rect, Faint);
        break;
    case Mark::Kind::Box: {
        QPen pen(Black, 1);
        pen.setJoinStyle(Qt::MiterJoin);
        painter->setPen(pen);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(mark.rect.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    }
    case Mark::Kind::Logo:
        painter->drawImage(mark.rect, mark.logo);
        break;
    case Mark::Kind::Code:
        paintCode(painter, mark);
        break;
    case Mark::Kind::Urgent:
        pictures::paintIcon(painter, pictures::Icon::Warning, mark.rect, Black, mark.reading);
        break;
    case Mark::Kind::Draft:
        pictures::paintIcon(painter, pictures::Icon::Pencil, mark.rect, Black, mark.reading);
        break;
    case Mark::Kind::Evidence:
        pictures::paintEvidenceMark(painter, mark.rect, mark.evidence, mark.reading, Muted);
        break;
    case Mark::Kind::Direction:
        pictures::paintDirectionMark(painter, mark.rect, mark.direction, Black);
        break;
    }
}

QColor inkOf(const Block &block)
{
    return block.muted ? Muted : Black;
}

void paintLine(QPainter *painter, const Sheet::Layout &layout, const Line &line)
{
    const Block &block = layout.blocks[line.block];
    const QTextLine words = block.text->lineAt(line.line);
    painter->setPen(inkOf(block));
    words.draw(painter, QPointF(line.box.left(), line.baseline) * UnitsPerPoint -
                            QPointF(0, words.ascent()));
}

void paintPage(QPainter *painter, const Sheet::Layout &layout, int page)
{
    const Page &content = layout.pages[page];
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const Frame &frame : content.frames)
        paintFrame(painter, frame);
    for (const Mark &mark : content.marks)
        paintMark(painter, mark);
    painter->scale(1.0 / UnitsPerPoint, 1.0 / UnitsPerPoint);
    for (const Drawing &drawing : content.drawings)
        drawing.picture->paint(
            *painter,
            QRectF(drawing.rect.topLeft() * UnitsPerPoint, drawing.rect.size() * UnitsPerPoint),
            drawing.style);
    for (int column = 0; column < layout.columns; ++column) {
        for (const Line &line : content.lines) {
            const Block &block = layout.blocks[line.block];
            if (block.column == column)
                paintLine(painter, layout, line);
        }
    }
    painter->restore();
}

} // namespace bayan::handout
