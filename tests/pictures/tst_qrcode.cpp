#include "pictures/qrcode.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace bayan;

class TestQrCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // By a reader of another house.
    void isReadBack_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("a short code") << QStringLiteral("BYN7K4F29QD");
        QTest::newRow("a long one") << QStringLiteral("BYN7K4F29QD").repeated(20);
    }

    void isReadBack()
    {
        QFETCH(QString, words);
        const int side = pictures::qrCodeSide(words);
        QVERIFY(side >= 21);
        const QPainterPath path = pictures::qrCode(words);
        QCOMPARE(path.boundingRect(), QRectF(0, 0, side, side));

        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("code.png"));
        QImage image((side + 8) * 4, (side + 8) * 4, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(4, 4);
        painter.translate(4, 4);
        painter.fillPath(path, Qt::black);
        painter.end();
        QVERIFY(image.save(file));
        QProcess reader;
        reader.start(QStringLiteral("zbarimg"), {QStringLiteral("-q"), QStringLiteral("--raw"),
                                                 QStringLiteral("--nodbus"), file});
        QVERIFY(reader.waitForFinished());
        QCOMPARE(QString::fromUtf8(reader.readAllStandardOutput()).trimmed(), words);
    }

    void wordsTooLongForOneAreNone()
    {
        QVERIFY(pictures::qrCode(QStringLiteral("x").repeated(5000)).isEmpty());
    }
};

QTEST_MAIN(TestQrCode)
#include "tst_qrcode.moc"
