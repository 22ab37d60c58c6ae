#include "pdf/cells.h"

#include <QGlyphRun>
#include <QTextLine>

#include <algorithm>
#include <cmath>
#include <optional>

namespace bayan::pdf {

namespace {

// A cell narrower than this, in the type's size, is not seen as a step to the
// left by all readers.
constexpr qreal LeastStep = 0.06;
constexpr qreal SamePlace = 0.5; // layout units

struct Glyph
{
    quint32 index = 0;
    QPointF position;

    bool is(const Glyph &other) const
    {
        return index == other.index && std::abs(position.x() - other.position.x()) < SamePlace &&
               std::abs(position.y() - other.position.y()) < SamePlace;
    }
};

// Characters that share their ink.
struct Cluster
{
    QList<QString> characters;
    QList<Glyph> glyphs;
    int font = 0;
    qreal size = 0;
    bool rightToLeft = false;
    qreal left = 0;
    qreal right = 0;
};

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

class Clusters
{
public:
    Clusters(const QTextLine &line, const QString &text, Fonts &fonts)
        : m_line(line)
        , m_text(text)
        , m_fonts(fonts)
    {
    }

    QList<Cluster> read();

private:
    QList<Cluster> plainClustersAt(int position, int end);
    std::optional<Cluster> clusterAt(int position, const QString &character);
    bool joins(const Cluster &before, const Cluster &next) const;
    static void join(Cluster &before, const Cluster &next);
    void place(Cluster &cluster) const;
    void makeContiguous(QList<Cluster> &clusters) const;

