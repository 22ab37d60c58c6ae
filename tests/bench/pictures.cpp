#include "bench/pictures.h"

#include "content/library.h"
#include "pictures/balance.h"
#include "pictures/facemap.h"
#include "pictures/iconarray.h"
#include "pictures/timeline.h"
#include "ui/look.h"
#include "ui/picturestyle.h"

#include <QElapsedTimer>
#include <QImage>
#include <QPainter>

#include <functional>

namespace bayan::bench {

namespace {

constexpr QSize Screen(1920, 1080);

// Made, laid out and painted, as when a page is turned.
Row measure(const QString &what, int runs, qreal scale, Qt::LayoutDirection direction,
            const std::function<std::unique_ptr<pictures::Picture>()> &make)
{
    ui::Look look;
    look.setZoom(200); // about the type of the patient's screen
    const pictures::Style style = ui::pictureStyle(look, direction, 96);
    QImage image(Screen * scale, QImage::Format_RGB32);
    QList<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto picture = make();
        image.fill(style.colours.surface);
        QPainter painter(&image);
        painter.scale(scale, scale);
        const QRectF page(60, 60, Screen.width() - 120, 0);
        const qreal height = picture->heightFor(page.width(), style);
        picture->paint(painter, QRectF(page.topLeft(), QSizeF(page.width(), height)), style);
        painter.end();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    return {what, QStringLiteral("ms"), median(times), 0, QStringLiteral("33 ms")};
}

} // namespace

QList<Row> measurePictures(int runs, const content::Library &library)
{
    const auto treatment = library.treatment(QStringLiteral("botulinum-toxin"));
    if (!treatment)
        qFatal("no treatment");
    QList<Row> rows;
    for (const content::Language &language : library.languages()) {
        const language::Phrasebook phrases(language);
        const auto add = [&](const QString &what, qreal scale, const auto &make) {
            rows.append(measure(QStringLiteral("%1 painted, %2, %3 dots a pixel")
                                    .arg(what, language.code)
                                    .arg(scale),
                                runs, scale, language.direction, make));
        };
        for (const qreal scale : {1.0, 2.0}) {
            if (const content::Figure *figure =
                    treatment->figure(QStringLiteral("frown-lid-droop"))) {
                add(QStringLiteral("icon array of 1,000"), scale,
                    [&] { return std::make_unique<pictures::IconArray>(*figure, phrases); });
            }
        }
        add(QStringLiteral("timeline"), 1,
            [&] { return std::make_unique<pictures::Timeline>(treatment->timeline, phrases); });
        add(QStringLiteral("face map"), 1,
            [&] { return std::make_unique<pictures::FaceMap>(treatment->areas, phrases); });
        add(QStringLiteral("balance"), 1,
            [&] { return std::make_unique<pictures::Balance>(*treatment, phrases); });
    }
    return rows;
}

} // namespace bayan::bench
