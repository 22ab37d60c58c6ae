#include "desk.h"

#include "handout/ink.h"
#include "pictures/facedrawing.h"
#include "ui/ink.h"
#include "ui/pagetracing.h"
#include "ui/patientpage.h"
#include "ui/patientscreen.h"
#include "ui/patientsurface.h"
#include "ui/presenter.h"

#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace bayan;
using namespace bayan::tests;

namespace {

void draw(QWidget &surface, QPoint from, QPoint to)
{
    QTest::mousePress(&surface, Qt::LeftButton, {}, from);
    QTest::mouseMove(&surface, (from + to) / 2);
    QTest::mouseRelease(&surface, Qt::LeftButton, {}, to);
}

// The patient's page with its ink, as the patient's screen puts them together.
struct Paper
{
    Paper()
        : page(*desk.consult, look)
        , surface(desk.consult->ink(), look, &page)
    {
        page.resize(1920, 990);
        surface.resize(page.size());
        surface.setDrawing(true);
        page.show();
    }

    // The part of the entry that has its face map.
    bool turnToFace(const QString &entry)
    {
        page.refresh();
        for (int part = 0; part == 0 || part < page.partCount(); ++part) {
            page.setEntry(entry, part);
            if (!page.face())
                continue;
            surface.setPlace({entry, desk.consult->patientLanguage(), part}, page.face());
            return true;
        }
        return false;
    }

    int inked() const
    {
        QImage image(page.size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        const_cast<ui::PatientSurface &>(surface).render(&image, {}, {}, {});
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += qAlpha(image.pixel(x, y)) > 0;
        }
        return count;
    }

    Desk desk;
    ui::Look look{ui::Look::Use::PatientScreen};
    ui::PatientPage page;
    ui::PatientSurface surface;
};

} // namespace

