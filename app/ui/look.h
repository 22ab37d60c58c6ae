#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

namespace bayan::ui {

enum class Theme { Light, Dark, HighContrast };

// The five sizes everything is set in.
enum class Step { Small, Body, Lead, Title, Display };

// One colour, named by what it is for. Benefit shares the accent.
enum class Tone {
    Window,
    Surface,
    Text,
    Muted,
    ControlBorder,
    Line,
    Accent,
    OnAccent,
    Tint,
    Harm,
    HarmTint,
    Urgent,
    UrgentTint,
};

// Colours and type of the window: what the widgets ask instead of deciding.
class Look : public QObject
{
    Q_OBJECT

public:
    static constexpr int SmallestZoom = 80; // per cent
    static constexpr int LargestZoom = 240;

    // The patient's screen is read from across a desk: larger steps, which
    // grow with its height, 100 % being 1080 lines.
    enum class Use { Window, PatientScreen };

    explicit Look(Use use = Use::Window, QObject *parent = nullptr);

    Theme theme() const { return m_theme; }
    void setTheme(Theme theme);

    // Per cent of the normal text size, kept within the limits above.
    int zoom() const { return m_zoom; }
    void setZoom(int percent);

    // The size of the system's own text, in points: who has made that larger
    // finds everything larger here. Usual sizes, up to 11, change nothing.
    void setSystemSize(qreal points);

    // Zoom and the system's size together, per cent.
    int percent() const;

    QColor colour(Tone tone) const;
    QPalette palette() const;

    // The font for words read in this direction; Arabic is set larger than
    // its Latin neighbour so that both look the same size.
    QFont font(Step step, Qt::LayoutDirection script, bool bold = false) const;

    // The same for controls and lists, whose lines are as tall as their font says:
    // Arabic in a cut with a line no taller than it needs.
    QFont controlFont(Step step, Qt::LayoutDirection script, bool bold = false) const;

    // Distance between base lines, as a multiple of the font's size.
    static qreal lineHeight(Qt::LayoutDirection script);
    // Distance from the middle of a line to its base line, the same way. Arabic
    // letters reach lower, and marks on them as high as there is room.
    static qreal baseLine(Qt::LayoutDirection script);

    // A length for 96 dpi at normal text size, grown with the zoom.
    int scaled(int pixels) const { return pixels * percent() / 100; }

Q_SIGNALS:
    void changed();

private:
    Use m_use;
    Theme m_theme = Theme::Light;
    int m_zoom = 100;
    int m_system = 100; // per cent
};

} // namespace bayan::ui
