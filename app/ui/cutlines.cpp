#include "ui/cutlines.h"

#include "language/isolation.h"

#include <QTextLayout>

#include <algorithm>
#include <tuple>
#include <utility>

namespace bayan::ui {

namespace {

// Gives the lines laid out, and where the words go on that have no place in them.
std::pair<int, int> breakInto(QTextLayout &layout, int width, int height, int most)
{
    int lines = 0;
    int end = 0;
    layout.beginLayout();
    while (lines < most) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, lines * height + (height - line.height()) / 2});
        end = line.textStart() + line.textLength();
        ++lines;
    }
    layout.endLayout();
    return {lines, end};
}

bool endsInMark(QStringView words)
{
    return words.endsWith(u' ') || words.endsWith(u',') || words.endsWith(u';') ||
           words.endsWith(u'،') || words.endsWith(u'؛') || words.endsWith(u'…');
}

} // namespace

int layOutLines(QTextLayout &layout, int width, int height, int most)
{
    const QString words = layout.text();
    auto [lines, end] = breakInto(layout, width, height, most);
    if (end >= words.size())
        return lines;
    const QList<QTextLayout::FormatRange> formats = layout.formats();
    qsizetype kept = end;
    while (kept > 0) {
        while (kept > 0 && endsInMark(QStringView(words).first(kept)))
            --kept;
        layout.setText(language::withIsolatesClosed(words.first(kept)) + u'…');
        QList<QTextLayout::FormatRange> within;
        for (QTextLayout::FormatRange range : formats) {
            range.length = std::min(range.length, int(kept) - range.start);
            if (range.length > 0)
                within.append(range);
        }
        layout.setFormats(within);
        std::tie(lines, end) = breakInto(layout, width, height, most);
        if (end >= layout.text().size())
            break;
        const qsizetype space = words.lastIndexOf(u' ', kept - 1);
        kept = space > 0 ? space : kept - 1;
    }
    return lines;
}

} // namespace bayan::ui
