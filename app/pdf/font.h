#pragma once

#include "pdf/fontsubset.h"

#include <QHash>
#include <QRawFont>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace bayan::pdf {

class ObjectFile;

// One font of the document. A code stands for one piece of text and is also the
// number of the glyph that shows it, with its width.
class Font
{
public:
    Font(const QString &name, const TrueTypeFace &face);

    int unitsPerEm() const { return m_subset.face().unitsPerEm(); }
    // In font units, of a glyph as the font has it.
    int advance(quint32 glyph) const { return m_subset.face().advance(glyph); }

    // The code for 'text' shown as this ink. Without a width the first glyph's
    // own is taken. Equal calls give the same code.
    int code(const QString &text, const QList<PlacedGlyph> &ink, std::optional<int> width = {});
    // The code for text that is not seen.
    int hiddenCode(const QString &text, int width);
    // In font units.
    int width(int code) const { return m_codes.value(code).width; }

    // Writes the font and what belongs to it; the number of its object.
    int write(ObjectFile &file) const;

private:
    struct Code
    {
        QString text;
        int width = 0;
    };

    // What has a code of its own.
    struct Shown
    {
        QString text;
        int width = 0;
        QList<PlacedGlyph> ink;
        bool hidden = false;

        friend bool operator==(const Shown &one, const Shown &other) = default;
        friend size_t qHash(const Shown &shown, size_t seed)
        {
            return qHashMulti(seed, shown.text, shown.width,
                              shown.ink.isEmpty() ? 0u : shown.ink.first().glyph);
        }
    };

    QByteArray toUnicode() const;
    QByteArray widths() const;

    QString m_name;
    FontSubset m_subset;
    QHash<int, Code> m_codes; // by glyph of the subset
    QHash<Shown, int> m_known;
};

// The fonts of one document, found by what Qt lays text out with.
class Fonts
{
public:
    // Where the font is; nothing where it has no TrueType outlines: then its
    // name is in lacking().
    std::optional<int> indexOf(const QRawFont &font);
    Font &operator[](int index) { return *m_fonts[size_t(index)]; }
    const QString &lacking() const { return m_lacking; }

    // Under these names content streams choose a font: one for text as it is
    // seen, one for text that is not. Both are the same font; a change of name
    // is what ends a piece of text for some readers.
    static QByteArray nameOf(int index);
    static QByteArray hiddenNameOf(int index);
    // The entries of a resource dictionary, after writing the fonts.
    QByteArray write(ObjectFile &file) const;

private:
    QHash<QRawFont, int> m_indexes; // -1: no outlines
    QHash<QString, int> m_byName;
    std::vector<std::unique_ptr<Font>> m_fonts;
    QString m_lacking;
};

} // namespace bayan::pdf
