#include "handout/row.h"

#include <QTest>

#include <numeric>

using namespace bayan::handout;

// Columns of lines, parted so that a page can end between any two.
class TestRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesFollowOneAnotherInEachColumn_data() { columns(); }

    void linesFollowOneAnotherInEachColumn()
    {
        QFETCH(QList<int>, lines);
        QFETCH(QList<qreal>, heights);
        const QList<Row> rows = sideBySide(columnsOf(lines, heights));
        QList<qreal> bottom(lines.size(), 0);
        qreal top = 0;
        for (const Row &row : rows) {
            for (const Line &line : row.lines) {
                QCOMPARE(top + line.box.top(), bottom[line.block]);
                bottom[line.block] += line.box.height();
            }
            top += row.strip.height;
        }
        for (qsizetype i = 0; i < lines.size(); ++i)
            QCOMPARE(bottom[i], lines[i] * heights[i]);
        QCOMPARE(top, *std::max_element(bottom.cbegin(), bottom.cend()));
    }

    void aPageMayBeginWithAnyOfThem_data() { columns(); }

    // Each column starts at the page's top, and all of them end in the height
    // that the rows ask for, wherever the next page begins.
    void aPageMayBeginWithAnyOfThem()
    {
        QFETCH(QList<int>, lines);
        QFETCH(QList<qreal>, heights);
        const QList<Row> rows = sideBySide(columnsOf(lines, heights));
        for (qsizetype from = 1; from < rows.size(); ++from) {
            QCOMPARE(rows[from].lag.size(), lines.size());
            QList<qreal> bottom(lines.size(), 0);
            qreal top = 0;
            const qreal more = rows[from].strip.moreAtTop;
            for (qsizetype i = from; i < rows.size(); ++i) {
                // What stands below the first row is lower by 'more' already.
                const qreal below = i == from ? 0 : more;
                for (const Line &line : rows[i].lines) {
                    const qreal place = top + line.box.top() + rows[from].lag[line.block] - below;
                    QCOMPARE(place, bottom[line.block]);
                    bottom[line.block] += line.box.height();
                    QVERIFY(bottom[line.block] <=
                            top + rows[i].strip.height + more - below + 0.001);
                }
                top += rows[i].strip.height + more - below;
            }
        }
    }

    void noLineIsLeftAlone()
    {
        const QList<Row> rows = sideBySide(columnsOf({6, 5}, {24, 20}));
        QCOMPARE(rows.size(), 6);
        QCOMPARE(rows[0].strip.glue, LoneLine);
        QCOMPARE(rows[2].strip.glue, FreeBreak);
        QCOMPARE(rows[4].strip.glue, LoneLine);
        // A break is asked of the shorter column too.
        const QList<Row> uneven = sideBySide(columnsOf({8, 3}, {24, 20}));
        for (const Row &row : uneven.first(uneven.size() - 1))
            QCOMPARE(row.strip.glue, LoneLine);
    }

    void marksGoWithTheirColumn()
    {
        QList<QList<Row>> columns = columnsOf({3, 3}, {24, 20});
        columns[1][2].marks.append(Mark());
        QCOMPARE(sideBySide(columns).last().marks.first().column, 1);
        QCOMPARE(abreast(columns).marks.first().column, 1);
        QCOMPARE(abreast(columns).strip.height, 72);
    }

private:
    static void columns()
    {
        QTest::addColumn<QList<int>>("lines");
        QTest::addColumn<QList<qreal>>("heights");
        QTest::newRow("alike") << QList<int>{4, 4} << QList<qreal>{20, 20};
        QTest::newRow("fewer, taller") << QList<int>{6, 8} << QList<qreal>{24, 17};
        QTest::newRow("more and taller") << QList<int>{6, 3} << QList<qreal>{24, 20};
        QTest::newRow("shorter with more") << QList<int>{7, 12} << QList<qreal>{24, 13};
        QTest::newRow("one against many") << QList<int>{1, 9} << QList<qreal>{30, 20};
        QTest::newRow("three") << QList<int>{5, 7, 2} << QList<qreal>{24, 20, 31};
        QTest::newRow("nothing in one") << QList<int>{0, 3} << QList<qreal>{20, 20};
    }

    // Block and column of a line are the same number here.
    static QList<QList<Row>> columnsOf(const QList<int> &lines, const QList<qreal> &heights)
    {
        QList<QList<Row>> columns;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QList<Row> rows;
            for (int line = 0; line < lines[i]; ++line) {
                Row row;
                row.strip.height = heights[i];
                row.lines = {{int(i), line, QRectF(0, 0, 100, heights[i]), heights[i] / 2}};
                rows.append(row);
            }
            columns.append(rows);
        }
        return columns;
    }
};

QTEST_APPLESS_MAIN(TestRow)

#include "tst_row.moc"