class TestInk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inkIsOfItsPageAndIsTakenBack()
    {
        ui::Ink ink;
        const ui::Ink::Place page{QStringLiteral("a"), English, 0};
        const ui::Ink::Place other{QStringLiteral("a"), Arabic, 0};
        ink.add(page, {ui::Ink::Pen::First, {{0, 0}, {1, 1}}}, {{1000, 500}});
        ink.add(page, {ui::Ink::Pen::Second, {{0.5, 0.5}}}, {{1000, 500}});
        QCOMPARE(ink.lines(page).size(), 2);
        QVERIFY(ink.lines(other).isEmpty());
        const QList<handout::InkDrawing> drawings = ink.drawings();
        QCOMPARE(drawings.size(), 1);
        QCOMPARE(drawings[0].size, QSizeF(1000, 500));
        QCOMPARE(drawings[0].strokes[0].path.boundingRect(), QRectF(0, 0, 1000, 500));
        // Told apart without colour.
        QVERIFY(drawings[0].strokes[0].style != drawings[0].strokes[1].style);
        ink.undo({page});
        QCOMPARE(ink.lines(page).size(), 1);
        ink.undo({page});
        ink.undo({page});
        QVERIFY(ink.isEmpty());
    }

    void theNewestLineOfAllPlacesIsTakenBackFirst()
    {
        ui::Ink ink;
        const ui::Ink::Place page{QStringLiteral("a"), English, 0};
        const ui::Ink::Place face = ui::Ink::Place::face(QStringLiteral("a"));
        const ui::Ink::Line line{ui::Ink::Pen::First, {{0, 0}, {1, 1}}};
        ink.add(face, line, {pictures::FaceSpace});
        ink.add(page, line, {{1000, 500}});
        ink.add(face, line, {pictures::FaceSpace});
        ink.undo({page, face});
        QCOMPARE(ink.lines(face).size(), 1);
        ink.undo({page, face});
        QVERIFY(ink.lines(page).isEmpty());
        QCOMPARE(ink.lines(face).size(), 1);
    }

    // What is drawn on a face is drawn on that place of the face in either
    // language and at any size, and printed so.
    void inkStaysOnTheFace()
    {
        Paper paper;
        const QString entry = QStringLiteral("frown-side-effects");
        QVERIFY(paper.turnToFace(entry));
        const QTransform face = *paper.page.face();
        const QPointF pupil(200, 220); // of the face's space
        const QPointF other(260, 300);
        draw(paper.surface, face.map(pupil).toPoint(), face.map(other).toPoint());
        const int lines = paper.inked();
        QVERIFY(lines > 100);

        const QList<handout::InkDrawing> drawings = paper.desk.consult->ink().drawings();
        QCOMPARE(drawings.size(), 1);
        QCOMPARE(drawings[0].entry, entry);
        QCOMPARE(drawings[0].picture, QStringLiteral("face"));
        QVERIFY(drawings[0].language.isEmpty());
        QCOMPARE(drawings[0].size, pictures::FaceSpace);
        const QRectF drawn = drawings[0].strokes[0].path.boundingRect();
        QVERIFY((drawn.topLeft() - pupil).manhattanLength() < 4);
        QVERIFY((drawn.bottomRight() - other).manhattanLength() < 4);

        paper.desk.consult->setPatientLanguage(Arabic);
        QVERIFY(paper.turnToFace(entry));
        QVERIFY(paper.inked() > lines / 2);
        paper.page.resize(1024, 700);
        paper.surface.resize(paper.page.size());
        paper.look.setZoom(70);
        QVERIFY(paper.turnToFace(entry));
        QVERIFY(paper.inked() > lines / 4);
        paper.desk.consult->ink().undo(paper.surface.places());
        QVERIFY(paper.desk.consult->ink().isEmpty());
    }

    // What is kept of a page looks as the page does.
    void aPageIsTraced_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("entry");
        QTest::newRow("words") << English << QStringLiteral("urgent-warning-signs");
        QTest::newRow("words, Arabic") << Arabic << QStringLiteral("urgent-warning-signs");
        QTest::newRow("figures") << English << QStringLiteral("frown-side-effects");
        QTest::newRow("figures, Arabic") << Arabic << QStringLiteral("frown-side-effects");
    }

    void aPageIsTraced()
    {
        QFETCH(QString, language);
        QFETCH(QString, entry);
        Paper paper;
        paper.desk.consult->setPatientLanguage(language);
        paper.surface.hide();
        paper.page.refresh();
        for (int part = 0; part == 0 || part < paper.page.partCount(); ++part) {
            paper.page.setEntry(entry, part);
            const QList<handout::InkShape> shapes = ui::tracedPage(paper.page);
            QVERIFY(shapes.size() > 5);
            QImage seen(paper.page.size(), QImage::Format_RGB32);
            seen.fill(Qt::white);
            paper.page.render(&seen, {}, {}, QWidget::DrawChildren);
            QImage traced(paper.page.size(), QImage::Format_RGB32);
            traced.fill(Qt::white);
            QPainter painter(&traced);
            painter.setRenderHint(QPainter::Antialiasing);
            for (const handout::InkShape &shape : shapes) {
                painter.setClipping(!shape.clip.isNull());
                if (!shape.clip.isNull())
                    painter.setClipRect(shape.clip);
                painter.setPen(shape.pen);
                painter.setBrush(shape.brush);
                painter.drawPath(shape.path);
            }
            painter.end();
            // Letters are smoothed differently: compared by how dark each patch is.
            const QSize patches(120, 62);
            const auto patched = [&](const QImage &image) {
                return image.scaled(patches, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            };
            const QImage one = patched(seen);
            const QImage other = patched(traced);
            int different = 0;
            for (int y = 0; y < patches.height(); ++y) {
                for (int x = 0; x < patches.width(); ++x)
                    different += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 24;
            }
            QVERIFY2(different < 12,
                     qPrintable(QStringLiteral("part %1: %2 patches").arg(part).arg(different)));
        }
    }

    // The sheet gets the page with the ink, in the language that was shown and in
    // colours for white paper whatever the screen's are; the consult's end takes both.
    void aPagesWordsAreKeptWithItsInk()
    {
        Desk desk;
        desk.look->setTheme(ui::Theme::Dark);
        desk.consult->setPatientLanguage(Arabic);
        desk.displays.displays = {{QStringLiteral("one"), QRect(0, 0, 800, 600)},
                                  {QStringLiteral("two"), QRect(800, 0, 1280, 720)}};
        QWidget window;
        ui::Presenter presenter(*desk.consult, *desk.look, desk.displays, &window);
        presenter.start();
        auto *surface = child<ui::PatientSurface>(presenter.screen(), "patientSurface");
        surface->setDrawing(true);
        QVERIFY(desk.consult->ink().drawings().isEmpty());
        draw(*surface, {300, 200}, {500, 260});
        const QList<handout::InkDrawing> drawings = desk.consult->ink().drawings();
        QCOMPARE(drawings.size(), 1);
        QCOMPARE(drawings[0].language, Arabic);
        QVERIFY(drawings[0].ground.size() > 5);
        const QRectF page(QPointF(), drawings[0].size);
        QRectF words;
        for (const handout::InkShape &shape : drawings[0].ground) {
            words |= shape.path.boundingRect();
            const bool fills = shape.brush.style() != Qt::NoBrush;
            const QColor colour = fills ? shape.brush.color() : shape.pen.color();
            QVERIFY2(colour.lightnessF() < 0.6F, qPrintable(colour.name()));
        }
        QVERIFY(page.adjusted(-1, -1, 1, 1).contains(words));
        QVERIFY(words.width() > page.width() / 2);

        desk.consult->startAfresh();
        QVERIFY(desk.consult->ink().drawings().isEmpty());
    }

    // Drawn on before and after the text was made larger: two pages, each with its
    // own words under its own lines.
    void eachSizeOfAPageHasItsOwnWords()
    {
        Desk desk;
        desk.displays.displays = {{QStringLiteral("one"), QRect(0, 0, 800, 600)},
                                  {QStringLiteral("two"), QRect(800, 0, 1280, 720)}};
        QWidget window;
        ui::Presenter presenter(*desk.consult, *desk.look, desk.displays, &window);
        presenter.start();
        auto *surface = child<ui::PatientSurface>(presenter.screen(), "patientSurface");
        surface->setDrawing(true);
        draw(*surface, {300, 200}, {500, 260});
        desk.look->setZoom(140);
        draw(*surface, {200, 300}, {400, 360});
        draw(*surface, {200, 380}, {400, 420});
        const ui::Ink &ink = desk.consult->ink();
        QCOMPARE(ink.lines(surface->places().constFirst()).size(), 3); // all are seen
        const QList<handout::InkDrawing> drawings = ink.drawings();
        QCOMPARE(drawings.size(), 2);
        QCOMPARE(drawings[0].strokes.size(), 1);
        QCOMPARE(drawings[1].strokes.size(), 2);
        const auto usual = [](const handout::InkDrawing &drawing) {
            QList<qreal> heights;
            for (const handout::InkShape &shape : drawing.ground)
                heights.append(shape.path.boundingRect().height());
            std::sort(heights.begin(), heights.end());
            return heights.value(heights.size() / 2);
        };
        QVERIFY(usual(drawings[1]) > usual(drawings[0]) * 1.2); // larger letters
        desk.consult->ink().undo(surface->places());
        desk.consult->ink().undo(surface->places());
        QCOMPARE(ink.drawings().size(), 1);
        QCOMPARE(ink.drawings()[0].ground.size(), drawings[0].ground.size());
        desk.look->setZoom(100);
        draw(*surface, {300, 300}, {500, 360}); // where the first was drawn
        QCOMPARE(ink.drawings().size(), 1);
        QCOMPARE(ink.drawings()[0].strokes.size(), 2);
    }

    void whatIsClippedIsTracedSo()
    {
        class Clipped final : public QWidget
        {
            void paintEvent(QPaintEvent *) override
            {
                QPainter painter(this);
                painter.translate(10, 20);
                painter.save();
                painter.setClipRect(0, 0, 50, 40);
                painter.fillRect(0, 0, 80, 10, Qt::black);
                painter.fillRect(60, 0, 20, 20, Qt::black); // wholly outside
                painter.restore();
                painter.fillRect(0, 60, 80, 10, Qt::black);
            }
        };
        QWidget page;
        page.resize(300, 200);
        auto *clipped = new Clipped;
        clipped->setParent(&page);
        clipped->setGeometry(100, 50, 150, 120);
        page.show();
        const QList<handout::InkShape> shapes = ui::tracedPage(page);
        QCOMPARE(shapes.size(), 2);
        QCOMPARE(shapes[0].clip, QRectF(110, 70, 50, 40));
        QVERIFY(shapes[1].clip.isNull());
    }

    void besideTheFaceItIsOnThePage()
    {
        Paper paper;
        QVERIFY(paper.turnToFace(QStringLiteral("frown-side-effects")));
        draw(paper.surface, {4, 300}, {60, 340});
        const QList<handout::InkDrawing> drawings = paper.desk.consult->ink().drawings();
        QCOMPARE(drawings.size(), 1);
        QVERIFY(drawings[0].picture.isEmpty());
        QCOMPARE(drawings[0].language, English);
    }
};

QTEST_MAIN(TestInk)
#include "tst_ink.moc"
