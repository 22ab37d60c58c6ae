#include "pictures/qrcode.h"

#include <qrencode.h>

#include <memory>

namespace bayan::pictures {

namespace {

using Code = std::unique_ptr<QRcode, void (*)(QRcode *)>;

Code encoded(const QString &words)
{
    constexpr int SmallestVersion = 0;
    constexpr int CaseSensitive = 1;
    return {QRcode_encodeString(words.toUtf8().constData(), SmallestVersion, QR_ECLEVEL_M,
                                QR_MODE_8, CaseSensitive),
            &QRcode_free};
}

} // namespace

QPainterPath qrCode(const QString &words)
{
    QPainterPath path;
    const Code code = encoded(words);
    if (!code)
        return path;
    const auto isDark = [&](int x, int y) { return (code->data[y * code->width + x] & 1) != 0; };
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            const int from = x;
            while (x < code->width && isDark(x, y))
                ++x;
            if (x > from)
                path.addRect(from, y, x - from, 1);
        }
    }
    return path;
}

int qrCodeSide(const QString &words)
{
    const Code code = encoded(words);
    return code ? code->width : 0;
}

} // namespace bayan::pictures
