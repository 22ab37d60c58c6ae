#include "handout/floating.h"

#include <QTest>

using namespace bayan::handout;
using Place = Row::Place;

namespace {

Row row(qreal height, Place place = Place::Fixed, Glue glue = FreeBreak)
{
    Row made;
    made.strip = {0, height, glue};
    made.place = place;
    return made;
}

// The heights of the rows in their order.
QList<qreal> heights(const QList<Row> &rows)
{
    QList<qreal> all;
    for (const Row &each : rows)
        all.append(each.strip.height);
    return all;
}

QList<qreal> movedUp(const QList<Row> &rows)
{
    return heights(withPicturesMovedUp(rows, 100, 100));
}

} // namespace

class TestFloating : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureThatFitsStays()
    {
        QCOMPARE(movedUp({row(10), row(30, Place::BelowPicture), row(50, Place::Picture)}),
                 QList<qreal>({10, 30, 50}));
    }

    // Before the last paragraph above which it fits.
    void aPictureThatDoesNotFitMovesUp()
    {
        QCOMPARE(movedUp({row(10), row(11, Place::BelowPicture), row(12, Place::BelowPicture),
                          row(40, Place::BelowPicture), row(50, Place::Picture), row(5)}),
                 QList<qreal>({10, 11, 12, 50, 40, 5}));
    }

    void itStaysInItsEntryAndPartsNoList()
    {
        // The entry before it is as it was, though there would be room.
        QCOMPARE(movedUp({row(10, Place::BelowPicture), row(10), row(45, Place::Text),
                          row(10, Place::Text), row(50, Place::Picture)}),
                 QList<qreal>({10, 10, 45, 10, 50}));
        QCOMPARE(movedUp({row(10), row(9, Place::BelowPicture), row(40, Place::Text),
                          row(20, Place::Text), row(50, Place::Picture)}),
                 QList<qreal>({10, 50, 9, 40, 20}));
    }

    void aLittleThatIsEmptyIsLeft()
    {
        QCOMPARE(movedUp({row(10), row(5, Place::BelowPicture), row(40, Place::BelowPicture),
                          row(37, Place::BelowPicture), row(50, Place::Picture)}),
                 QList<qreal>({10, 5, 40, 37, 50}));
    }

    // A page may begin with it.
    void itMayStandAtAPagesTop()
    {
        QCOMPARE(movedUp({row(90), row(20), row(60, Place::BelowPicture),
                          row(10, Place::BelowPicture), row(75, Place::Picture)}),
                 QList<qreal>({90, 20, 75, 60, 10}));
        QCOMPARE(movedUp({row(90), row(60, Place::BelowPicture), row(95, Place::Picture)}),
                 QList<qreal>({90, 95, 60}));
    }

    void theEvidenceLineKeepsTheTextAboveIt()
    {
        const QList<Row> rows = withPicturesMovedUp({row(10), row(40, Place::BelowPicture),
                                                     row(20, Place::BelowPicture),
                                                     row(45, Place::Picture, LoneLine), row(5)},
                                                    100, 100);
        QCOMPARE(heights(rows), QList<qreal>({10, 40, 45, 20, 5}));
        QCOMPARE(rows[2].strip.glue, FreeBreak);
        QCOMPARE(rows[3].strip.glue, LoneLine);
    }

    void twoPicturesKeepTheirOrder()
    {
        QCOMPARE(movedUp({row(10), row(60, Place::BelowPicture), row(40, Place::Picture),
                          row(41, Place::Picture), row(90)}),
                 QList<qreal>({10, 40, 41, 60, 90}));
    }

    // The same picture in two languages: never with text between.
    void twoPicturesStayTogether()
    {
        const QList<Row> rows{row(10), row(60, Place::BelowPicture), row(40, Place::Picture),
                              row(55, Place::Picture), row(90)};
        QCOMPARE(movedUp(rows), heights(rows));
    }

    void theEvidenceLineKeepsTheTextAboveBothPictures()
    {
        const QList<Row> rows = withPicturesMovedUp(
            {row(10), row(40, Place::BelowPicture), row(30, Place::BelowPicture),
             row(22, Place::Picture), row(20, Place::Picture, LoneLine), row(5)},
            100, 100);
        QCOMPARE(heights(rows), QList<qreal>({10, 40, 22, 20, 30, 5}));
        QCOMPARE(rows[3].strip.glue, FreeBreak);
        QCOMPARE(rows[4].strip.glue, LoneLine);
    }
};

QTEST_GUILESS_MAIN(TestFloating)

#include "tst_floating.moc"
