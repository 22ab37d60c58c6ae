#include "pdf/fontsubset.h"

#include <QFont>
#include <QPainterPath>
#include <QRawFont>
#include <QTest>

using namespace bayan;

// A subset is a font file: what Qt reads back out of it is what went in.
class TestFontSubset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFont font(QStringLiteral("Noto Sans Arabic"));
        font.setPixelSize(Size);
        font.setHintingPreference(QFont::PreferNoHinting);
        m_font = QRawFont::fromFont(font, QFontDatabase::Arabic);
        m_face = pdf::TrueTypeFace::read(m_font);
        QVERIFY(m_face);
        const QList<quint32> glyphs = m_font.glyphIndexesForString(QStringLiteral("سلا"));
        QCOMPARE(glyphs.size(), 3);
        m_seen = glyphs[0];
        m_lam = glyphs[1];
    }

    void glyphsKeepTheirShape()
    {
        pdf::FontSubset subset(*m_face);
        const int lam = subset.addGlyph(m_lam);
        const int seen = subset.addGlyph(m_seen);
        QCOMPARE(subset.addGlyph(m_lam), lam);
        const QRawFont font(subset.file(), Size, QFont::PreferNoHinting);
        QVERIFY(font.isValid());
        QCOMPARE(boundsOf(font, lam), boundsOf(m_font, int(m_lam)));
        QCOMPARE(boundsOf(font, seen), boundsOf(m_font, int(m_seen)));
        QCOMPARE(advanceOf(font, seen), advanceOf(m_font, int(m_seen)));
        QVERIFY(boundsOf(font, 0).isEmpty());
    }

    // Nothing of the font that is not used.
    void itIsSmall()
    {
        pdf::FontSubset subset(*m_face);
        subset.addGlyph(m_lam);
        QVERIFY(subset.file().size() < 1500);
        QVERIFY(m_font.fontTable("glyf").size() > 20000);
    }

    void compositesHaveTheirPartsWhereTheyBelong()
    {
        pdf::FontSubset subset(*m_face);
        const int both = subset.addComposite({{m_lam, 0, 0}, {m_seen, 700, -250}}, 1234);
        const QRawFont font(subset.file(), Size, QFont::PreferNoHinting);
        const qreal unit = qreal(Size) / m_face->unitsPerEm();
        const QRectF wanted =
            boundsOf(m_font, int(m_lam))
                .united(boundsOf(m_font, int(m_seen)).translated(700 * unit, 250 * unit));
        const QRectF found = boundsOf(font, both);
        QVERIFY(qAbs(found.left() - wanted.left()) < 1.0);
        QVERIFY(qAbs(found.right() - wanted.right()) < 1.0);
        QVERIFY(qAbs(found.top() - wanted.top()) < 1.0);
        QVERIFY(qAbs(found.bottom() - wanted.bottom()) < 1.0);
        QVERIFY(qAbs(advanceOf(font, both) - 1234 * unit) < 0.1);
    }

    void boxesAreBoxes()
    {
        pdf::FontSubset subset(*m_face);
        const int box = subset.addBox(300, 500);
        const QRawFont font(subset.file(), Size, QFont::PreferNoHinting);
        const qreal unit = qreal(Size) / m_face->unitsPerEm();
        const QRectF found = boundsOf(font, box);
        QVERIFY(qAbs(found.width() - 300 * unit) < 0.1);
        QVERIFY(qAbs(found.height() - 500 * unit) < 0.1);
    }

    // A damaged or foreign font is refused, not read past its end.
    void otherFontsAreRefused() { QVERIFY(!pdf::TrueTypeFace::read(QRawFont())); }

private:
    static constexpr int Size = 1000;

    static QRectF boundsOf(const QRawFont &font, int glyph)
    {
        return font.pathForGlyph(quint32(glyph)).boundingRect();
    }

    static qreal advanceOf(const QRawFont &font, int glyph)
    {
        return font.advancesForGlyphIndexes({quint32(glyph)}, QRawFont::UseDesignMetrics)
            .value(0)
            .x();
    }

    QRawFont m_font;
    std::optional<pdf::TrueTypeFace> m_face;
    quint32 m_lam = 0;
    quint32 m_seen = 0;
};

QTEST_MAIN(TestFontSubset)
#include "tst_fontsubset.moc"
