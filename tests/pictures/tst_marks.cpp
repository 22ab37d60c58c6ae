#include "pictures/directionmark.h"
#include "pictures/evidencemark.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace bayan;
using content::Direction;
using content::Evidence;

namespace {

QImage blank(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

QImage evidenceMark(Evidence evidence, Qt::LayoutDirection direction)
{
    const QSizeF size = pictures::evidenceMarkSize(20);
    QImage image = blank(size.toSize());
    QPainter painter(&image);
    pictures::paintEvidenceMark(&painter, QRectF(QPointF(), size), evidence, direction, Qt::black);
    return image;
}

QImage directionMark(Direction direction)
{
    QImage image = blank({40, 40});
    QPainter painter(&image);
    pictures::paintDirectionMark(&painter, QRectF(4, 4, 32, 32), direction, Qt::black);
    return image;
}

bool isInk(const QImage &image, int x, int y)
{
    return qGray(image.pixel(x, y)) < 128;
}

// Which of the discs, from the left, have ink in their middle.
QString filled(const QImage &mark)
{
    QString discs;
    for (int i = 0; i < 4; ++i) {
        const int middle = qRound(10 + i * (mark.width() - 20) / 3.0);
        discs += isInk(mark, middle, 10) ? u'x' : u'o';
    }
    return discs;
}

} // namespace

class TestMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void discsFillFromTheLeadingEdge_data()
    {
        QTest::addColumn<Evidence>("evidence");
        QTest::addColumn<QString>("fromLeft");
        QTest::addColumn<QString>("fromRight");
        QTest::newRow("none") << Evidence::None << QStringLiteral("oooo") << QStringLiteral("oooo");
        QTest::newRow("very limited")
            << Evidence::VeryLimited << QStringLiteral("xooo") << QStringLiteral("ooox");
        QTest::newRow("limited") << Evidence::Limited << QStringLiteral("xxoo")
                                 << QStringLiteral("ooxx");
        QTest::newRow("moderate") << Evidence::Moderate << QStringLiteral("xxxo")
                                  << QStringLiteral("oxxx");
        QTest::newRow("strong") << Evidence::Strong << QStringLiteral("xxxx")
                                << QStringLiteral("xxxx");
    }

    void discsFillFromTheLeadingEdge()
    {
        QFETCH(Evidence, evidence);
        QFETCH(QString, fromLeft);
        QFETCH(QString, fromRight);
        QCOMPARE(filled(evidenceMark(evidence, Qt::LeftToRight)), fromLeft);
        QCOMPARE(filled(evidenceMark(evidence, Qt::RightToLeft)), fromRight);
    }

    // An empty disc is still drawn: four are four.
    void emptyDiscsAreOutlined()
    {
        const QImage mark = evidenceMark(Evidence::None, Qt::LeftToRight);
        int edges = 0;
        for (int x = 1; x < mark.width(); ++x)
            edges += isInk(mark, x, 10) && !isInk(mark, x - 1, 10) ? 1 : 0;
        QCOMPARE(edges + (isInk(mark, 0, 10) ? 1 : 0), 8);
    }

    void benefitHasAPlusInACircle()
    {
        const QImage mark = directionMark(Direction::Benefit);
        QVERIFY(isInk(mark, 20, 20));
        QVERIFY(isInk(mark, 16, 20) && isInk(mark, 24, 20));
        QVERIFY(isInk(mark, 20, 16) && isInk(mark, 20, 24));
        QVERIFY(hasInkNear(mark, 9, 9)); // on the circle, outside a diamond
    }

    void harmHasAMinusInADiamond()
    {
        const QImage mark = directionMark(Direction::Harm);
        QVERIFY(isInk(mark, 16, 20) && isInk(mark, 24, 20));
        QVERIFY(!isInk(mark, 20, 15) && !isInk(mark, 20, 25));
        QVERIFY(!hasInkNear(mark, 9, 9));
        QVERIFY(hasInkNear(mark, 12, 12)); // on the diamond's side
    }

    void marksStayInTheirSquare()
    {
        for (const Direction direction : {Direction::Benefit, Direction::Harm}) {
            const QImage mark = directionMark(direction);
            for (int i = 0; i < 40; ++i) {
                for (const int edge : {0, 1, 2, 37, 38, 39}) {
                    QVERIFY(!isInk(mark, i, edge));
                    QVERIFY(!isInk(mark, edge, i));
                }
            }
        }
    }

    void nothingIsPaintedForNoDirection()
    {
        QCOMPARE(directionMark(Direction::None), blank({40, 40}));
    }

private:
    static bool hasInkNear(const QImage &image, int x, int y)
    {
        for (int dy = -1; dy <= 1; ++dy) {
            for (int dx = -1; dx <= 1; ++dx) {
                if (isInk(image, x + dx, y + dy))
                    return true;
            }
        }
        return false;
    }
};

QTEST_GUILESS_MAIN(TestMarks)

#include "tst_marks.moc"
