#include "readers/pieces.h"

#include "handout/sheettags.h"

#include <QMap>
#include <QTextLayout>

namespace bayan::readers {

QStringList piecesOf(const handout::Sheet::Layout &layout)
{
    QStringList pieces;
    for (const handout::Page &page : layout.pages) {
        QMap<int, QString> words;
        for (const handout::Line &line : page.lines) {
            const handout::Block &block = layout.blocks[line.block];
            const QTextLine text = block.text->lineAt(line.line);
            if (!handout::tagOf(block.role).isEmpty() && block.text)
                words[line.block] += block.text->text().mid(text.textStart(), text.textLength());
        }
        pieces += words.values();
    }
    return pieces;
}

QStringList wholeBlocks(const handout::Sheet::Layout &layout)
{
    QStringList blocks;
    for (const handout::Block &block : layout.blocks) {
        if (!handout::tagOf(block.role).isEmpty() && block.text)
            blocks.append(block.text->text());
    }
    return blocks;
}

} // namespace bayan::readers
