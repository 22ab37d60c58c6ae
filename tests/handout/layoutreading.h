#pragma once

#include "handout/layout.h"

#include <QStringList>

namespace bayan::support {

// A line's words, as they are stored: in reading order, isolates included.
QString wordsOf(const handout::Sheet::Layout &layout, const handout::Line &line);

// The words of a page's lines, one line each, without isolates; those of one
// role alone, or of all.
QStringList linesOf(const handout::Sheet &sheet, int page);
QStringList linesOf(const handout::Sheet &sheet, int page, handout::Role role);

// The same for the whole sheet, each block's lines joined.
QStringList blocksOf(const handout::Sheet &sheet, handout::Role role);

// Words without isolates, as a reader sees them.
QString bare(QString words);

handout::Role roleOf(const handout::Sheet::Layout &layout, const handout::Line &line);
// The running header and the footer.
bool standsOnEveryPage(handout::Role role);
bool isUrgent(handout::Role role);

} // namespace bayan::support
