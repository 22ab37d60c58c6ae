#include "ui/look.h"

#include "handout/typeface.h"

#include <algorithm>
#include <array>

namespace bayan::ui {

namespace {

// Rows in the order of Tone; columns light, dark, high contrast.
constexpr std::array<std::array<QRgb, 3>, 13> Colours = {{
    {0xFFF5F4F0, 0xFF13181A, 0xFF000000}, // Window
    {0xFFFFFFFF, 0xFF1A2124, 0xFF000000}, // Surface
    {0xFF1B2529, 0xFFECF0EF, 0xFFFFFFFF}, // Text
    {0xFF4C585D, 0xFFB2BEC1, 0xFFFFFFFF}, // Muted
    {0xFF737D81, 0xFF809097, 0xFFFFFFFF}, // ControlBorder
    {0xFFD8D5CB, 0xFF364348, 0xFFFFFFFF}, // Line
    {0xFF0B5A66, 0xFF7FCAD4, 0xFFFFE14D}, // Accent
    {0xFFFFFFFF, 0xFF08262B, 0xFF000000}, // OnAccent
    {0xFFE4EFF0, 0xFF1B3A40, 0xFF000000}, // Tint
    {0xFF8A4710, 0xFFE8AE72, 0xFFFFB866}, // Harm
    {0xFFF8EEE3, 0xFF38291A, 0xFF000000}, // HarmTint
    {0xFFA11A20, 0xFFFFA59D, 0xFFFF9A94}, // Urgent
    {0xFFFBECEA, 0xFF402123, 0xFF000000}, // UrgentTint
}};

// Points at 100 %, rows in the order of Step; columns Latin, Arabic.
constexpr std::array<std::array<qreal, 2>, 5> Points = {{
    {10, 11.5},
    {11, 12.5},
    {13, 15},
    {18, 20.5},
    {24, 27.5},
}};

// The same on the patient's screen of 1080 lines.
constexpr std::array<std::array<qreal, 2>, 5> PatientPoints = {{
    {18, 19.5},
    {19, 22},
    {22, 25},
    {27, 31},
    {34, 39},
}};

// Per cent. Titles are large already: past their usual size they grow more slowly
// than what is read, and leave it the room.
int titleGrowth(int percent)
{
    return percent <= 100 ? percent : 100 + (percent - 100) * 6 / 10;
}

// Per cent. On a small screen an entry takes more pages rather than less type.
constexpr int SmallestPatientZoom = 60;

} // namespace

Look::Look(Use use, QObject *parent)
    : QObject(parent)
    , m_use(use)
{
}

void Look::setTheme(Theme theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    Q_EMIT changed();
}

void Look::setZoom(int percent)
{
    const int zoom =
        std::clamp(percent, m_use == Use::Window ? SmallestZoom : SmallestPatientZoom, LargestZoom);
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    Q_EMIT changed();
}

void Look::setSystemSize(qreal points)
{
    constexpr qreal Usual = 11;
    const int percent = std::clamp(qRound(points * 100 / Usual), 100, LargestZoom);
    if (percent == m_system)
        return;
    m_system = percent;
    Q_EMIT changed();
}

// Twice as large twice over is a word a line.
int Look::percent() const
{
    return std::min(m_zoom * m_system / 100, std::max(m_zoom, LargestZoom));
}

QColor Look::colour(Tone tone) const
{
    return QColor::fromRgba(Colours[size_t(tone)][size_t(m_theme)]);
}

QPalette Look::palette() const
{
    QPalette palette(colour(Tone::Text), colour(Tone::Window), colour(Tone::Line),
                     colour(Tone::ControlBorder), colour(Tone::Line), colour(Tone::Text),
                     colour(Tone::Surface));
    palette.setColor(QPalette::Window, colour(Tone::Window));
    palette.setColor(QPalette::Button, colour(Tone::Surface));
    palette.setColor(QPalette::ButtonText, colour(Tone::Text));
    palette.setColor(QPalette::AlternateBase, colour(Tone::Window));
    palette.setColor(QPalette::PlaceholderText, colour(Tone::Muted));
    palette.setColor(QPalette::Highlight, colour(Tone::Accent));
    palette.setColor(QPalette::HighlightedText, colour(Tone::OnAccent));
    palette.setColor(QPalette::Link, colour(Tone::Accent));
    palette.setColor(QPalette::LinkVisited, colour(Tone::Accent));
    palette.setColor(QPalette::ToolTipBase, colour(Tone::Surface));
    palette.setColor(QPalette::ToolTipText, colour(Tone::Text));
    for (const auto role : {QPalette::Text, QPalette::ButtonText, QPalette::WindowText})
        palette.setColor(QPalette::Disabled, role, colour(Tone::ControlBorder));
    return palette;
}

QFont Look::font(Step step, Qt::LayoutDirection script, bool bold) const
{
    const bool rightToLeft = script == Qt::RightToLeft;
    const QString latin = QStringLiteral("Noto Sans");
    const QString arabic = QStringLiteral("Noto Sans Arabic");
    QFont font;
    font.setFamilies(rightToLeft ? QStringList{arabic, latin} : QStringList{latin, arabic});
    const auto &points = m_use == Use::Window ? Points : PatientPoints;
    const int growth = step >= Step::Title ? titleGrowth(percent()) : percent();
    font.setPointSizeF(points[size_t(step)][rightToLeft ? 1 : 0] * growth / 100.0);
    font.setBold(bold);
    return font;
}

QFont Look::controlFont(Step step, Qt::LayoutDirection script, bool bold) const
{
    QFont control = font(step, script, bold);
    if (script == Qt::LeftToRight)
        return control;
    // The same font as for reading where it does as well: each further one, and above
    // all one that is missing, costs a search of the system's fonts when the window starts.
    const QString compact = QStringLiteral("Noto Sans Arabic UI");
    static const bool isInstalled = handout::isInstalled(compact);
    if (!isInstalled)
        return control;
    QStringList families = control.families();
    families.insert(families.indexOf(QStringLiteral("Noto Sans Arabic")), compact);
    control.setFamilies(families);
    return control;
}

qreal Look::lineHeight(Qt::LayoutDirection script)
{
    return script == Qt::RightToLeft ? 1.55 : 1.42;
}

qreal Look::baseLine(Qt::LayoutDirection script)
{
    return script == Qt::RightToLeft ? 0.305 : 0.36;
}

} // namespace bayan::ui
