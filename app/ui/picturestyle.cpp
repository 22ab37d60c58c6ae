#include "ui/picturestyle.h"

namespace bayan::ui {

pictures::Style pictureStyle(const Look &look, Qt::LayoutDirection direction, int dpi)
{
    pictures::Style style;
    style.colours = {.surface = look.colour(Tone::Surface),
                     .text = look.colour(Tone::Text),
                     .muted = look.colour(Tone::Muted),
                     .border = look.colour(Tone::ControlBorder),
                     .line = look.colour(Tone::Line),
                     .accent = look.colour(Tone::Accent),
                     .onAccent = look.colour(Tone::OnAccent),
                     .tint = look.colour(Tone::Tint),
                     .harm = look.colour(Tone::Harm),
                     .harmTint = look.colour(Tone::HarmTint),
                     .urgent = look.colour(Tone::Urgent),
                     .urgentTint = look.colour(Tone::UrgentTint)};
    style.small = look.font(Step::Small, direction);
    style.body = look.font(Step::Body, direction);
    style.lineHeight = Look::lineHeight(direction);
    style.baseLine = Look::baseLine(direction);
    style.unitsPerPoint = dpi / 72.0;
    // A picture's lengths grow with its type, which is larger on the patient's screen.
    style.pixel = look.font(Step::Body, Qt::LeftToRight).pointSizeF() / 11;
    return style;
}

} // namespace bayan::ui
