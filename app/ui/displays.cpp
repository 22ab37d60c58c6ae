#include "ui/displays.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace bayan::ui {

QSize roomOn(const QScreen &screen)
{
    return screen.availableSize() - QSize(16, 48);
}

SystemDisplays::SystemDisplays(QObject *parent)
    : Displays(parent)
{
    // A screen on its way out is still in the list while its signal is sent.
    const auto later = Qt::QueuedConnection;
    connect(qApp, &QGuiApplication::screenAdded, this, &Displays::changed, later);
    connect(qApp, &QGuiApplication::screenRemoved, this, &Displays::changed, later);
    connect(qApp, &QGuiApplication::primaryScreenChanged, this, &Displays::changed, later);
    const auto watch = [this](const QScreen *screen) {
        connect(screen, &QScreen::geometryChanged, this, &Displays::changed, Qt::QueuedConnection);
    };
    const auto screens = QGuiApplication::screens();
    for (const QScreen *screen : screens)
        watch(screen);
    connect(qApp, &QGuiApplication::screenAdded, this, watch);
}

QList<Display> SystemDisplays::all() const
{
    QList<Display> displays;
    const auto screens = QGuiApplication::screens();
    for (const QScreen *screen : screens) {
        // Two that show the same picture are one.
        const Display display{screen->name(), screen->geometry()};
        const bool known = std::any_of(displays.cbegin(), displays.cend(), [&](const Display &d) {
            return d.geometry == display.geometry;
        });
        if (!known)
            displays.append(display);
    }
    return displays;
}

void SystemDisplays::fill(QWidget *window, const Display &display)
{
    const auto screens = QGuiApplication::screens();
    for (QScreen *screen : screens) {
        if (screen->name() == display.name)
            window->setScreen(screen);
    }
    // Leaving full screen first: window managers move no full screen window.
    if (window->isVisible() && window->geometry() != display.geometry)
        window->showNormal();
    window->setGeometry(display.geometry);
    window->showFullScreen();
}

} // namespace bayan::ui
