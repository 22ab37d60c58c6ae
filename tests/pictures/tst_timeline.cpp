#include "pictures/canvas.h"
#include "pictures/timeline.h"

#include <QTest>

#include <cmath>

using namespace bayan;
using content::Evidence;
using content::TimelineMark;
using pictures::Timeline;

namespace {

TimelineMark mark(const QString &lane, const QString &form, double from, double to,
                  const QString &english, const QString &arabic,
                  Evidence evidence = Evidence::Moderate)
{
    TimelineMark made;
    made.id = english;
    made.lane = lane;
    made.form = form;
    made.fromDay = from;
    made.toDay = to;
    made.evidence = evidence;
    made.labels = {{QStringLiteral("en"), english}, {QStringLiteral("ar"), arabic}};
    return made;
}

QList<TimelineMark> usual()
{
    const QString effect = QStringLiteral("effect");
    return {
        mark(effect, QStringLiteral("partial"), 1, 14, QStringLiteral("Starts"),
             QStringLiteral("يبدأ")),
        mark(effect, QStringLiteral("full"), 14, 90, QStringLiteral("Full effect"),
             QStringLiteral("مفعول كامل"), Evidence::Strong),
        mark(effect, QStringLiteral("partial"), 90, 120, QStringLiteral("Wears off"),
             QStringLiteral("يتراجع")),
        mark(effect, QStringLiteral("open"), 120, 180, QStringLiteral("Some left"),
             QStringLiteral("يبقى بعضه")),
        mark(QStringLiteral("side-effects"), QStringLiteral("moment"), 90, 90,
             QStringLiteral("Next session"), QStringLiteral("الجلسة التالية"), Evidence::Limited),
        mark(QStringLiteral("urgent"), QStringLiteral("full"), 0, 28,
             QStringLiteral("Watch for four weeks"), QStringLiteral("انتبه أربعة أسابيع")),
    };
}

// The columns in which this colour is, first and last.
std::pair<int, int> reach(const QImage &image, const QColor &colour)
{
    std::pair<int, int> found{-1, -1};
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) != colour.rgb())
                continue;
            if (found.first < 0)
                found.first = x;
            found.second = x;
        }
    }
    return found;
}

QImage bar(const QString &form, const pictures::Colours &colours)
{
    // Its words on one side of it alone: what is left is the bar itself.
    const Timeline timeline(
        {mark(QStringLiteral("effect"), form, 60, 180, QStringLiteral("o"), QStringLiteral("o"))},
        tests::english());
    pictures::Style style = tests::plainStyle(Qt::LeftToRight);
    style.colours = colours;
    const QImage image = tests::painted(timeline, 860, style);
    return image.copy(560, 34, 60, 16);
}

