#include "pdf/font.h"

#include "pdf/objects.h"

#include <QCryptographicHash>

#include <algorithm>

namespace bayan::pdf {

namespace {

constexpr int Symbolic = 4;              // a font descriptor's flag
constexpr int PlainStem = 80;            // no table of the font gives its stem
constexpr int BoxHeight = 500;           // thousandths of the size
constexpr qsizetype EntriesAtOnce = 100; // of a ToUnicode map; its limit

QByteArray hex(quint16 value)
{
    return QByteArray::number(value + 0x10000, 16).mid(1).toUpper();
}

// Six letters that differ where the glyphs differ.
QByteArray prefixOf(const QByteArray &fontFile)
{
    const QByteArray hash = QCryptographicHash::hash(fontFile, QCryptographicHash::Md5);
    QByteArray prefix;
    for (int i = 0; i < 6; ++i)
        prefix += char('A' + uchar(hash[i]) % 26);
    return prefix + '+';
}

} // namespace

Font::Font(const QString &name, const TrueTypeFace &face)
    : m_name(name)
    , m_subset(face)
{
}

int Font::code(const QString &text, const QList<PlacedGlyph> &ink, std::optional<int> width)
{
    const int natural = ink.isEmpty() ? 0 : advance(ink.first().glyph);
    const int wide = width.value_or(natural);
    const Shown key{text, wide, ink};
    const auto known = m_known.constFind(key);
    if (known != m_known.constEnd())
        return *known;

    int code = 0;
    const bool plain =
        ink.size() == 1 && ink.first().x == 0 && ink.first().y == 0 && wide == natural;
    if (plain)
        code = m_subset.addGlyph(ink.first().glyph);
    // The same glyph for another text needs a number of its own.
    if (!plain || m_codes.contains(code))
        code = m_subset.addComposite(ink, wide);
    m_codes.insert(code, {text, wide});
    m_known.insert(key, code);
    return code;
}

int Font::hiddenCode(const QString &text, int width)
{
    const Shown key{text, width, {}, true};
    const auto known = m_known.constFind(key);
    if (known != m_known.constEnd())
        return *known;
    const int code = m_subset.addBox(width, BoxHeight * unitsPerEm() / 1000);
    m_codes.insert(code, {text, width});
    m_known.insert(key, code);
    return code;
}

QByteArray Font::toUnicode() const
{
    QList<int> codes = m_codes.keys();
    std::sort(codes.begin(), codes.end());
    QByteArray map = "/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
                     "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n";
    for (qsizetype from = 0; from < codes.size(); from += EntriesAtOnce) {
        const qsizetype count = std::min(EntriesAtOnce, codes.size() - from);
        map += QByteArray::number(count) + " beginbfchar\n";
        for (const int code : codes.sliced(from, count)) {
            map += '<' + hex(quint16(code)) + "><";
            for (const QChar c : m_codes[code].text)
                map += hex(c.unicode());
            map += ">\n";
        }
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n";
}

QByteArray Font::widths() const
{
    QList<int> codes = m_codes.keys();
    std::sort(codes.begin(), codes.end());
    QByteArray out;
    int previous = -1;
    for (const int code : codes) {
        if (code != previous + 1 || out.isEmpty())
            out +=
                (out.isEmpty() ? QByteArray() : QByteArray("]")) + QByteArray::number(code) + '[';
        else
            out += ' ';
        out += number(m_codes[code].width * 1000.0 / unitsPerEm());
        previous = code;
    }
    return '[' + out + (out.isEmpty() ? "]" : "]]");
}

int Font::write(ObjectFile &file) const
{
    const TrueTypeFace &face = m_subset.face();
    const qreal scale = 1000.0 / unitsPerEm();
    const QByteArray program = m_subset.file();
    const QByteArray name = '/' + prefixOf(program) + m_name.toLatin1();
    const QRect box = face.boundingBox();
    const int fontFile = file.addStream("/Length1 " + QByteArray::number(program.size()), program);
    const int descriptor = file.add(
        "<</Type/FontDescriptor/FontName" + name + "/Flags " + QByteArray::number(Symbolic) +
        "/FontBBox[" + number(box.left() * scale) + ' ' + number(box.top() * scale) + ' ' +
        number(box.right() * scale) + ' ' + number(box.bottom() * scale) +
        "]/ItalicAngle 0/Ascent " + number(face.ascent() * scale) + "/Descent " +
        number(face.descent() * scale) + "/CapHeight " + number(face.ascent() * scale) + "/StemV " +
        QByteArray::number(PlainStem) + "/FontFile2 " + reference(fontFile) + ">>");
    const int descendant =
        file.add("<</Type/Font/Subtype/CIDFontType2/BaseFont" + name +
                 "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
                 "/FontDescriptor " +
                 reference(descriptor) + "/DW 0/W" + widths() + "/CIDToGIDMap/Identity>>");
    const int map = file.addStream({}, toUnicode());
    return file.add("<</Type/Font/Subtype/Type0/BaseFont" + name +
                    "/Encoding/Identity-H/DescendantFonts[" + reference(descendant) +
                    "]/ToUnicode " + reference(map) + ">>");
}

std::optional<int> Fonts::indexOf(const QRawFont &font)
{
    auto known = m_indexes.constFind(font);
    if (known == m_indexes.constEnd()) {
        // Sizes are fonts of their own to Qt, but not in the file.
        QString name = font.familyName() + u'-' + font.styleName();
        name.remove(u' ');
        int index = m_byName.value(name, -1);
        if (index < 0) {
            if (const std::optional<TrueTypeFace> face = TrueTypeFace::read(font)) {
                index = int(m_fonts.size());
                m_byName.insert(name, index);
                m_fonts.push_back(std::make_unique<Font>(name, *face));
            } else {
                m_lacking = font.familyName();
            }
        }
        known = m_indexes.insert(font, index);
    }
    return *known < 0 ? std::nullopt : std::optional<int>(*known);
}

QByteArray Fonts::nameOf(int index)
{
    return "/F" + QByteArray::number(index);
}

QByteArray Fonts::hiddenNameOf(int index)
{
    return "/H" + QByteArray::number(index);
}

QByteArray Fonts::write(ObjectFile &file) const
{
    QByteArray entries;
    for (size_t i = 0; i < m_fonts.size(); ++i) {
        const QByteArray object = ' ' + reference(m_fonts[i]->write(file));
        entries += nameOf(int(i)) + object + hiddenNameOf(int(i)) + object;
    }
    return entries;
}

} // namespace bayan::pdf
