#pragma once

#include "handout/clinicprofile.h"
#include "ui/look.h"
#include "ui/printchoice.h"
#include "ui/sheetchoice.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace bayan::ui {

// What the window remembers between starts. Never a pick, never a name.
struct Settings
{
    QByteArray geometry;
    Theme theme = Theme::Light;
    bool themeChosen = false;  // else the system's light or dark is followed
    int zoom = 100;            // per cent
    QString interfaceLanguage; // empty: the system's
    QString patientLanguage;
    QString treatment;
    QString page;
    PrintChoice print;
    SheetChoice sheet;
    QString pin; // of the patient's screen, as ui/pin.h stores it
    handout::ClinicProfile profile;
};

// Where settings live: the user's own configuration folder, bayan.ini and
// clinic.json; sheets-given.csv where the clinic counts sheets. A damaged file is
// set aside under the name *.damaged and defaults are used. A clinic.json with a
// wrong field stays: its other fields are used, and it is copied aside before it is
// written. One of a later version is left alone.
class SettingsFile
{
public:
    // An empty folder means the system's place for it.
    explicit SettingsFile(const QString &folder = {});

    // Also fills 'notices' with a sentence for each file that was damaged or in part.
    Settings read(QStringList *notices = nullptr) const;

    // What it says of the menus' language, before all else is read.
    QString interfaceLanguage() const;

    // Error::CannotWrite.
    content::Result<void> write(const Settings &settings) const;

    // What the clinic says of itself now, another window's changes included.
    handout::ClinicProfile readProfile(QStringList *notices = nullptr) const;
    // False where a later Bayan wrote the clinic's details, or they can't be opened.
    bool mayReplaceProfile() const;
    // Error::CannotWrite. What was wrong in the file before is kept beside it.
    content::Result<void> writeProfile(const handout::ClinicProfile &profile) const;

    // Sheets given, where the clinic counts them; see ui/sheetlog.h.
    QString logPath() const;

    QString iniPath() const;
    QString profilePath() const;

private:
    QString m_folder;
};

} // namespace bayan::ui