double grey(const QImage &image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            sum += qGray(image.pixel(x, y));
    }
    return sum / (image.width() * image.height());
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstMonthTakesItsShare()
    {
        QCOMPARE(Timeline::partOf(0), 0.0);
        QCOMPARE(Timeline::partOf(30), 0.44);
        QCOMPARE(Timeline::partOf(180), 1.0);
        QCOMPARE(Timeline::partOf(1000), 1.0);
        for (int day = 1; day <= 180; ++day)
            QVERIFY(Timeline::partOf(day) > Timeline::partOf(day - 1));
    }

    void timeRunsFromTheLeadingEdge()
    {
        for (const int width : {860, 360}) {
            const QImage english = tests::painted(Timeline(usual(), tests::english()), width,
                                                  tests::plainStyle(Qt::LeftToRight));
            const QImage arabic = tests::painted(Timeline(usual(), tests::arabic()), width,
                                                 tests::plainStyle(Qt::RightToLeft));
            // Urgent signs end with the first month, the effect with the sixth.
            QVERIFY(reach(english, Qt::magenta).second < width * 0.62);
            QVERIFY(reach(arabic, Qt::magenta).first > width * 0.38);
            QVERIFY(reach(english, Qt::blue).second > width * 0.8);
            QVERIFY(reach(arabic, Qt::blue).first < width * 0.2);
        }
    }

    // Without their colours the forms are still told apart.
    void formsDifferInGrey()
    {
        const pictures::Colours paper = pictures::printColours();
        const double partial = grey(bar(QStringLiteral("partial"), paper));
        const double full = grey(bar(QStringLiteral("full"), paper));
        const double open = grey(bar(QStringLiteral("open"), paper));
        QVERIFY2(full < 60, qPrintable(QString::number(full)));
        QVERIFY2(partial > 150 && partial < 245, qPrintable(QString::number(partial)));
        QVERIFY2(open > 250, qPrintable(QString::number(open)));
    }

    void saysEachMarkItsTimeAndItsEvidence()
    {
        const QString english = Timeline(usual(), tests::english()).description();
        for (const char *words :
             {"Starts, from day 1 to day 14 (Moderate evidence)",
              "Full effect, from day 14 to month 3 (Strong evidence)",
              "Next session, month 3 (Limited evidence)", "Urgent signs: Watch for four weeks"})
            QVERIFY2(english.contains(QLatin1String(words)), qPrintable(english));
        const QString arabic = Timeline(usual(), tests::arabic()).description();
        for (const TimelineMark &one : usual())
            QVERIFY(arabic.contains(one.labels.value(QStringLiteral("ar"))));
        for (const QChar c : arabic)
            QVERIFY2(!(c >= u'a' && c <= u'z'), qPrintable(arabic));
        const QString native =
            Timeline(usual(), tests::arabic(language::Phrasebook::Digits::Native)).description();
        QVERIFY(native.contains(QStringLiteral("١٤")));
        QVERIFY(!native.contains(QStringLiteral("14")));
    }

    void longWordsAreNotCut()
    {
        QList<TimelineMark> marks = usual();
        marks[2].labels[QStringLiteral("en")] =
            QStringLiteral("Wears off little by little, and movement returns in most people");
        const Timeline timeline(marks, tests::english());
        const pictures::Style style = tests::plainStyle(Qt::LeftToRight);
        QVERIFY(timeline.heightFor(860, style) >
                Timeline(usual(), tests::english()).heightFor(860, style));
        for (const int width : {200, 300, 500, 860, 1400})
            QVERIFY(timeline.heightFor(width, style) > 0);
    }

    // A faint line would cross them out.
    void noLineRunsThroughWordsWithoutABar()
    {
        for (const auto &phrases : {tests::english(), tests::arabic()}) {
            TimelineMark next = mark(QStringLiteral("side-effects"), QStringLiteral("moment"), 150,
                                     150, QStringLiteral("Earliest next session here"),
                                     QStringLiteral("جلسة تالية هنا"));
            pictures::Style style = tests::plainStyle(phrases.direction());
            style.colours.line = Qt::cyan;
            const QImage image = tests::painted(Timeline({usual()[0], next}, phrases), 860, style);
            // The rows of the mark, by its stroke at day 150: the tallest run of text colour.
            const qreal last = 860 - 2;
            int top = -1;
            int bottom = -1;
            for (int x = 0; x < last; ++x) {
                int run = 0;
                for (int y = 0; y < image.height(); ++y) {
                    run = image.pixel(x, y) == style.colours.text.rgb() ? run + 1 : 0;
                    if (run > bottom - top) {
                        bottom = y;
                        top = y - run + 1;
                    }
                }
            }
            QVERIFY(bottom - top > 15);
            // Without the lane's name at its leading edge.
            const int from = phrases.direction() == Qt::LeftToRight ? 130 : 0;
            const QImage row = image.copy(from, top + 1, 860 - 130, bottom - top - 1);
            const auto words = reach(row, style.colours.text);
            QVERIFY(words.second - words.first > 120);
            // The lines' colour, however they fall on the pixels.
            const auto lines = [&](int first, int end) {
                int found = 0;
                for (int x = first; x < end; ++x) {
                    const QColor pixel = row.pixelColor(x, row.height() / 2);
                    found += pixel.red() < 230 && pixel.green() > 250 && pixel.blue() > 250;
                }
                return found;
            };
            QCOMPARE(lines(words.first, words.second), 0);
            QVERIFY(lines(0, row.width()) > 0); // they go on beside it
        }
    }

    // The third of three that overlap in turn stands beside the first, above the second.
    void linesStopAtWordsInWhateverOrderTheyCome()
    {
        QList<TimelineMark> marks;
        for (const int day : {30, 60, 105}) {
            const QString words =
                day == 30 ? QStringLiteral("Session") : QStringLiteral("A session on this day");
            marks.append(mark(QStringLiteral("side-effects"), QStringLiteral("moment"), day, day,
                              words, words));
        }
        pictures::Style style = tests::plainStyle(Qt::LeftToRight);
        style.colours.line = Qt::cyan;
        const QImage inTurn = tests::painted(Timeline(marks, tests::english()), 860, style);
        marks.swapItemsAt(1, 2); // these take the same places
        QCOMPARE(tests::painted(Timeline(marks, tests::english()), 860, style), inTurn);
    }

    void wordsKeepOffTheirFrame()
    {
        const QString left = QStringLiteral("Some effect left");
        const Timeline timeline(
            {mark(QStringLiteral("effect"), QStringLiteral("open"), 120, 150, left, left)},
            tests::english());
        for (const int width : {700, 760, 820, 900, 1000}) {
            const QImage image =
                tests::painted(timeline, width, tests::plainStyle(Qt::LeftToRight));
            const auto frame = reach(image, Qt::blue);
            QVERIFY(frame.second - frame.first > 30);
            // Beside the frame's own two or three columns nothing for some more.
            for (const int x :
                 {frame.first + 4, frame.first + 5, frame.second - 5, frame.second - 4}) {
                for (int y = 40; y < image.height() - 40; ++y) {
                    if (image.pixel(x, y - 1) != image.pixel(x, y + 1))
                        continue; // the dashed top and bottom
                    QVERIFY2(image.pixel(x, y) != QColor(Qt::blue).rgb(),
                             qPrintable(QStringLiteral("%1 at %2").arg(width).arg(x)));
                }
            }
        }
    }

    // What ends where the next starts stays in one row, whatever the rounding:
    // words may break otherwise, but no row is added.
    void marksThatTouchShareARow()
    {
        for (const auto &phrases : {tests::english(), tests::arabic()}) {
            const Timeline timeline(usual(), phrases);
            const pictures::Style style = tests::plainStyle(phrases.direction());
            const qreal row = style.sizeOf(style.small) * style.lineHeight + 16;
            const qreal usualHeight = timeline.heightFor(960, style);
            for (int width = 860; width < 960; ++width)
                QVERIFY(std::abs(timeline.heightFor(width, style) - usualHeight) < row);
        }
    }

    void badMarksAreLeftOut_data()
    {
        QTest::addColumn<TimelineMark>("bad");
        const QString effect = QStringLiteral("effect");
        const QString full = QStringLiteral("full");
        const QString no = QStringLiteral("NO");
        QTest::newRow("backwards") << mark(effect, full, 20, 10, no, no);
        QTest::newRow("before the session") << mark(effect, full, -5, 10, no, no);
        QTest::newRow("after all") << mark(effect, full, 400, 500, no, no);
        QTest::newRow("unknown lane") << mark(QStringLiteral("mood"), full, 1, 2, no, no);
        QTest::newRow("unknown form") << mark(effect, QStringLiteral("wavy"), 1, 2, no, no);
        QTest::newRow("no words") << mark(effect, full, 1, 2, {}, {});
    }

    void badMarksAreLeftOut()
    {
        QFETCH(TimelineMark, bad);
        const Timeline with(usual() + QList<TimelineMark>{bad}, tests::english());
        const Timeline without(usual(), tests::english());
        QCOMPARE(with.description(), without.description());
        const Timeline alone({bad}, tests::english());
        QVERIFY(alone.description().contains(QStringLiteral("No timeline")));
        const QImage image = tests::painted(alone, 600, tests::plainStyle(Qt::LeftToRight));
        QVERIFY(!tests::patches(image, QColor(0x44, 0x44, 0x44)).isEmpty());
        QCOMPARE(reach(image, Qt::blue).first, -1);
    }

    void whatGoesOnEndsWithThePicture()
    {
        QList<TimelineMark> marks{mark(QStringLiteral("effect"), QStringLiteral("full"), 120, 4000,
                                       QStringLiteral("On"), QStringLiteral("مستمر"))};
        const QImage image = tests::painted(Timeline(marks, tests::english()), 860,
                                            tests::plainStyle(Qt::LeftToRight));
        QVERIFY(reach(image, Qt::blue).second < 860);
    }
};

QTEST_MAIN(TestTimeline)

#include "tst_timeline.moc"
