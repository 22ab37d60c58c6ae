#pragma once

#include <QByteArray>
#include <QList>
#include <QRect>

#include <optional>

class QRawFont;

namespace bayan::pdf {

// A glyph and where it stands, in font units from a code's own origin.
struct PlacedGlyph
{
    quint32 glyph = 0;
    int x = 0;
    int y = 0;

    bool operator==(const PlacedGlyph &) const = default;
};

// The parts of a TrueType font file that its glyphs are read from.
class TrueTypeFace
{
public:
    // Nothing where the font has no outlines of this kind (table glyf).
    static std::optional<TrueTypeFace> read(const QRawFont &font);

    int unitsPerEm() const;
    int ascent() const;
    int descent() const; // below the baseline is negative
    QRect boundingBox() const;
    int advance(quint32 glyph) const;
    // One glyph's description; empty where it has no ink.
    QByteArray outline(quint32 glyph) const;
    QByteArray table(const char *tag) const;

private:
    QByteArray m_head;
    QByteArray m_hhea;
    QByteArray m_maxp;
    QByteArray m_hmtx;
    QByteArray m_loca;
    QByteArray m_glyf;
};

// What is needed of a glyph's description.
bool isComposite(const QByteArray &outline);
QRect boundsOf(const QByteArray &outline); // bottom and top as TrueType has them
QList<quint32> componentsOf(const QByteArray &outline);
// The description without hinting, its components renumbered.
QByteArray unhinted(const QByteArray &outline, const QList<quint32> &components);
int pointsOf(const QByteArray &outline);
int contoursOf(const QByteArray &outline);

} // namespace bayan::pdf
