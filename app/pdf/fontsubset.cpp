#include "pdf/fontsubset.h"

#include "pdf/bigendian.h"

#include <algorithm>
#include <array>

namespace bayan::pdf {

namespace {

// Word-sized offsets in font units, from the glyph's origin.
constexpr quint16 PlacedComponent = 0x0003;
constexpr quint16 MoreComponents = 0x0020;
constexpr quint16 Composite = 0xFFFF; // instead of a number of contours

void appendHeader(QByteArray &out, quint16 contours, const QRect &bounds)
{
    append<quint16>(out, contours);
    append<qint16>(out, qint16(bounds.left()));
    append<qint16>(out, qint16(bounds.top()));
    append<qint16>(out, qint16(bounds.right()));
    append<qint16>(out, qint16(bounds.bottom()));
}

quint32 checksum(const QByteArray &table)
{
    quint32 sum = 0;
    for (qsizetype at = 0; at < table.size(); at += 4)
        sum += bigEndian<quint32>(table, at);
    return sum;
}

QByteArray padded(QByteArray table)
{
    while (table.size() % 4 != 0)
        table += '\0';
    return table;
}

struct Table
{
    const char *tag;
    QByteArray data;
};

// Tables in the order of their tags, with the directory before them.
QByteArray fontFile(const QList<Table> &tables)
{
    QByteArray directory;
    append<quint32>(directory, 0x00010000);
    append<quint16>(directory, quint16(tables.size()));
    int power = 1;
    int exponent = 0;
    while (power * 2 <= tables.size()) {
        power *= 2;
        ++exponent;
    }
    append<quint16>(directory, quint16(power * 16));
    append<quint16>(directory, quint16(exponent));
    append<quint16>(directory, quint16((tables.size() - power) * 16));
    qsizetype offset = directory.size() + 16 * tables.size();
    QByteArray body;
    qsizetype head = 0;
    for (const Table &table : tables) {
        if (qstrcmp(table.tag, "head") == 0)
            head = offset;
        const QByteArray data = padded(table.data);
        directory += table.tag;
        append<quint32>(directory, checksum(data));
        append<quint32>(directory, quint32(offset));
        append<quint32>(directory, quint32(table.data.size()));
        body += data;
        offset += data.size();
    }
    QByteArray file = directory + body;
    replace<quint32>(file, head + 8, 0xB1B0AFBA - checksum(file)); // the OpenType constant
    return file;
}

} // namespace

FontSubset::FontSubset(const TrueTypeFace &face)
    : m_face(face)
    , m_glyphs{Glyph()}
{
}

int FontSubset::append(const Glyph &glyph)
{
    m_glyphs.append(glyph);
    return int(m_glyphs.size()) - 1;
}

int FontSubset::addGlyph(quint32 glyph)
{
    const auto known = m_own.constFind(glyph);
    if (known != m_own.constEnd())
        return *known;
    const QByteArray outline = m_face.outline(glyph);
    Glyph own;
    own.advance = m_face.advance(glyph);
    own.points = pointsOf(outline);
    own.contours = contoursOf(outline);
    QList<quint32> components;
    // Parts of parts end with the font; a damaged one may go in circles.
    m_own.insert(glyph, 0);
    for (const quint32 part : componentsOf(outline)) {
        components.append(quint32(addGlyph(part)));
        const Glyph &added = m_glyphs[components.last()];
        own.points += added.points;
        own.contours += added.contours;
        own.depth = std::max(own.depth, added.depth + 1);
    }
    own.parts = int(components.size());
    own.outline = unhinted(outline, components);
    const int index = append(own);
    m_own.insert(glyph, index);
    return index;
}

int FontSubset::addComposite(const QList<PlacedGlyph> &parts, int advance)
{
    Glyph own;
    own.advance = advance;
    own.parts = int(parts.size());
    QRect bounds;
    QByteArray components;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const int index = addGlyph(parts[i].glyph);
        const Glyph &part = m_glyphs[index];
        own.points += part.points;
        own.contours += part.contours;
        own.depth = std::max(own.depth, part.depth + 1);
        const QRect ink = boundsOf(part.outline).translated(parts[i].x, parts[i].y);
        bounds = bounds.isNull() ? ink : bounds.united(ink);
        pdf::append<quint16>(components,
                             PlacedComponent | (i + 1 < parts.size() ? MoreComponents : 0));
        pdf::append<quint16>(components, quint16(index));
        pdf::append<qint16>(components, qint16(parts[i].x));
        pdf::append<qint16>(components, qint16(parts[i].y));
    }
    if (!parts.isEmpty()) {
        appendHeader(own.outline, Composite, bounds);
        own.outline += components;
    }
    return append(own);
}

int FontSubset::addBox(int width, int height)
{
    Glyph box;
    box.advance = width;
    box.points = 4;
    box.contours = 1;
    appendHeader(box.outline, 1, QRect(QPoint(0, 0), QPoint(width, height)));
    pdf::append<quint16>(box.outline, 3); // the contour's last point
    pdf::append<quint16>(box.outline, 0); // no instructions
    box.outline += QByteArray(4, '\x01'); // four points on the curve, words each
    for (const int x : {0, 0, width, 0})
        pdf::append<qint16>(box.outline, qint16(x));
    for (const int y : {0, height, 0, -height})
        pdf::append<qint16>(box.outline, qint16(y));
    return append(box);
}

QByteArray FontSubset::file() const
{
    QByteArray glyf;
    QByteArray loca;
    QByteArray hmtx;
    int widest = 0;
    std::array<int, 5> most{}; // points, contours, both of composites, parts
    int depth = 0;
    for (const Glyph &glyph : m_glyphs) {
        pdf::append<quint32>(loca, quint32(glyf.size()));
        glyf += padded(glyph.outline);
        pdf::append<quint16>(hmtx, quint16(glyph.advance));
        // The bearing is where the ink begins, or a renderer moves the glyph.
        pdf::append<qint16>(hmtx, qint16(boundsOf(glyph.outline).left()));
        widest = std::max(widest, glyph.advance);
        const qsizetype kind = glyph.parts > 0 ? 2 : 0;
        most[kind] = std::max(most[kind], glyph.points);
        most[kind + 1] = std::max(most[kind + 1], glyph.contours);
        most[4] = std::max(most[4], glyph.parts);
        depth = std::max(depth, glyph.depth);
    }
    pdf::append<quint32>(loca, quint32(glyf.size()));

    QByteArray head = m_face.table("head").first(54);
    replace<quint32>(head, 8, 0); // the sum that fontFile() fills in
    replace<qint16>(head, 50, 1); // long offsets
    QByteArray hhea = m_face.table("hhea").first(36);
    replace<quint16>(hhea, 10, quint16(widest));
    replace<quint16>(hhea, 34, quint16(m_glyphs.size()));
    QByteArray maxp = m_face.table("maxp").first(32);
    replace<quint16>(maxp, 4, quint16(m_glyphs.size()));
    for (qsizetype i = 0; i < 4; ++i)
        replace<quint16>(maxp, 6 + 2 * i, quint16(most[i]));
    replace<quint16>(maxp, 26, 0); // no instructions
    replace<quint16>(maxp, 28, quint16(most[4]));
    replace<quint16>(maxp, 30, quint16(depth));
    return fontFile({{"glyf", glyf},
                     {"head", head},
                     {"hhea", hhea},
                     {"hmtx", hmtx},
                     {"loca", loca},
                     {"maxp", maxp}});
}

} // namespace bayan::pdf
