#include "layoutreading.h"
#include "layoutrules.h"
#include "sheetfixture.h"

#include "handout/inkpicture.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace bayan;
using handout::InkDrawing;
using handout::Role;
using handout::Sheet;
using handout::SheetRequest;

namespace {

// A line across the middle.
InkDrawing drawingOn(const QString &entry, const QString &picture, const QSizeF &size)
{
    InkDrawing drawing{entry, {}, picture, size, {}, {}};
    QPainterPath path({0, size.height() / 2});
    path.lineTo(size.width(), size.height() / 2);
    drawing.strokes.append({path, 4, Qt::SolidLine, QColor(0xA1, 0x1A, 0x20)});
    return drawing;
}

struct Place
{
    int page = -1;
    const handout::Drawing *drawing = nullptr;
};

QList<Place> drawingsOn(const Sheet &sheet)
{
    QList<Place> found;
    for (int page = 0; page < sheet.pageCount(); ++page) {
        for (const handout::Drawing &drawing : sheet.layout().pages[page].drawings)
            found.append({page, &drawing});
    }
    return found;
}

} // namespace

// What was drawn by hand during the consult, on the patient's sheet.
class TestSheetInk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_treatment = support::smallTreatment();
        content::FaceArea area;
        area.id = QStringLiteral("forehead");
        area.names = {{QStringLiteral("en"), QStringLiteral("Forehead")},
                      {QStringLiteral("ar"), QStringLiteral("الجبهة")}};
        m_treatment.areas = {area};
        content::FaceArea feet;
        feet.id = QStringLiteral("crows-feet");
        feet.names = {{QStringLiteral("en"), QStringLiteral("Lines beside the eyes")},
                      {QStringLiteral("ar"), QStringLiteral("خطوط حول العين")}};
        m_treatment.areas.append(feet);
        m_face = drawingOn(QStringLiteral("crows-feet"), QStringLiteral("face"), {520, 570});
        m_page = drawingOn(QStringLiteral("aftercare"), {}, {1000, 562});
    }

    void nothingIsSaidWhereNothingWasDrawn()
    {
        const Sheet sheet = composed({QStringLiteral("en")}, {});
        QVERIFY(drawingsOn(sheet).isEmpty());
        QVERIFY(!support::blocksOf(sheet, Role::Section)
                     .contains(QStringLiteral("Drawn for you during the consult")));
    }

    void eachDrawingStandsUnderWhatItWasDrawnOn_data()
    {
        QTest::addColumn<QStringList>("languages");
        QTest::addColumn<int>("arrangement");
        const QString en = QStringLiteral("en");
        const QString ar = QStringLiteral("ar");
        QTest::newRow("English") << QStringList{en} << 0;
        QTest::newRow("Arabic") << QStringList{ar} << 0;
        QTest::newRow("beside") << QStringList{en, ar} << 0;
        QTest::newRow("after") << QStringList{ar, en} << 1;
    }

    void eachDrawingStandsUnderWhatItWasDrawnOn()
    {
        QFETCH(QStringList, languages);
        QFETCH(int, arrangement);
        SheetRequest request = requestFor(languages, {m_face, m_page});
        request.arrangement = handout::Arrangement(arrangement);
        const Sheet sheet = support::composed(request);
        const QList<Place> drawings = drawingsOn(sheet);
        QCOMPARE(drawings.size(), 2); // once, not for each language
        QCOMPARE(support::tornPage(sheet.layout()), QString());
        QCOMPARE(support::misplacedLine(sheet.layout()), QString());
        const bool english = languages.first() == QLatin1String("en");
        const QString heading = english ? QStringLiteral("Drawn for you during the consult")
                                        : QStringLiteral("رُسم لك أثناء الاستشارة");
        QVERIFY(support::blocksOf(sheet, Role::Section).contains(heading));
        QVERIFY(drawings[0].drawing->description.contains(english ? QStringLiteral("Forehead")
                                                                  : QStringLiteral("الجبهة")));
        QVERIFY(drawings[1].drawing->description.contains(
            m_treatment.entry(m_page.entry)->text(languages.first())->title));
        for (const Place &place : drawings) {
            QCOMPARE(place.drawing->language, languages.first());
            QVERIFY(place.drawing->rect.bottom() < sheet.pageSize().height() - 60);
        }
    }

    // The ink is seen, over the face and in the frame, where it was drawn.
    void strokesArePainted()
    {
        const Sheet sheet = composed({QStringLiteral("en")}, {m_face, m_page});
        for (const Place &place : drawingsOn(sheet)) {
            QImage image(sheet.pageSize().toSize() * 2, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.scale(2, 2);
            sheet.paint(&painter, place.page);
            painter.end();
            int red = 0;
            QRect where;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    if (pixel.red() - pixel.green() > 80) {
                        ++red;
                        where |= QRect(x / 2, y / 2, 1, 1);
                    }
                }
            }
            QVERIFY(red > 300);
            QVERIFY(place.drawing->rect.toAlignedRect().contains(where) || sheetHasBoth(sheet));
            QVERIFY(where.width() > 150);
        }
    }

    // The page's words are seen under the ink: that part of them alone which it is
    // on, enlarged, and none cut.
    void thePageIsUnderTheInk()
    {
        InkDrawing drawing = m_page;
        drawing.strokes.clear();
        QPainterPath circle;
        circle.addEllipse(QRectF(100, 100, 60, 40));
        drawing.strokes.append({circle, 4, Qt::SolidLine, QColor(0xA1, 0x1A, 0x20)});
        const auto word = [&](const QRectF &box, const QColor &colour) {
            QPainterPath path;
            path.addRect(box);
            drawing.ground.append({path, Qt::NoPen, colour, {}});
        };
        word({110, 110, 40, 20}, QColor(0x0B, 0x5A, 0x66));  // under it
        word({160, 110, 200, 20}, QColor(0x0B, 0x5A, 0x66)); // the rest of its line
        word({100, 60, 200, 20}, QColor(0x8A, 0x47, 0x10));  // near it: whole or not at all
        word({700, 500, 200, 20}, Qt::green);                // elsewhere on the page
        const handout::InkPicture picture(drawing, nullptr, QStringLiteral("said"));
        pictures::Style style;
        style.unitsPerPoint = 1;
        style.colours = pictures::printColours();
        const QSizeF size(500, picture.heightFor(500, style));
        QVERIFY(size.height() > 80 && size.height() < 360);
        QImage image(size.toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        picture.paint(painter, QRectF(QPointF(), size), style);
        painter.end();
        int words = 0;
        int ink = 0;
        QRect where;
        QRect near;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel == QColor(0x8A, 0x47, 0x10))
                    near |= QRect(x, y, 1, 1);
                QVERIFY(pixel != QColor(Qt::green));
                ink += pixel == QColor(0xA1, 0x1A, 0x20);
                if (pixel == QColor(0x0B, 0x5A, 0x66)) {
                    ++words;
                    where |= QRect(x, y, 1, 1);
                }
            }
        }
        QVERIFY(ink > 200);
        QVERIFY(words > 2000);
        // Both words whole, 250 units of a page printed 900 points wide.
        QVERIFY(where.width() > 220);
        QVERIFY(image.rect().adjusted(4, 4, -4, -4).contains(where));
        QVERIFY(image.rect().adjusted(4, 4, -4, -4).contains(near));
    }

    // A summary stays one page; the drawing is the next.
    void aSummaryIsFollowedByTheDrawing()
    {
        SheetRequest request = requestFor({QStringLiteral("en"), QStringLiteral("ar")}, {m_face});
        request.kind = handout::SheetKind::Summary;
        const Sheet sheet = support::composed(request);
        QCOMPARE(sheet.pageCount(), 2);
        QCOMPARE(drawingsOn(sheet).value(0).page, 1);
        request.ink.clear();
        QCOMPARE(support::composed(request).pageCount(), 1);
    }

    void drawingsWithoutAPlaceAreLeftOut()
    {
        InkDrawing stray = m_page;
        stray.entry = QStringLiteral("of another treatment");
        InkDrawing empty = m_page;
        empty.strokes.clear();
        InkDrawing flat = m_page;
        flat.size = {};
        QVERIFY(drawingsOn(composed({QStringLiteral("en")}, {stray, empty, flat})).isEmpty());
    }

private:
    SheetRequest requestFor(const QStringList &languages, const QList<InkDrawing> &ink) const
    {
        SheetRequest request = support::requestFor(m_treatment, languages);
        request.ink = ink;
        return request;
    }

    Sheet composed(const QStringList &languages, const QList<InkDrawing> &ink) const
    {
        return support::composed(requestFor(languages, ink));
    }

    // Both on one page: the ink is that of both.
    static bool sheetHasBoth(const Sheet &sheet)
    {
        const QList<Place> places = drawingsOn(sheet);
        return places[0].page == places[1].page;
    }

    content::Treatment m_treatment;
    InkDrawing m_face;
    InkDrawing m_page;
};

QTEST_MAIN(TestSheetInk)

#include "tst_sheetink.moc"
