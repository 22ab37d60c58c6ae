#include "contrast.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace bayan::tests {

namespace {

double luminance(QRgb colour)
{
    const auto channel = [](int value) {
        const double part = value / 255.0;
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(qRed(colour)) + 0.7152 * channel(qGreen(colour)) +
           0.0722 * channel(qBlue(colour));
}

} // namespace

double edgeContrast(const QImage &image, const QRect &box)
{
    const int y = box.center().y();
    double best = 1;
    for (int x = box.left() - 1; x <= box.left() + 3; ++x) {
        const QRgb edge = image.pixel(x, y);
        best = std::max(best, std::max(contrast(edge, image.pixel(box.left() - 3, y)),
                                       contrast(edge, image.pixel(box.left() + 6, y))));
    }
    return best;
}

double contrast(QRgb one, QRgb other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

double contrastIn(const QImage &image, const QRect &box)
{
    std::unordered_map<QRgb, int> counts;
    const QRect part = box & image.rect();
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            ++counts[image.pixel(x, y)];
    }
    if (counts.size() < 2)
        return 0;
    QRgb ground = 0;
    int most = 0;
    for (const auto &[colour, count] : counts) {
        if (count > most) {
            most = count;
            ground = colour;
        }
    }
    double best = 1;
    for (const auto &[colour, count] : counts)
        best = std::max(best, contrast(ground, colour));
    return best;
}

} // namespace bayan::tests
