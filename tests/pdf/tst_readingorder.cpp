#include "pdf/readingorder.h"

#include <QTest>

#include <algorithm>

using namespace bayan;
using pdf::Cell;

// What a reader that sorts cells by place makes of a line.
class TestReadingOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainLinesAreLeftAlone()
    {
        const QList<Cell> latin{cell(u'a', 0), cell(u'b', 10)};
        QVERIFY(pdf::followOneAnother(latin, Qt::LeftToRight));
        QVERIFY(pdf::followOneAnother(latin, Qt::RightToLeft));
        // Arabic with a number in it.
        const QList<Cell> arabic{cell(u'\u0628', 30), cell(u'1', 10), cell(u'5', 20),
                                 cell(u'\u062A', 0)};
        QVERIFY(pdf::followOneAnother(arabic, Qt::RightToLeft));
        QVERIFY(!pdf::followOneAnother(arabic, Qt::LeftToRight));
    }

    // An Arabic title with a Latin name at its end, in an English line.
    void aNameInsideATitleIsReadAfterIt()
    {
        const QList<Cell> line{cell(u'a', 0), cell(u'\u0628', 30), cell(u'\u062A', 20),
                               cell(u'B', 10)};
        QVERIFY(!pdf::followOneAnother(line, Qt::LeftToRight));
        const QList<Cell> placed = pdf::oneAfterAnother(line, Qt::LeftToRight);
        QVERIFY(pdf::followOneAnother(placed, Qt::LeftToRight));
        QCOMPARE(lefts(placed), (QList<qreal>{0, 20, 10, 30}));
        QVERIFY(std::all_of(placed.cbegin(), placed.cend(),
                            [](const Cell &cell) { return cell.hidden && cell.ink.isEmpty(); }));
    }

    void anEnglishLineOnAnArabicPageIsReadFromTheRight()
    {
        const QList<Cell> line{cell(u'a', 0), cell(u'b', 10), cell(u'\u0628', 20)};
        QVERIFY(!pdf::followOneAnother(line, Qt::RightToLeft));
        QCOMPARE(lefts(pdf::oneAfterAnother(line, Qt::RightToLeft)), (QList<qreal>{10, 20, 0}));
    }

    // A name of both scripts in an English line, from the right.
    void aSpaceStandsBetweenWhatItParts()
    {
        const QList<Cell> line{cell(u'a', 0), cell(u' ', 10), cell(u'\u0628', 20), cell(u' ', 30),
                               cell(u'b', 40)};
        const QList<Cell> placed = pdf::oneAfterAnother(line, Qt::RightToLeft);
        QCOMPARE(lefts(placed), (QList<qreal>{40, 30, 20, 10, 0}));
        QVERIFY(placed[1].rightToLeft && placed[3].rightToLeft);
    }

    void aColonAmidArabicIsAStretchOfItsOwnFromTheLeft()
    {
        const QList<Cell> line{cell(u'\u0628', 20), cell(u':', 10), cell(u'\u062A', 0)};
        QVERIFY(pdf::followOneAnother(line, Qt::RightToLeft));
        QVERIFY(!pdf::followOneAnother(line, Qt::LeftToRight));
        QCOMPARE(lefts(pdf::oneAfterAnother(line, Qt::LeftToRight)), (QList<qreal>{0, 10, 20}));
    }

private:
    static Cell cell(QChar c, qreal left)
    {
        Cell made;
        made.text = c;
        made.left = left;
        made.width = 10;
        made.ink = {pdf::PlacedGlyph{1, 0, 0}};
        made.rightToLeft = c.direction() == QChar::DirAL || c == u':';
        return made;
    }

    static QList<qreal> lefts(const QList<Cell> &cells)
    {
        QList<qreal> all;
        for (const Cell &cell : cells)
            all.append(cell.left);
        return all;
    }
};

QTEST_APPLESS_MAIN(TestReadingOrder)
#include "tst_readingorder.moc"
