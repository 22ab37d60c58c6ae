#include "pdf/truetype.h"

#include "pdf/bigendian.h"

#include <QRawFont>

#include <algorithm>

namespace bayan::pdf {

namespace {

constexpr qsizetype GlyphHeader = 10; // contours and bounds

// A component's flags (OpenType, table glyf).
constexpr quint16 WordArguments = 0x0001;
constexpr quint16 OneScale = 0x0008;
constexpr quint16 MoreComponents = 0x0020;
constexpr quint16 TwoScales = 0x0040;
constexpr quint16 FourScales = 0x0080;
constexpr quint16 HasInstructions = 0x0100;

qsizetype componentSize(quint16 flags)
{
    return 4 + (flags & WordArguments ? 4 : 2) +
           (flags & OneScale     ? 2
            : flags & TwoScales  ? 4
            : flags & FourScales ? 8
                                 : 0);
}

} // namespace

std::optional<TrueTypeFace> TrueTypeFace::read(const QRawFont &font)
{
    TrueTypeFace face;
    face.m_head = font.fontTable("head");
    face.m_hhea = font.fontTable("hhea");
    face.m_maxp = font.fontTable("maxp");
    face.m_hmtx = font.fontTable("hmtx");
    face.m_loca = font.fontTable("loca");
    face.m_glyf = font.fontTable("glyf");
    if (face.m_head.size() < 54 || face.m_hhea.size() < 36 || face.m_maxp.size() < 32 ||
        face.m_hmtx.isEmpty() || face.m_loca.isEmpty() || face.m_glyf.isEmpty() ||
        face.unitsPerEm() <= 0)
        return std::nullopt;
    return face;
}

int TrueTypeFace::unitsPerEm() const
{
    return bigEndian<quint16>(m_head, 18);
}

int TrueTypeFace::ascent() const
{
    return bigEndian<qint16>(m_hhea, 4);
}

int TrueTypeFace::descent() const
{
    return bigEndian<qint16>(m_hhea, 6);
}

QRect TrueTypeFace::boundingBox() const
{
    return QRect(QPoint(bigEndian<qint16>(m_head, 36), bigEndian<qint16>(m_head, 38)),
                 QPoint(bigEndian<qint16>(m_head, 40), bigEndian<qint16>(m_head, 42)));
}

int TrueTypeFace::advance(quint32 glyph) const
{
    const quint32 measured = bigEndian<quint16>(m_hhea, 34);
    if (measured == 0)
        return 0;
    // The last advance holds for all glyphs after it.
    return bigEndian<quint16>(m_hmtx, 4 * qsizetype(std::min(glyph, measured - 1)));
}

QByteArray TrueTypeFace::outline(quint32 glyph) const
{
    const bool large = bigEndian<qint16>(m_head, 50) != 0;
    const auto offset = [&](qsizetype index) {
        return large ? qsizetype(bigEndian<quint32>(m_loca, 4 * index))
                     : 2 * qsizetype(bigEndian<quint16>(m_loca, 2 * index));
    };
    const qsizetype from = offset(glyph);
    const qsizetype size = offset(qsizetype(glyph) + 1) - from;
    return size > GlyphHeader ? m_glyf.mid(from, size) : QByteArray();
}

QByteArray TrueTypeFace::table(const char *tag) const
{
    if (qstrcmp(tag, "head") == 0)
        return m_head;
    return qstrcmp(tag, "hhea") == 0 ? m_hhea : m_maxp;
}

bool isComposite(const QByteArray &outline)
{
    return bigEndian<qint16>(outline, 0) < 0;
}

QRect boundsOf(const QByteArray &outline)
{
    if (outline.isEmpty())
        return {};
    return QRect(QPoint(bigEndian<qint16>(outline, 2), bigEndian<qint16>(outline, 4)),
                 QPoint(bigEndian<qint16>(outline, 6), bigEndian<qint16>(outline, 8)));
}

QList<quint32> componentsOf(const QByteArray &outline)
{
    QList<quint32> components;
    if (outline.isEmpty() || !isComposite(outline))
        return components;
    quint16 flags = MoreComponents;
    for (qsizetype at = GlyphHeader; flags & MoreComponents && at + 4 <= outline.size();
         at += componentSize(flags)) {
        flags = bigEndian<quint16>(outline, at);
        components.append(bigEndian<quint16>(outline, at + 2));
    }
    return components;
}

QByteArray unhinted(const QByteArray &outline, const QList<quint32> &components)
{
    if (outline.isEmpty())
        return {};
    if (!isComposite(outline)) {
        const qsizetype at = GlyphHeader + 2 * qsizetype(bigEndian<qint16>(outline, 0));
        const qsizetype instructions = bigEndian<quint16>(outline, at);
        QByteArray out = outline.first(at);
        append<quint16>(out, 0);
        return out + outline.mid(at + 2 + instructions);
    }
    QByteArray out = outline;
    qsizetype at = GlyphHeader;
    for (const quint32 component : components) {
        const quint16 flags = bigEndian<quint16>(out, at);
        replace<quint16>(out, at, flags & ~HasInstructions);
        replace<quint16>(out, at + 2, quint16(component));
        at += componentSize(flags);
    }
    return out.first(at);
}

int contoursOf(const QByteArray &outline)
{
    return outline.isEmpty() || isComposite(outline) ? 0 : bigEndian<qint16>(outline, 0);
}

int pointsOf(const QByteArray &outline)
{
    const int contours = contoursOf(outline);
    return contours == 0
               ? 0
               : bigEndian<quint16>(outline, GlyphHeader + 2 * qsizetype(contours - 1)) + 1;
}

} // namespace bayan::pdf
