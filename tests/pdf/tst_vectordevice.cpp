#include "pdf/objects.h"
#include "pdf/vectordevice.h"

#include <QGlyphRun>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QTest>
#include <QTextLayout>

using namespace bayan;

class TestVectorDevice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The page's corner is the painter's, though PDF counts from the bottom.
    void placesArePoints()
    {
        const QByteArray content = painted([](QPainter &painter) {
            painter.translate(10, 20);
            painter.fillRect(QRectF(0, 0, 30, 40), Qt::black);
        });
        for (const char *corner : {"10 780 ", "40 780 ", "40 740 ", "10 740 "})
            QVERIFY2(content.contains(corner), content.constData());
        QVERIFY2(content.contains("f*\n"), content.constData());
        QVERIFY2(content.contains("0 0 0 rg"), content.constData());
    }

    void pensKeepTheirWidth()
    {
        const QByteArray content = painted([](QPainter &painter) {
            painter.scale(2, 2);
            QPen pen(QColor(255, 0, 0), 1.5);
            pen.setDashPattern({4, 3});
            pen.setCapStyle(Qt::FlatCap);
            painter.setPen(pen);
            painter.drawLine(QPointF(0, 0), QPointF(10, 0));
        });
        QVERIFY2(content.contains("1 0 0 RG"), content.constData());
        QVERIFY2(content.contains("3 w"), content.constData());
        QVERIFY2(content.contains("[12 9 ]0 d"), content.constData());
        QVERIFY2(content.contains("20 800 l\nS"), content.constData());
    }

    void whatIsSeenThroughIsMixedWithWhite()
    {
        const QByteArray content = painted([](QPainter &painter) {
            painter.setOpacity(0.5);
            painter.fillRect(QRectF(0, 0, 1, 1), Qt::black);
        });
        QVERIFY2(content.contains("0.5 0.5 0.5 rg"), content.constData());
    }

    void aClipHoldsForWhatIsPaintedInIt()
    {
        const QByteArray content = painted([](QPainter &painter) {
            painter.setClipRect(QRectF(5, 5, 10, 10));
            painter.fillRect(QRectF(0, 0, 100, 100), Qt::black);
        });
        QVERIFY2(content.indexOf("W") > 0 && content.indexOf("W") < content.indexOf("rg"),
                 content.constData());
        QVERIFY2(content.startsWith("q\n") && content.endsWith("Q\n"), content.constData());
    }

    // Letters come without the painter telling the engine where it is now.
    void aClipHoldsForLettersWhereThePainterIsNow()
    {
        pdf::ObjectFile file;
        pdf::VectorDevice device(QSizeF(600, 800), file);
        QPainter painter(&device);
        painter.translate(100, 200);
        painter.setClipRect(QRectF(0, 0, 50, 60));
        QTextLayout words(QStringLiteral("i"), QFont(QStringLiteral("Noto Sans")));
        words.beginLayout();
        words.createLine();
        words.endLayout();
        for (const QGlyphRun &run : words.glyphRuns())
            device.drawLetters(QPointF(), run, Qt::black);
        painter.end();
        const QByteArray content = device.takeContent();
        for (const char *corner : {"100 600 ", "150 600 ", "150 540 ", "100 540 "})
            QVERIFY2(content.contains(corner), content.constData());
    }

    void wordsBecomeOutlines()
    {
        const QByteArray content = painted(
            [](QPainter &painter) { painter.drawText(QPointF(10, 100), QStringLiteral("Hello")); });
        QVERIFY2(content.contains("Do\n") || content.count(" c\n") > 10, content.constData());
        QVERIFY(!content.contains("Tj"));
    }

    // Of "Hello" in two sizes there are four outlines, and no text in either.
    void theLettersOfAFaceAreKeptOnce()
    {
        pdf::ObjectFile file;
        pdf::VectorDevice device(QSizeF(600, 800), file);
        QPainter painter(&device);
        painter.translate(10, 20);
        for (const int size : {200, 400}) {
            QFont font(QStringLiteral("Noto Sans"));
            font.setPixelSize(size);
            font.setHintingPreference(QFont::PreferNoHinting);
            QTextLayout words(QStringLiteral("Hello"), font);
            words.beginLayout();
            words.createLine();
            words.endLayout();
            for (const QGlyphRun &run : words.glyphRuns())
                device.drawLetters(QPointF(0, 100), run, Qt::red);
        }
        painter.end();
        const QByteArray content = device.takeContent();
        QCOMPARE(device.pictures().count("/G"), 4);
        QCOMPARE(content.count("/G2 Do"), 4); // the second letter l is the first again
        QVERIFY2(content.contains("0.2 0 0 -0.2 10 "), content.constData());
        QVERIFY2(content.contains("0.4 0 0 -0.4 10 "), content.constData());
        QVERIFY2(content.contains("1 0 0 rg"), content.constData());
        QVERIFY(!content.contains("Tj"));
    }

    // A letter or a figure that comes again and again.
    void aShapePaintedOftenIsKeptOnce()
    {
        QByteArray pictures;
        const QByteArray content = painted(
            [](QPainter &painter) {
                QPainterPath figure;
                figure.addEllipse(QPointF(5, 5), 3, 4);
                painter.setBrush(Qt::black);
                painter.setPen(QPen(Qt::black, 0.5));
                for (int i = 0; i < 20; ++i) {
                    painter.save();
                    painter.translate(20 * i, 100);
                    painter.scale(1.5, 1.5);
                    painter.drawPath(figure);
                    painter.restore();
                }
                figure.addRect(0, 0, 20, 20);
                painter.drawPath(figure); // another: not the same
            },
            &pictures);
        QCOMPARE(pictures.count("/S"), 1);
        QCOMPARE(content.count("/S0 Do"), 18); // the first times as it is
        QCOMPARE(content.count(" re\n") + content.count("l\nh\n"), 1);
        QVERIFY2(content.contains("1.5 0 0 -1.5 40 700 cm /S0 Do"), content.constData());
        QVERIFY2(content.contains("0.5 w"), content.constData());
    }

    void picturesAreObjects()
    {
        QByteArray pictures;
        const QByteArray content = painted(
            [](QPainter &painter) {
                QImage image(2, 2, QImage::Format_ARGB32);
                image.fill(QColor(0, 0, 255, 128));
                painter.drawImage(QRectF(100, 100, 50, 50), image);
            },
            &pictures);
        QVERIFY2(content.contains("50 0 0 50 100 650 cm /I0 Do"), content.constData());
        QVERIFY2(pictures.startsWith("/I0 "), pictures.constData());
    }

private:
    template<class Paint> static QByteArray painted(Paint paint, QByteArray *pictures = nullptr)
    {
        pdf::ObjectFile file;
        pdf::VectorDevice device(QSizeF(600, 800), file);
        QPainter painter(&device);
        paint(painter);
        painter.end();
        if (pictures)
            *pictures = device.pictures();
        return device.takeContent();
    }
};

QTEST_MAIN(TestVectorDevice)
#include "tst_vectordevice.moc"
