#include "pictures/canvas.h"
#include "pictures/facedrawing.h"
#include "pictures/facemap.h"

#include <QTest>

using namespace bayan;
using content::FaceArea;
using pictures::FaceMap;

namespace {

FaceArea area(const QString &id, const QString &english, const QString &arabic)
{
    FaceArea made;
    made.id = id;
    made.names = {{QStringLiteral("en"), english}, {QStringLiteral("ar"), arabic}};
    made.entries = {QStringLiteral("something")};
    return made;
}

QList<FaceArea> all()
{
    return {
        area(QStringLiteral("forehead"), QStringLiteral("Forehead"), QStringLiteral("الجبهة")),
        area(QStringLiteral("frown"), QStringLiteral("Frown lines"), QStringLiteral("خطوط العبوس")),
        area(QStringLiteral("crows-feet"), QStringLiteral("Crow’s feet"),
             QStringLiteral("خطوط جانب العين")),
        area(QStringLiteral("neck"), QStringLiteral("Neck bands"), QStringLiteral("أربطة الرقبة"))};
}

QRectF frame(const FaceMap &map, qreal width, const pictures::Style &style)
{
    return {10, 20, width, map.heightFor(width, style)};
}

} // namespace

class TestFaceMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // However large the words.
    void rightAndLeftStandClearOfTheShoulders()
    {
        const FaceMap map(all(), tests::english());
        for (const int size : {12, 20, 28}) {
            pictures::Style style = tests::plainStyle(Qt::LeftToRight);
            style.small.setPixelSize(size);
            const QImage image = tests::painted(map, 1200, style);
            // Outside the neck, in the last line.
            const QTransform face =
                map.faceIn(QRectF(0, 0, 1200, map.heightFor(1200, style)), style);
            for (const bool onTheLeft : {true, false}) {
                QRect words;
                for (int y = image.height() - size * 3 / 2; y < image.height(); ++y) {
                    for (int x = 0; x < image.width(); ++x) {
                        const bool outside = onTheLeft ? x < face.map(QPointF(120, 0)).x()
                                                       : x > face.map(QPointF(400, 0)).x();
                        if (outside && image.pixelColor(x, y) == style.colours.muted)
                            words |= QRect(x, y, 1, 1);
                    }
                }
                QVERIFY(!words.isEmpty());
                words.adjust(-2, 0, 2, 0);
                for (int y = words.top(); y <= words.bottom(); ++y) {
                    for (int x = words.left(); x <= words.right(); ++x)
                        QVERIFY2(image.pixelColor(x, y) != style.colours.text,
                                 qPrintable(QString::number(size)));
                }
            }
        }
    }

    void areasAnswerWhereTheyAreDrawn()
    {
        const pictures::Style style = tests::plainStyle(Qt::LeftToRight);
        for (const qreal width : {260, 560, 1200}) {
            const FaceMap map(all(), tests::english());
            const QRectF rect = frame(map, width, style);
            int found = 0;
            QHash<QString, QPair<qreal, qreal>> sides;
            for (qreal y = rect.top(); y < rect.bottom(); y += 8) {
                for (qreal x = rect.left(); x < rect.right(); x += 8) {
                    const QString at = map.areaAt({x, y}, rect, style);
                    if (at.isEmpty())
                        continue;
                    ++found;
                    auto &side = sides[at];
                    (x < rect.center().x() ? side.first : side.second) += 1;
                }
            }
            QCOMPARE(sides.size(), 4);
            QVERIFY(found > 20);
            // Crow's feet are on both sides.
            QVERIFY(sides[QStringLiteral("crows-feet")].first > 0);
            QVERIFY(sides[QStringLiteral("crows-feet")].second > 0);
            QVERIFY(map.areaAt(rect.topLeft() - QPointF(5, 5), rect, style).isEmpty());
        }
    }

    void namesAreInsideAndApart()
    {
        for (const auto &phrases : {tests::english(), tests::arabic()}) {
            const pictures::Style style = tests::plainStyle(phrases.direction());
            for (const qreal width : {240, 400, 560, 900, 1600}) {
                const FaceMap map(all(), phrases);
                const QRectF rect = frame(map, width, style);
                const auto names = map.names(rect, style);
                QCOMPARE(names.size(), 4);
                for (qsizetype i = 0; i < names.size(); ++i) {
                    QVERIFY(rect.adjusted(-1, -1, 1, 1).contains(names[i].box));
                    QCOMPARE(map.areaAt(names[i].box.center(), rect, style), names[i].area);
                    for (qsizetype j = 0; j < i; ++j)
                        QVERIFY(!names[i].box.intersects(names[j].box));
                }
            }
        }
    }

    // In both languages the patient's right is on the picture's left, and
    // everything stands in the same place.
    void aFaceNeverMirrors()
    {
        const pictures::Style style = tests::plainStyle(Qt::LeftToRight);
        const FaceMap english(all(), tests::english());
        const FaceMap arabic(all(), tests::arabic());
        const QRectF rect = frame(english, 700, style);
        for (qsizetype i = 0; i < 4; ++i) {
            const auto one = english.names(rect, style).at(i);
            const auto other = arabic.names(rect, style).at(i);
            QCOMPARE(one.box.center().x() < rect.center().x(),
                     other.box.center().x() < rect.center().x());
        }
        QVERIFY(english.description().contains(
            QStringLiteral("patient’s right is on the left of the picture")));
        QVERIFY(arabic.description().contains(QStringLiteral("يمين المريض على يسار الصورة")));
    }

    void theChosenAreaIsMarkedByMoreThanColour()
    {
        pictures::Style style = tests::plainStyle(Qt::LeftToRight);
        style.colours = pictures::printColours();
        FaceMap map(all(), tests::english());
        const QImage before = tests::painted(map, 700, style);
        map.setChosen(QStringLiteral("frown"));
        const QImage after = tests::painted(map, 700, style);
        const auto names = map.names(QRectF(0, 0, 700, 600), style);
        const auto darkness = [](const QImage &image, const QRectF &box) {
            qint64 sum = 0;
            for (int y = int(box.top()); y < int(box.bottom()); ++y) {
                for (int x = int(box.left()); x < int(box.right()); ++x)
                    sum += 255 - qGray(image.pixel(x, y));
            }
            return sum;
        };
        QVERIFY(darkness(after, names[1].box) > 3 * darkness(before, names[1].box));
        QCOMPARE(darkness(after, names[0].box), darkness(before, names[0].box));
    }

    // Each in a box that holds both, and no box over another.
    void areasAreNamedInAFurtherLanguage()
    {
        const QList<FaceArea> areas = all();
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const pictures::Style style = tests::plainStyle(direction);
            FaceMap map(areas, tests::english());
            const QString said = map.description();
            const QRectF alone = map.names(frame(map, 700, style), style)[3].box;
            map.addNames(areas, tests::arabic());
            QCOMPARE(map.description(), said); // in its own language
            const QList<FaceMap::Name> names = map.names(frame(map, 700, style), style);
            QCOMPARE(names.size(), 4);
            for (qsizetype i = 0; i < names.size(); ++i) {
                for (const QString &name : areas[i].names)
                    QVERIFY2(names[i].words.contains(name), qPrintable(names[i].words));
                for (qsizetype other = 0; other < i; ++other)
                    QVERIFY(!names[i].box.intersects(names[other].box));
            }
            QVERIFY(names[3].box.height() > alone.height());
        }
    }

    void whatIsNotDrawnIsLeftOut()
    {
        QList<FaceArea> areas = all();
        areas.append(
            area(QStringLiteral("elbow"), QStringLiteral("Elbow"), QStringLiteral("مرفق")));
        areas[0].names.clear();
        const FaceMap map(areas, tests::english());
        const pictures::Style style = tests::plainStyle(Qt::LeftToRight);
        QCOMPARE(map.names(QRectF(0, 0, 600, 600), style).size(), 3);
        QVERIFY(!map.description().contains(QStringLiteral("Elbow")));
        const FaceMap none({}, tests::english());
        QVERIFY(none.heightFor(600, style) > 0);
        QVERIFY(!tests::painted(none, 600, style).isNull());
    }

    void anAreaWithoutContentIsDashed()
    {
        QList<FaceArea> areas = all();
        const pictures::Style style = tests::plainStyle(Qt::LeftToRight);
        const QImage full = tests::painted(FaceMap(areas, tests::english()), 700, style);
        areas[3].entries.clear();
        const QImage empty = tests::painted(FaceMap(areas, tests::english()), 700, style);
        QVERIFY(full != empty);
    }

    void everyDrawnAreaIsOnTheFace()
    {
        for (const char *id : {"frown", "forehead", "crows-feet", "neck"}) {
            const pictures::FaceAreaDrawing *drawing = pictures::findFaceArea(QLatin1String(id));
            QVERIFY(drawing);
            QVERIFY(
                QRectF(QPointF(), pictures::FaceSpace).contains(drawing->outline.boundingRect()));
            QVERIFY(
                drawing->outline.boundingRect().adjusted(-2, -2, 2, 2).contains(drawing->anchor));
        }
        QVERIFY(!pictures::findFaceArea(QStringLiteral("elbow")));
    }
};

QTEST_MAIN(TestFaceMap)

#include "tst_facemap.moc"
