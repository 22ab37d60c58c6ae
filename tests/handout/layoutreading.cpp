#include "layoutreading.h"

#include <QTextLayout>

namespace bayan::support {

using namespace handout;

QString bare(QString words)
{
    words.removeIf([](QChar c) {
        return (c.unicode() >= 0x2066 && c.unicode() <= 0x2069) ||
               (c.unicode() >= 0x202A && c.unicode() <= 0x202E);
    });
    return words.replace(QChar::Nbsp, u' ');
}

QString wordsOf(const Sheet::Layout &layout, const Line &line)
{
    const QTextLayout &text = *layout.blocks[line.block].text;
    const QTextLine at = text.lineAt(line.line);
    return text.text().mid(at.textStart(), at.textLength());
}

QStringList linesOf(const Sheet &sheet, int page)
{
    QStringList lines;
    for (const Line &line : sheet.layout().pages[page].lines)
        lines.append(bare(wordsOf(sheet.layout(), line)).trimmed());
    return lines;
}

QStringList linesOf(const Sheet &sheet, int page, Role role)
{
    QStringList lines;
    for (const Line &line : sheet.layout().pages[page].lines) {
        if (roleOf(sheet.layout(), line) == role)
            lines.append(bare(wordsOf(sheet.layout(), line)).trimmed());
    }
    return lines;
}

QStringList blocksOf(const Sheet &sheet, Role role)
{
    QStringList blocks;
    for (const Block &block : sheet.layout().blocks) {
        if (block.role == role)
            blocks.append(bare(block.text->text()));
    }
    return blocks;
}

Role roleOf(const Sheet::Layout &layout, const Line &line)
{
    return layout.blocks[line.block].role;
}

bool standsOnEveryPage(Role role)
{
    return role == Role::RunningHeader || role == Role::Footer || role == Role::PageNumber;
}

bool isUrgent(Role role)
{
    return role >= Role::UrgentNotice && role <= Role::UrgentCall;
}

} // namespace bayan::support
