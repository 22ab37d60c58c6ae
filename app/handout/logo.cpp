#include "handout/logo.h"

#include "handout/tr.h"
#include "language/isolation.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace bayan::handout {

// lupdate takes a qualified type before a function's name for its scope.
using content::Error;

namespace {

constexpr qint64 LargestFile = 10 << 20; // bytes
constexpr int LargestSide = 8000;        // pixels
constexpr qint64 LargestArea = 24 << 20;
constexpr int SmallestLongSide = 48;
constexpr int SmallestShortSide = 16;
constexpr int MostTimesLonger = 20; // than wide: both sides can be printed
constexpr QSize Printed(640, 320);  // 300 dots an inch in the letterhead

Error refused(const QString &sentence, const QString &cause)
{
    return {Error::Kind::FileUnreadable, sentence, cause};
}

Error damaged(const QString &shown)
{
    return refused(Tr::tr("The image %1 is damaged or cut short. Save it again from where it "
                          "comes from.")
                       .arg(shown),
                   QStringLiteral("decoding failed"));
}

Error tooLargeFile(const QString &shown)
{
    return refused(Tr::tr("The image %1 is too large: a logo may have %2 MB. Save it smaller.")
                       .arg(shown)
                       .arg(LargestFile >> 20),
                   QStringLiteral("file too large"));
}

// Readers fill what is missing at the end with grey and say nothing.
bool isWhole(const QByteArray &bytes, const QByteArray &format)
{
    if (format == "png")
        return bytes.lastIndexOf("IEND") > 0;
    // The end of the image comes after the start of its last scan.
    return bytes.lastIndexOf("\xFF\xD9") > bytes.lastIndexOf("\xFF\xDA");
}

QImage forPrint(const QImage &image)
{
    const QSize size = image.width() > Printed.width() || image.height() > Printed.height()
                           ? image.size().scaled(Printed, Qt::KeepAspectRatio)
                           : image.size();
    const QImage scaled =
        image.scaled(size.expandedTo({1, 1}), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QImage paper(scaled.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.drawImage(0, 0, scaled);
    painter.end();
    paper.setDevicePixelRatio(1);
    paper.setDotsPerMeterX(11811); // 300 an inch
    paper.setDotsPerMeterY(11811);
    return paper;
}

} // namespace

content::Result<QImage> logoFrom(const QByteArray &bytes, const QString &shown)
{
    if (bytes.size() > LargestFile)
        return tooLargeFile(shown);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format().toLower();
    if (format != "png" && format != "jpeg" && format != "jpg")
        return refused(Tr::tr("%1 is not a PNG or JPEG image, whatever its name says. Choose "
                              "another file.")
                           .arg(shown),
                       QStringLiteral("format “%1”").arg(QString::fromLatin1(format)));
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return damaged(shown);
    const int shorter = std::min(size.width(), size.height());
    const int longer = std::max(size.width(), size.height());
    if (longer > LargestSide || qint64(shorter) * longer > LargestArea)
        return refused(Tr::tr("The image %1 is %2 × %3 pixels: too large for a logo. Save it with "
                              "at most 2,000 pixels a side.")
                           .arg(shown)
                           .arg(size.width())
                           .arg(size.height()),
                       QStringLiteral("too many pixels"));
    if (longer < SmallestLongSide || shorter < SmallestShortSide)
        return refused(Tr::tr("The image %1 is %2 × %3 pixels: too small to print. Choose a "
                              "larger one.")
                           .arg(shown)
                           .arg(size.width())
                           .arg(size.height()),
                       QStringLiteral("too few pixels"));
    if (longer > MostTimesLonger * shorter)
        return refused(Tr::tr("The image %1 is too narrow for a logo. Choose another.").arg(shown),
                       QStringLiteral("too narrow"));
    // Looked at first: a decoder speaks for itself, and to the terminal.
    if (!isWhole(bytes, format))
        return damaged(shown);
    const QImage image = reader.read();
    if (image.isNull())
        return damaged(shown);
    return forPrint(image);
}

content::Result<QImage> readLogo(const QString &path)
{
    const QString shown = language::pathAmongWords(path);
    QFile file(path);
    if (!file.exists())
        return refused(Tr::tr("The image %1 is not there. Check its name.").arg(shown),
                       QStringLiteral("no such file"));
    if (!file.open(QIODevice::ReadOnly))
        return refused(
            Tr::tr("The image %1 can't be opened. Check that you may read it.").arg(shown),
            file.errorString());
    if (file.size() > LargestFile)
        return tooLargeFile(shown);
    return logoFrom(file.read(LargestFile + 1), shown);
}

QByteArray logoBytes(const QImage &logo)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    logo.save(&buffer, "PNG");
    return bytes;
}

} // namespace bayan::handout
