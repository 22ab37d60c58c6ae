#include "pictures/canvas.h"
#include "pictures/crowd.h"
#include "pictures/iconarray.h"

#include <QPainter>
#include <QTest>

using namespace bayan;
using content::Figure;
using pictures::IconArray;
using WordsAre = IconArray::WordsAre;

namespace {

Figure droop()
{
    Figure figure;
    figure.id = QStringLiteral("droop");
    figure.kind = QStringLiteral("proportion");
    figure.direction = content::Direction::Harm;
    figure.treated = 16;
    figure.treatedOf = 665;
    figure.control = 0;
    figure.controlOf = 236;
    figure.controlHigh = 0.016;
    figure.per = 1000;
    figure.drawable = true;
    figure.texts[QStringLiteral("en")] = {
        QStringLiteral("Drooping eyelid"),
        QStringLiteral("adults"),
        QStringLiteral("in 90 days"),
        QStringLiteral("With treatment: 24 in 1,000"),
        QStringLiteral("With placebo: none of 236; could be up to 16 in 1,000"),
        QStringLiteral("Adults in trials; Brin 2023.")};
    figure.texts[QStringLiteral("ar")] = {
        QStringLiteral("تدلّي الجفن"),
        QStringLiteral("بالغون"),
        QStringLiteral("خلال 90 يومًا"),
        QStringLiteral("مع العلاج: 24 من كل 1,000"),
        QStringLiteral("مع علاج وهمي: لا أحد من 236؛ قد يصل إلى 16 من كل 1,000"),
        QStringLiteral("بالغون في دراسات؛ Brin 2023.")};
    return figure;
}

Figure smooth()
{
    Figure figure = droop();
    figure.direction = content::Direction::Benefit;
    figure.treated = 149;
    figure.treatedOf = 222;
    figure.control = 15;
    figure.controlOf = 223;
    figure.controlHigh = -1;
    figure.per = 100;
    return figure;
}

// The shapes alone, without words that share their colour.
QImage shapes(const Figure &figure, const language::Phrasebook &phrases, qreal width,
              qreal scale = 1)
{
    return tests::painted(IconArray(figure, phrases, WordsAre::Elsewhere), width,
                          tests::plainStyle(phrases.direction()), scale);
}

int inked(const QImage &image, const QColor &colour, const QRect &within)
{
    int count = 0;
    for (int y = within.top(); y <= within.bottom(); ++y) {
        for (int x = within.left(); x <= within.right(); ++x)
            count += image.pixel(x, y) == colour.rgb() ? 1 : 0;
    }
    return count;
}

} // namespace

