#include "handout/logo.h"
#include "language/isolation.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace bayan;

namespace {

QByteArray encoded(const QSize &size, const char *format)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    for (int y = size.height() / 4; y < size.height() / 2; ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, qRgb(x * 7 & 255, y * 13 & 255, x * y & 255));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320 : 0);
    }
    return ~crc;
}

// A PNG whose header claims another size than its data has.
QByteArray claiming(quint32 width, quint32 height)
{
    constexpr qsizetype Header = 12; // its type; then the sizes
    QByteArray bytes = encoded({100, 100}, "PNG");
    qToBigEndian(width, bytes.data() + Header + 4);
    qToBigEndian(height, bytes.data() + Header + 8);
    qToBigEndian(crcOf(bytes.mid(Header, 17)), bytes.data() + Header + 17);
    return bytes;
}

} // namespace

class TestLogo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodImagesAreTaken_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QSize>("size");
        QTest::newRow("PNG") << QStringLiteral("a.png") << encoded({300, 120}, "PNG")
                             << QSize(300, 120);
        QTest::newRow("JPEG") << QStringLiteral("a.jpg") << encoded({300, 120}, "JPG")
                              << QSize(300, 120);
        QTest::newRow("a JPEG that is called PNG")
            << QStringLiteral("a.png") << encoded({300, 120}, "JPG") << QSize(300, 120);
        QTest::newRow("large") << QStringLiteral("a.png") << encoded({3000, 3000}, "PNG")
                               << QSize(320, 320);
        QTest::newRow("wide") << QStringLiteral("a.png") << encoded({1920, 96}, "PNG")
                              << QSize(640, 32);
    }

    void goodImagesAreTaken()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QSize, size);
        const auto logo = handout::readLogo(fileOf(name, bytes));
        QVERIFY2(logo, logo ? "" : qPrintable(logo.error().sentence));
        QCOMPARE(logo->size(), size);
        QVERIFY(!logo->hasAlphaChannel());
        if (bytes.startsWith("\x89PNG"))
            QVERIFY(logo->pixelColor(0, 0).lightness() > 250); // paper shines through
        const QByteArray kept = handout::logoBytes(*logo);
        QCOMPARE(kept, handout::logoBytes(*logo));
        const auto again = handout::logoFrom(kept, QStringLiteral("kept"));
        QVERIFY(again);
        QCOMPARE(*again, *logo);
    }

    void badImagesAreASentence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        const QByteArray png = encoded({300, 200}, "PNG");
        const QByteArray jpeg = encoded({300, 200}, "JPG");
        const auto row = [](const char *what, const char *name, const QByteArray &bytes,
                            const char *said) {
            QTest::newRow(what) << QString::fromUtf8(name) << bytes << QString::fromUtf8(said);
        };
        row("empty", "a.png", {}, "not a PNG or JPEG");
        row("50 MB", "a.png", png + QByteArray(50 << 20, 'x'), "too large");
        row("one pixel", "a.png", encoded({1, 1}, "PNG"), "too small");
        row("a line", "a.png", encoded({2000, 20}, "PNG"), "too narrow");
        row("30,000 by 30,000", "a.png", claiming(30000, 30000), "30000 × 30000");
        row("a few more pixels than it has", "a.png", claiming(120, 120), "damaged");
        row("PNG cut short", "a.png", png.first(png.size() / 2), "damaged");
        row("PNG without its end", "a.png", png.chopped(13), "damaged");
        row("JPEG cut short", "a.jpg", jpeg.first(jpeg.size() * 2 / 3), "damaged");
        row("JPEG's beginning", "a.jpg", jpeg.first(20), "damaged");
        row("a text called PNG", "a.png", "Once upon a time", "not a PNG or JPEG");
        row("a BMP called PNG", "a.png", encoded({300, 200}, "BMP"), "not a PNG or JPEG");
        row("a drawing", "a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>", "not a PNG or JPEG");
        row("a program called JPEG", "a.jpg",
            QByteArray("\x7f"
                       "ELF\2\1\1")
                .append(500, '\0'),
            "not a PNG or JPEG");
    }

    void badImagesAreASentence()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        const auto logo = handout::readLogo(fileOf(name, bytes));
        QVERIFY(!logo);
        QCOMPARE(logo.error().kind, content::Error::Kind::FileUnreadable);
        QVERIFY2(logo.error().sentence.contains(said), qPrintable(logo.error().sentence));
        QVERIFY(logo.error().sentence.contains(language::pathAmongWords(m_folder.filePath(name))));
    }

    void aMissingFileIsSaid()
    {
        const auto logo = handout::readLogo(m_folder.filePath(QStringLiteral("none.png")));
        QVERIFY(!logo);
        QVERIFY(logo.error().sentence.contains(QStringLiteral("is not there")));
        QVERIFY(!handout::readLogo(m_folder.path()));
    }

private:
    QString fileOf(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's own file");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestLogo)
#include "tst_logo.moc"
