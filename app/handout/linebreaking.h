#pragma once

#include "content/markup.h"
#include "handout/typeface.h"

#include <QList>

#include <memory>

class QTextLayout;

namespace bayan::handout {

struct Paragraph
{
    QList<content::Span> spans; // ready to be shown, isolates included
    content::Language language; // its direction is the paragraph's, whatever it starts with
    qreal TypeScale::*size = &TypeScale::body;
    bool bold = false;
    qreal scale = 1; // of the size
    bool largePrint = false;
    qreal width = 0; // points
    bool toRight = false;
};

// The paragraph broken into lines. Each line stands at (0, 0) of its own and is
// measured in units of 1/20 point. A word wider than the column breaks anywhere, a
// compound only where a column has no room for it.
std::shared_ptr<const QTextLayout> breakLines(const Paragraph &paragraph);

// The width of the widest line, in points.
qreal widestLine(const QTextLayout &lines);

} // namespace bayan::handout
