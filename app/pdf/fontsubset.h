#pragma once

#include "pdf/truetype.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace bayan::pdf {

// A font file with the glyphs that are used and no others, and with new ones
// put together from them. Glyph 0 is empty.
class FontSubset
{
public:
    explicit FontSubset(const TrueTypeFace &face);

    const TrueTypeFace &face() const { return m_face; }

    // The font's own glyph, as it is. A later call gives the same.
    int addGlyph(quint32 glyph);
    // A new glyph that holds these, with an advance of its own in font units.
    int addComposite(const QList<PlacedGlyph> &parts, int advance);
    // A new glyph that is a box on the baseline: for text without ink.
    int addBox(int width, int height);

    QByteArray file() const;

private:
    struct Glyph
    {
        QByteArray outline;
        int advance = 0;
        int points = 0;   // its own and its parts'
        int contours = 0; // its own and its parts'
        int parts = 0;
        int depth = 0;
    };

    int append(const Glyph &glyph);

    TrueTypeFace m_face;
    QList<Glyph> m_glyphs;
    QHash<quint32, int> m_own; // by the font's number
};

} // namespace bayan::pdf
