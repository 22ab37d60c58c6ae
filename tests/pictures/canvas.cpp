#include "pictures/canvas.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bayan::tests {

using language::Phrasebook;

Phrasebook english()
{
    return Phrasebook({QStringLiteral("en"), Qt::LeftToRight, QStringLiteral("English"), {}});
}

Phrasebook arabic(Phrasebook::Digits digits)
{
    return Phrasebook({QStringLiteral("ar"), Qt::RightToLeft, QStringLiteral("العربية"),
                       QStringLiteral("٠١٢٣٤٥٦٧٨٩")},
                      digits);
}

pictures::Style plainStyle(Qt::LayoutDirection direction)
{
    pictures::Style style;
    style.colours = {.surface = Qt::white,
                     .text = Qt::black,
                     .muted = QColor(0x44, 0x44, 0x44),
                     .border = QColor(0x77, 0x77, 0x77),
                     .line = QColor(0xCC, 0xCC, 0xCC),
                     .accent = Qt::blue,
                     .onAccent = Qt::white,
                     .tint = QColor(0xDD, 0xDD, 0xFF),
                     .harm = Qt::red,
                     .harmTint = QColor(0xFF, 0xDD, 0xDD),
                     .urgent = Qt::magenta,
                     .urgentTint = QColor(0xFF, 0xDD, 0xFF)};
    const QStringList families{QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic")};
    style.body.setFamilies(families);
    style.body.setPixelSize(15);
    style.small = style.body;
    style.small.setPixelSize(13);
    style.lineHeight = direction == Qt::RightToLeft ? 1.55 : 1.42;
    return style;
}

QImage painted(const pictures::Picture &picture, qreal width, const pictures::Style &style,
               qreal scale)
{
    const qreal height = picture.heightFor(width, style);
    QImage image(int(std::ceil(width * scale)), int(std::ceil(height * scale)),
                 QImage::Format_RGB32);
    image.fill(style.colours.surface);
    QPainter painter(&image);
    painter.scale(scale, scale);
    picture.paint(painter, QRectF(0, 0, width, height), style);
    return image;
}

double contrast(const QColor &one, const QColor &other)
{
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](double part) {
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
               0.0722 * linear(colour.blueF());
    };
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QList<QPointF> patches(const QImage &image, const QColor &colour)
{
    QImage left = image.convertToFormat(QImage::Format_RGB32);
    const QRgb wanted = colour.rgb();
    QList<QPointF> centres;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x) {
            if (left.pixel(x, y) != wanted)
                continue;
            QList<QPoint> open{{x, y}};
            QPointF sum;
            int count = 0;
            while (!open.isEmpty()) {
                const QPoint at = open.takeLast();
                if (!left.rect().contains(at) || left.pixel(at) != wanted)
                    continue;
                left.setPixel(at, ~wanted);
                sum += at;
                ++count;
                for (const QPoint step :
                     {QPoint(1, 0), QPoint(-1, 0), QPoint(0, 1), QPoint(0, -1), QPoint(1, 1),
                      QPoint(-1, -1), QPoint(1, -1), QPoint(-1, 1)})
                    open.append(at + step);
            }
            centres.append(sum / count);
        }
    }
    return centres;
}

} // namespace bayan::tests