class TestIconArray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asManyAreFilledAsAreSaid_data()
    {
        QTest::addColumn<Figure>("figure");
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("treated");
        QTest::addColumn<int>("control");
        Figure some = droop();
        some.control = 1; // of 236: 4
        some.controlHigh = -1;
        QTest::newRow("dots") << some << QColor(Qt::red) << 800 << 24 << 4;
        QTest::newRow("people") << some << QColor(Qt::red) << 1400 << 24 << 4;
        QTest::newRow("a hundred") << smooth() << QColor(Qt::blue) << 800 << 67 << 7;
    }

    void asManyAreFilledAsAreSaid()
    {
        QFETCH(Figure, figure);
        QFETCH(QColor, ink);
        QFETCH(int, width);
        QFETCH(int, treated);
        QFETCH(int, control);
        for (const auto &phrases : {tests::english(), tests::arabic()}) {
            const IconArray array(figure, phrases);
            QCOMPARE(array.groups().at(0).filled, treated);
            QCOMPARE(array.groups().at(1).filled, control);
            // A person's head and body are two patches at small sizes.
            const QImage image = shapes(figure, phrases, width, 4);
            int first = 0;
            int second = 0;
            QList<int> columns;
            for (const QPointF &patch : tests::patches(image, ink))
                ((patch.x() < image.width() / 2.0) == (phrases.direction() == Qt::LeftToRight)
                     ? first
                     : second)++;
            const int parts = first % treated == 0 ? first / treated : 0;
            QVERIFY2(parts == 1 || parts == 2, qPrintable(QString::number(first)));
            QCOMPARE(second, parts * control);
        }
    }

    void fillsFromTheLeadingEdge()
    {
        for (const int width : {800, 1400}) {
            const QImage english = shapes(droop(), tests::english(), width);
            const QImage arabic = shapes(droop(), tests::arabic(), width);
            const QRect leading(0, 0, english.width() / 8, english.height());
            const QRect trailing(english.width() * 7 / 8, 0, english.width() / 8, english.height());
            QVERIFY(inked(english, Qt::red, leading) > 0);
            QCOMPARE(inked(english, Qt::red, trailing), 0);
            QVERIFY(inked(arabic, Qt::red, trailing) > 0);
            QCOMPARE(inked(arabic, Qt::red, leading), 0);
        }
    }

    void blocksOfAHundredStandApart()
    {
        const pictures::Crowd crowd(1000, 600, 1);
        const QRectF ninth = crowd.place(9, Qt::LeftToRight);
        const QRectF tenth = crowd.place(10, Qt::LeftToRight);
        const QRectF hundredth = crowd.place(100, Qt::LeftToRight);
        QCOMPARE(tenth.left(), crowd.place(0, Qt::LeftToRight).left());
        QVERIFY(tenth.top() > ninth.top());
        QVERIFY(hundredth.left() > ninth.right() + ninth.width() / 2);
        QCOMPARE(hundredth.top(), ninth.top());
        const QRectF last = crowd.place(999, Qt::RightToLeft);
        QVERIFY(QRectF(QPointF(), crowd.size()).adjusted(-0.01, -0.01, 0.01, 0.01).contains(last));
        QCOMPARE(last.left(), 0.0);
    }

    // A group in which nobody had it is not drawn as if nobody could.
    void aZeroGroupShowsHowManyCould()
    {
        const IconArray array(droop(), tests::english());
        QCOMPARE(array.groups().at(1).filled, 0);
        QCOMPARE(array.groups().at(1).possible, 16);
        Figure plain = droop();
        plain.controlHigh = -1;
        const QImage with = shapes(droop(), tests::english(), 1400);
        const QImage without = shapes(plain, tests::english(), 1400);
        const QRect second(720, 0, 680, with.height());
        QVERIFY(inked(with, Qt::red, second) > 0);
        QCOMPARE(inked(without, Qt::red, second), 0);
    }

    void filledAndOutlinedDifferInGrey()
    {
        for (const bool person : {true, false}) {
            const auto darkness = [person](pictures::Crowd::Shape shape) {
                QImage image(40, 52, QImage::Format_Grayscale8);
                image.fill(Qt::white);
                QPainter painter(&image);
                const pictures::Colours paper = pictures::printColours();
                pictures::Crowd::paintOne(painter, QRectF(0, 0, 40, person ? 52 : 40), shape,
                                          person, paper.harm, paper.border);
                painter.end();
                qint64 sum = 0;
                for (int y = 0; y < image.height(); ++y) {
                    for (int x = 0; x < image.width(); ++x)
                        sum += 255 - image.constScanLine(y)[x];
                }
                return double(sum);
            };
            const double filled = darkness(pictures::Crowd::Shape::Filled);
            const double possible = darkness(pictures::Crowd::Shape::Possible);
            const double empty = darkness(pictures::Crowd::Shape::Empty);
            QVERIFY(filled > possible * 1.25);
            QVERIFY(possible > empty * 1.5);
            QVERIFY(empty > 0);
        }
    }

    void paperKeepsTheShapes()
    {
        // A painter that is turned takes the way of outlines that paper takes.
        const IconArray array(smooth(), tests::english(), WordsAre::Elsewhere);
        const pictures::Style style = tests::plainStyle(Qt::LeftToRight);
        const qreal height = array.heightFor(800, style);
        QImage image(int(height * 4), 3200, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.translate(height * 4, 0);
        painter.rotate(90);
        painter.scale(4, 4);
        array.paint(painter, QRectF(0, 0, 800, height), style);
        painter.end();
        QCOMPARE(tests::patches(image, Qt::blue).size() % 74, 0);
    }

    void narrowGroupsStandOneOverTheOther()
    {
        const IconArray array(droop(), tests::english());
        const pictures::Style style = tests::plainStyle(Qt::LeftToRight);
        QVERIFY(array.heightFor(320, style) > 1.3 * array.heightFor(700, style));
    }

    void saysEverythingInWords()
    {
        for (const auto &phrases : {tests::english(), tests::arabic()}) {
            const QString said = IconArray(droop(), phrases).description();
            const content::FigureText text = droop().texts.value(phrases.language().code);
            for (const QString &part : {text.outcome, text.treated, text.control, text.caption}) {
                QVERIFY(said.contains(phrases.shown(part).chopped(1)));
            }
        }
        const QString digits =
            IconArray(droop(), tests::arabic(language::Phrasebook::Digits::Native)).description();
        QVERIFY(digits.contains(QStringLiteral("٢٤")));
    }

    void badNumbersAreToldNotDrawn_data()
    {
        QTest::addColumn<Figure>("figure");
        Figure more = droop();
        more.treated = 700;
        QTest::newRow("more than there were") << more;
        Figure controlMore = droop();
        controlMore.control = 237;
        QTest::newRow("more than there were, placebo") << controlMore;
        Figure missing = droop();
        missing.treated = -1;
        QTest::newRow("no count") << missing;
        Figure nobody = droop();
        nobody.treatedOf = 0;
        QTest::newRow("of nobody") << nobody;
        Figure halfMissing = droop();
        halfMissing.controlOf = -1;
        QTest::newRow("half a comparison") << halfMissing;
        Figure rare = droop();
        rare.per = 10000;
        QTest::newRow("per 10,000") << rare;
        Figure baseless = droop();
        baseless.per = 0;
        QTest::newRow("no base") << baseless;
        Figure wordless = droop();
        wordless.texts.clear();
        QTest::newRow("no words") << wordless;
    }

    void badNumbersAreToldNotDrawn()
    {
        QFETCH(Figure, figure);
        for (const auto &phrases : {tests::english(), tests::arabic()}) {
            const IconArray array(figure, phrases);
            QVERIFY(!array.fault().isEmpty());
            QVERIFY(array.description().contains(array.fault()));
            QVERIFY(array.groups().isEmpty());
            const QImage image = tests::painted(array, 600, tests::plainStyle(phrases.direction()));
            QCOMPARE(inked(image, Qt::red, image.rect()), 0);
            QVERIFY(tests::patches(image, QColor(0x44, 0x44, 0x44)).size() > 3);
        }
        QVERIFY(IconArray(figure, tests::english()).fault() !=
                IconArray(figure, tests::arabic()).fault());
    }

    void noComparisonIsSaid()
    {
        Figure alone = droop();
        alone.control = -1;
        alone.controlOf = -1;
        alone.texts[QStringLiteral("en")].control = QStringLiteral("No comparison group");
        const IconArray array(alone, tests::english());
        QCOMPARE(array.groups().size(), 1);
        QVERIFY(array.description().contains(QStringLiteral("No comparison group")));
    }
};

QTEST_MAIN(TestIconArray)

#include "tst_iconarray.moc"