    const QTextLine &m_line;
    const QString &m_text;
    Fonts &m_fonts;
};

// Asking for each character takes long. In a stretch of plain ones that is in one
// piece, from left to right and of as many glyphs, each has its own. Empty where it
// is not so.
QList<Cluster> Clusters::plainClustersAt(int position, int end)
{
    int length = 0;
    while (position + length < end && m_text[position + length].unicode() > u' ' &&
           m_text[position + length].unicode() <= u'~')
        ++length;
    if (length < 2)
        return {};
    const QList<QGlyphRun> runs = m_line.glyphRuns(position, length);
    if (runs.size() != 1 || runs.first().isRightToLeft())
        return {};
    const QList<quint32> indexes = runs.first().glyphIndexes();
    const QList<QPointF> positions = runs.first().positions();
    const std::optional<int> font = m_fonts.indexOf(runs.first().rawFont());
    if (!font || indexes.size() != length)
        return {};
    QList<Cluster> clusters;
    Cluster cluster;
    cluster.font = *font;
    cluster.size = runs.first().rawFont().pixelSize();
    for (int i = 0; i < length; ++i) {
        cluster.characters = {QString(m_text[position + i])};
        cluster.glyphs = {{indexes[i], positions[i]}};
        clusters.append(cluster);
    }
    return clusters;
}

std::optional<Cluster> Clusters::clusterAt(int position, const QString &character)
{
    Cluster cluster;
    cluster.characters = {character};
    bool first = true;
    for (const QGlyphRun &run : m_line.glyphRuns(position, int(character.size()))) {
        const std::optional<int> font = m_fonts.indexOf(run.rawFont());
        if (!font)
            return std::nullopt;
        // All of a character is in one font.
        if (!first && *font != cluster.font)
            continue;
        first = false;
        cluster.font = *font;
        cluster.size = run.rawFont().pixelSize();
        cluster.rightToLeft = run.isRightToLeft();
        const QList<quint32> indexes = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < indexes.size(); ++i) {
            const Glyph glyph{indexes[i], positions[i]};
            if (std::none_of(cluster.glyphs.cbegin(), cluster.glyphs.cend(),
                             [&](const Glyph &other) { return other.is(glyph); }))
                cluster.glyphs.append(glyph);
        }
    }
    return cluster;
}

bool Clusters::joins(const Cluster &before, const Cluster &next) const
{
    if (next.glyphs.isEmpty() || next.characters.first().front().isMark())
        return true;
    return std::any_of(next.glyphs.cbegin(), next.glyphs.cend(), [&](const Glyph &glyph) {
        return std::any_of(before.glyphs.cbegin(), before.glyphs.cend(),
                           [&](const Glyph &other) { return other.is(glyph); });
    });
}

void Clusters::join(Cluster &before, const Cluster &next)
{
    before.characters += next.characters;
    for (const Glyph &glyph : next.glyphs) {
        if (std::none_of(before.glyphs.cbegin(), before.glyphs.cend(),
                         [&](const Glyph &other) { return other.is(glyph); }))
            before.glyphs.append(glyph);
    }
}

// From the glyph that takes room; marks and dots take none of their own.
void Clusters::place(Cluster &cluster) const
{
    int widest = -1;
    for (const Glyph &glyph : cluster.glyphs) {
        const int advance = m_fonts[cluster.font].advance(glyph.index);
        if (advance <= widest)
            continue;
        widest = advance;
        cluster.left = glyph.position.x();
        cluster.right = cluster.left + advance * cluster.size / m_fonts[cluster.font].unitsPerEm();
    }
}

// From right to left every cluster ends where the one before it begins; one that
// takes no step to the left belongs to the one before it.
void Clusters::makeContiguous(QList<Cluster> &clusters) const
{
    QList<Cluster> kept;
    for (Cluster &cluster : clusters) {
        Cluster *before = kept.isEmpty() ? nullptr : &kept.last();
        if (!before || !before->rightToLeft || !cluster.rightToLeft) {
            kept.append(cluster);
            continue;
        }
        if (before->left - cluster.left < LeastStep * cluster.size &&
            before->font == cluster.font) {
            before->left = std::min(before->left, cluster.left);
            join(*before, cluster);
            continue;
        }
        cluster.right = before->left;
        kept.append(cluster);
    }
    clusters = kept;
}

QList<Cluster> Clusters::read()
{
    QList<Cluster> clusters;
    const int end = m_line.textStart() + m_line.textLength();
    for (int i = m_line.textStart(); i < end; ++i) {
        if (isControl(m_text[i]))
            continue;
        if (const QList<Cluster> plain = plainClustersAt(i, end); !plain.isEmpty()) {
            clusters += plain;
            i += int(plain.size()) - 1;
            continue;
        }
        const bool pair = m_text[i].isHighSurrogate() && i + 1 < end;
        const std::optional<Cluster> cluster = clusterAt(i, m_text.mid(i, pair ? 2 : 1));
        i += pair ? 1 : 0;
        if (!cluster)
            continue;
        if (!clusters.isEmpty() && joins(clusters.last(), *cluster))
            join(clusters.last(), *cluster);
        else if (!cluster->glyphs.isEmpty())
            clusters.append(*cluster);
    }
    for (Cluster &cluster : clusters)
        place(cluster);
    makeContiguous(clusters);
    return clusters;
}

// The ink in font units from this point of the baseline.
QList<PlacedGlyph> inkOf(const Cluster &cluster, qreal left, qreal baseline, qreal unitsPerEm)
{
    const qreal scale = unitsPerEm / cluster.size;
    QList<PlacedGlyph> ink;
    for (const Glyph &glyph : cluster.glyphs)
        ink.append({glyph.index, qRound((glyph.position.x() - left) * scale),
                    qRound((baseline - glyph.position.y()) * scale)});
    return ink;
}

} // namespace

QList<Cell> cellsOf(const QTextLine &line, const QString &text, Fonts &fonts)
{
    const qreal baseline = line.y() + line.ascent();
    QList<Cell> cells;
    for (const Cluster &cluster : Clusters(line, text, fonts).read()) {
        Cell cell;
        cell.font = cluster.font;
        cell.size = cluster.size;
        cell.rightToLeft = cluster.rightToLeft;
        cell.left = cluster.left;
        cell.width = cluster.right - cluster.left;
        const qreal unitsPerEm = fonts[cluster.font].unitsPerEm();
        if (!cluster.rightToLeft) {
            cell.text = cluster.characters.join(QString());
            cell.ink = inkOf(cluster, cell.left, baseline, unitsPerEm);
            cells.append(cell);
            continue;
        }
        // One character each, from right to left; the first has the ink of all.
        cell.width /= qreal(cluster.characters.size());
        for (qsizetype i = 0; i < cluster.characters.size(); ++i) {
            cell.text = cluster.characters[i];
            cell.left = cluster.right - cell.width * qreal(i + 1);
            cell.hidden = i > 0 || cell.text.front().isSpace();
            cell.ink = cell.hidden ? QList<PlacedGlyph>()
                                   : inkOf(cluster, cell.left, baseline, unitsPerEm);
            cells.append(cell);
        }
    }
    return cells;
}

} // namespace bayan::pdf
