// Words of Qt's print dialog that its own Arabic lacks, or writes with other digits
// than the program: our translation is searched first, whoever asks for them.
#include <QtGlobal>

namespace bayan::ui {

namespace {

[[maybe_unused]] constexpr const char *OfTheDialog[] = {
    QT_TRANSLATE_NOOP("QPrintDialog", "1 (1x1)"),
    QT_TRANSLATE_NOOP("QPrintDialog", "2 (2x1)"),
    QT_TRANSLATE_NOOP("QPrintDialog", "4 (2x2)"),
    QT_TRANSLATE_NOOP("QPrintDialog", "6 (2x3)"),
    QT_TRANSLATE_NOOP("QPrintDialog", "9 (3x3)"),
    QT_TRANSLATE_NOOP("QPrintDialog", "16 (4x4)"),
    QT_TRANSLATE_NOOP("QPrintDialog", "Invalid Pages Definition"),
    QT_TRANSLATE_NOOP("QPrintDialog",
                      "%1 does not follow the correct syntax. Please use ',' to separate ranges "
                      "and pages, '-' to define ranges and make sure ranges do not intersect with "
                      "each other."),
    QT_TRANSLATE_NOOP("QPrintDialog", "Duplex Settings Conflicts"),
    QT_TRANSLATE_NOOP("QPrintDialog",
                      "There are conflicts in duplex settings. Do you want to fix them?"),
    QT_TRANSLATE_NOOP("QPrintDialog", "There are conflicts in some options. Please fix them."),
};

[[maybe_unused]] constexpr const char *OfItsPages[] = {
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Pages"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput",
                      "Specify pages or ranges separated by commas. Ranges are specified by two "
                      "numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9."),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Double Sided Printing"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Off"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Long side binding"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Short side binding"),
    QT_TRANSLATE_NOOP("QPrintPropertiesWidget", "Advanced"),
    QT_TRANSLATE_NOOP("QPrintPropertiesDialog", "Page Setup Conflicts"),
    QT_TRANSLATE_NOOP("QPrintPropertiesDialog",
                      "There are conflicts in page setup options. Do you want to fix them?"),
    QT_TRANSLATE_NOOP("QPrintPropertiesDialog", "Advanced Option Conflicts"),
    QT_TRANSLATE_NOOP("QPrintPropertiesDialog",
                      "There are conflicts in some advanced options. Do you want to fix them?"),
    QT_TRANSLATE_NOOP("QCupsJobWidget", "Day (06:00 to 17:59)"),
    QT_TRANSLATE_NOOP("QCupsJobWidget", "Night (18:00 to 05:59)"),
    QT_TRANSLATE_NOOP("QCupsJobWidget", "Second Shift (16:00 to 23:59)"),
    QT_TRANSLATE_NOOP("QCupsJobWidget", "Third Shift (00:00 to 07:59)"),
};

} // namespace

} // namespace bayan::ui
