#include "pictures/words.h"

#include <QGlyphRun>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace bayan;

namespace {

// Notes where the letters' base lines are.
class Noting : public pictures::Lettering
{
public:
    void draw(const QPointF &origin, const QGlyphRun &run, const QColor &) override
    {
        for (const QPointF &place : run.positions())
            baseLines.append(origin.y() + place.y());
    }

    QList<qreal> baseLines;
};

} // namespace

class TestPictureWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The same lines, none of them much shorter than the others.
    void aNumberIsNotLeftAloneOnTheLastLine()
    {
        const pictures::Style style;
        QFont font(QStringLiteral("Noto Sans"));
        font.setPixelSize(16);
        pictures::Words words(QStringLiteral("Full effect between week 2 and week 4"), font,
                              Qt::LeftToRight, style);
        const qreal whole = words.naturalWidth();
        QCOMPARE(words.balance(whole), whole);
        const qreal lines = words.layOut(whole - 4);
        QVERIFY(lines > words.layOut(whole));
        const qreal balanced = words.balance(whole - 4);
        QVERIFY2(balanced < whole * 0.7, qPrintable(QString::number(balanced / whole)));
        QCOMPARE(words.layOut(balanced), lines);
        QVERIFY(balanced >= words.longestWord());
    }

    void baseLinesAreTheStyles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qreal>("baseLine");
        QTest::newRow("English") << QStringLiteral("Word") << 0.36;
        QTest::newRow("Arabic") << QString::fromUtf8("كلمة") << 0.305;
    }

    // Whatever height the font says it has.
    void baseLinesAreTheStyles()
    {
        QFETCH(QString, text);
        QFETCH(qreal, baseLine);
        QFont font(QStringLiteral("Noto Sans"));
        font.setPixelSize(100);
        Noting noting;
        pictures::Style style;
        style.lineHeight = 1.5;
        style.baseLine = baseLine;
        style.lettering = &noting;
        pictures::Words words(text, font, Qt::LeftToRight, style);
        words.layOut(1000);
        QImage image(10, 10, QImage::Format_RGB32);
        QPainter painter(&image);
        words.paint(painter, {0, 20}, Qt::black);
        QVERIFY(!noting.baseLines.isEmpty());
        for (const qreal found : noting.baseLines)
            QVERIFY2(qAbs(found - (20 + 75 + 100 * baseLine)) < 1.01,
                     qPrintable(QString::number(found)));
    }
};

QTEST_MAIN(TestPictureWords)

#include "tst_picturewords.moc"
