#pragma once

#include <QProxyStyle>

class QStyleOptionToolButton;

namespace bayan::ui {

class Look;

// Fusion with our own buttons, ticks, radio buttons, fields, arrows, tabs and focus
// ring, so that every platform shows the same window. A button whose dynamic
// property "main" is true is the one filled button of its screen.
class BayanStyle final : public QProxyStyle
{
public:
    // The look outlives the style.
    explicit BayanStyle(const Look &look);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                      bool enabled, const QString &text, QPalette::ColorRole role) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;

private:
    static bool isMainButton(const QWidget *widget);
    // As large as the type of controls is, at most.
    int scaled(int pixels) const;
    void drawButtonPanel(const QStyleOption *option, QPainter *painter,
                         const QWidget *widget) const;
    void drawFieldBox(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                      const QWidget *widget) const;
    QRect spinBoxPart(const QRect &box, Qt::LayoutDirection direction, SubControl part) const;
    void drawArrow(QPainter *painter, const QRect &box, bool down, bool enabled) const;
    void drawTick(const QStyleOption *option, QPainter *painter, bool round) const;
    // How the letter of a key is drawn: as a flag of QPainter::drawText().
    int mnemonic(const QStyleOption *option, const QWidget *widget) const;
    void drawButtonLabel(const QStyleOption *option, QPainter *painter,
                         const QWidget *widget) const;
    // A button of words that opens a menu.
    static bool opensMenu(const QStyleOptionToolButton *button);
    void drawMenuButton(const QStyleOptionToolButton &button, QPainter *painter,
                        const QWidget *widget) const;
    void drawTab(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;

    // Pixels, at normal text size.
    static constexpr int MenuGap = 4;
    static constexpr int MenuArrow = 14;

    const Look &m_look;
};

// Per cent. Controls, header, strip and panels stop growing here: they share a
// window with the words they are about.
constexpr int LargestFrameZoom = 140;

// Marks a button as the screen's main action.
constexpr const char *MainButtonProperty = "main";

} // namespace bayan::ui
