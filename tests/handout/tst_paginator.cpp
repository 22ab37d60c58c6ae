#include "handout/paginator.h"

#include <QTest>

using namespace bayan::handout;

class TestPaginator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingNeedsNoPage() { QVERIFY(paginate({}, 100, 100).isEmpty()); }

    void pagesAreFilledInOrder()
    {
        const QList<Strip> strips(5, Strip{0, 40, FreeBreak});
        QCOMPARE(sizes(paginate(strips, 100, 100)), QList<int>({2, 2, 1}));
    }

    void spaceBeforeIsDroppedAtAPagesTop()
    {
        const QList<Strip> strips(4, Strip{20, 40, FreeBreak});
        const auto pages = paginate(strips, 100, 100);
        QCOMPARE(sizes(pages), QList<int>({2, 2}));
        for (const auto &page : pages) {
            QCOMPARE(page[0].top, 0.0);
            QCOMPARE(page[1].top, 60.0);
        }
    }

    void exactFitIsAFit()
    {
        QCOMPARE(sizes(paginate({{0, 50, FreeBreak}, {0, 50, FreeBreak}}, 100, 100)),
                 QList<int>({2}));
    }

    void headingGoesWithWhatFollows()
    {
        const QList<Strip> strips{{0, 60, FreeBreak}, {0, 30, AfterHeading}, {0, 30, FreeBreak}};
        QCOMPARE(sizes(paginate(strips, 100, 100)), QList<int>({1, 2}));
    }

    void leastGlueGivesWayWhereSomethingMust()
    {
        const QList<Strip> strips{{0, 30, AfterHeading}, {0, 30, LoneLine}, {0, 30, InBullet},
                                  {0, 30, InBullet},     {0, 30, LoneLine}, {0, 30, FreeBreak}};
        QCOMPARE(sizes(paginate(strips, 100, 100)), QList<int>({3, 3}));
        QCOMPARE(sizes(paginate(strips, 70, 70)), QList<int>({2, 2, 2}));
    }

    void aSummaryEndsAPageThatWouldBeHalfEmpty()
    {
        const QList<Strip> strips{{0, 40, FreeBreak},
                                  {0, 15, AfterHeading},
                                  {0, 30, AfterSummary},
                                  {0, 30, LoneLine},
                                  {0, 30, FreeBreak}};
        QCOMPARE(sizes(paginate(strips, 100, 100)), QList<int>({3, 2}));
        // But not one that is full but for a line.
        QCOMPARE(sizes(paginate({{0, 62, FreeBreak},
                                 {0, 2, AfterHeading},
                                 {0, 2, AfterSummary},
                                 {0, 40, FreeBreak}},
                                68, 68)),
                 QList<int>({1, 3}));
    }

    // A frame that goes on over a page's end has its padding there.
    void whatAStripNeedsAtAPagesEndIsKeptFree()
    {
        Strip framed{0, 30, InBox};
        framed.moreAtEnd = 12;
        QCOMPARE(sizes(paginate(QList<Strip>(4, framed), 100, 100)), QList<int>({2, 2}));
        framed.moreAtEnd = 10;
        QCOMPARE(sizes(paginate(QList<Strip>(4, framed), 100, 100)), QList<int>({3, 1}));
    }

    void lastOfEqualBreaksIsTaken()
    {
        const QList<Strip> strips(6, Strip{0, 30, InBox});
        QCOMPARE(sizes(paginate(strips, 100, 100)), QList<int>({3, 3}));
    }

    void stripHigherThanThePageStandsAlone()
    {
        const QList<Strip> strips{{0, 30, FreeBreak}, {0, 300, FreeBreak}, {0, 30, FreeBreak}};
        QCOMPARE(sizes(paginate(strips, 100, 100)), QList<int>({1, 1, 1}));
    }

    void theFirstPageMayHoldLessOrMore()
    {
        const QList<Strip> strips(6, Strip{0, 40, FreeBreak});
        QCOMPARE(sizes(paginate(strips, 60, 100)), QList<int>({1, 2, 2, 1}));
        QCOMPARE(sizes(paginate(strips, 170, 50)), QList<int>({4, 1, 1}));
    }

    void moreIsTakenAtAPagesTopAlone()
    {
        const QList<Strip> strips{{0, 40, FreeBreak, 30},
                                  {0, 40, FreeBreak, 30},
                                  {0, 40, FreeBreak, 30},
                                  {0, 20, FreeBreak}};
        const auto pages = paginate(strips, 110, 110);
        QCOMPARE(sizes(pages), QList<int>({2, 2}));
        QCOMPARE(pages[1][1].top, 70.0);
    }

private:
    static QList<int> sizes(const QList<QList<Placed>> &pages)
    {
        QList<int> counts;
        qsizetype next = 0;
        for (const auto &page : pages) {
            counts.append(int(page.size()));
            for (const Placed &placed : page) {
                if (placed.strip != next++)
                    return {-1}; // out of order or lost
            }
        }
        return counts;
    }
};

QTEST_APPLESS_MAIN(TestPaginator)

#include "tst_paginator.moc"
