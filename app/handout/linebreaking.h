#pragma once

#include "content/markup.h"
#include "handout/typeface.h"

#include <QHash>
#include <QList>
#include <QString>

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

// The same, remembering what it broke: a sheet is laid out several times until all
// is where it has to be, and most of its paragraphs come out alike.
class LineBreaker
{
public:
    std::shared_ptr<const QTextLayout> lines(const Paragraph &paragraph);

private:
    QHash<QString, std::shared_ptr<const QTextLayout>> m_known;
};

// The width of the widest line, in points.
qreal widestLine(const QTextLayout &lines);

} // namespace bayan::handout
