#include "ui/settings.h"

#include "language/isolation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace bayan::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(SettingsFile)
};

QString themeWord(Theme theme)
{
    switch (theme) {
    case Theme::Dark:
        return QStringLiteral("dark");
    case Theme::HighContrast:
        return QStringLiteral("high contrast");
    case Theme::Light:
        break;
    }
    return QStringLiteral("light");
}

// What a power cut leaves behind.
bool holdsNul(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll().contains('\0');
}

QString damagedName(const QString &path)
{
    return path + QStringLiteral(".damaged");
}

// The name the damaged file now has.
QString setAside(const QString &path)
{
    QFile::remove(damagedName(path));
    QFile::rename(path, damagedName(path));
    return damagedName(path);
}

// False where no copy could be made.
bool copyAside(const QString &path)
{
    if (!QFile::exists(path))
        return true;
    QFile::remove(damagedName(path));
    return QFile::copy(path, damagedName(path));
}

bool opens(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly);
}

} // namespace

SettingsFile::SettingsFile(const QString &folder)
    : m_folder(folder.isEmpty()
                   ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                   : folder)
{
}

QString SettingsFile::iniPath() const
{
    return QDir(m_folder).filePath(QStringLiteral("bayan.ini"));
}

QString SettingsFile::logPath() const
{
    return QDir(m_folder).filePath(QStringLiteral("sheets-given.csv"));
}

QString SettingsFile::profilePath() const
{
    return QDir(m_folder).filePath(QStringLiteral("clinic.json"));
}

Settings SettingsFile::read(QStringList *notices) const
{
    Settings settings;
    QString damaged;
    {
        const QSettings ini(iniPath(), QSettings::IniFormat);
        // QSettings takes many a damaged file for an empty one.
        const bool empty = QFileInfo(iniPath()).size() > 0 && ini.allKeys().isEmpty();
        if (ini.status() == QSettings::FormatError || empty || holdsNul(iniPath())) {
            damaged = iniPath();
        } else {
            settings.geometry = ini.value(QStringLiteral("window/geometry")).toByteArray();
            const QString theme = ini.value(QStringLiteral("window/theme")).toString();
            for (const Theme known : {Theme::Light, Theme::Dark, Theme::HighContrast}) {
                if (theme == themeWord(known)) {
                    settings.theme = known;
                    settings.themeChosen = true;
                }
            }
            bool isNumber = false;
            const int zoom = ini.value(QStringLiteral("window/zoom")).toInt(&isNumber);
            if (isNumber)
                settings.zoom = zoom;
            settings.interfaceLanguage = ini.value(QStringLiteral("language/interface")).toString();
            settings.patientLanguage = ini.value(QStringLiteral("language/patient")).toString();
            settings.treatment = ini.value(QStringLiteral("consult/treatment")).toString();
            settings.page = ini.value(QStringLiteral("consult/page")).toString();
            const PrintChoice usual;
            settings.print = {
                ini.value(QStringLiteral("print/printer")).toString(),
                ini.value(QStringLiteral("print/duplex"), usual.duplex).toInt(),
                ini.value(QStringLiteral("print/colour"), usual.colour).toInt(),
                ini.value(QStringLiteral("print/tray"), usual.tray).toInt(),
            };
            settings.sheet = {ini.value(QStringLiteral("sheet/languages")).toStringList(),
                              ini.value(QStringLiteral("sheet/summary")).toBool()};
            settings.pin = ini.value(QStringLiteral("present/pin")).toString();
        }
    }
    if (!damaged.isEmpty()) {
        const QString aside = setAside(damaged);
        if (notices) {
            notices->append(Tr::tr("Your settings could not be read and were reset. The damaged "
                                   "file is kept as %1.")
                                .arg(language::pathAmongWords(aside)));
        }
    }
    settings.profile = readProfile(notices);
    return settings;
}

QString SettingsFile::interfaceLanguage() const
{
    return QSettings(iniPath(), QSettings::IniFormat)
        .value(QStringLiteral("language/interface"))
        .toString();
}

handout::ClinicProfile SettingsFile::readProfile(QStringList *notices) const
{
    if (!QFile::exists(profilePath()))
        return {};
    const auto tell = [notices](const QString &notice) {
        if (notices)
            notices->append(notice);
    };
    const content::Result<handout::ProfileReading> reading =
        handout::readProfileFields(profilePath());
    if (reading) {
        if (!reading->faults.isEmpty())
            tell(Tr::tr("Some of the clinic's details are wrong and are not used; the others are. "
                        "%1 Correct the mistake in %2, or enter it under File, Clinic details.")
                     .arg(reading->faults.join(u' '), language::pathAmongWords(profilePath())));
        return reading->profile;
    }
    const QString sentence = reading.error().sentence;
    // It stays where it is, so this is said again until it is whole: sheets lack the
    // emergency number until then.
    tell(mayReplaceProfile() && copyAside(profilePath())
             ? Tr::tr("The clinic's details could not be read. %1 Or enter them again under File, "
                      "Clinic details; a copy of the damaged file is kept as %2.")
                   .arg(sentence, language::pathAmongWords(damagedName(profilePath())))
             : sentence);
    return {};
}

bool SettingsFile::mayReplaceProfile() const
{
    return !handout::isNewerProfile(profilePath()) &&
           (!QFile::exists(profilePath()) || opens(profilePath()));
}

content::Result<void> SettingsFile::writeProfile(const handout::ClinicProfile &profile) const
{
    QDir().mkpath(m_folder);
    if (handout::isNewerProfile(profilePath()))
        return content::Error{content::Error::Kind::CannotWrite,
                              Tr::tr("The clinic's details were written by a newer Bayan and are "
                                     "not replaced. Update this one."),
                              QStringLiteral("profile of a later version")};
    // With what was not used.
    if (!handout::readClinicProfile(profilePath()) && !copyAside(profilePath()))
        return content::Error{content::Error::Kind::CannotWrite,
                              Tr::tr("The clinic's details are not replaced: %1 could not be read, "
                                     "nor a copy of it made. Check that you may read it.")
                                  .arg(language::pathAmongWords(profilePath())),
                              QStringLiteral("not copied")};
    return handout::writeClinicProfile(profile, profilePath());
}

content::Result<void> SettingsFile::write(const Settings &settings) const
{
    QDir().mkpath(m_folder);
    QSettings ini(iniPath(), QSettings::IniFormat);
    ini.setValue(QStringLiteral("window/geometry"), settings.geometry);
    if (settings.themeChosen)
        ini.setValue(QStringLiteral("window/theme"), themeWord(settings.theme));
    ini.setValue(QStringLiteral("window/zoom"), settings.zoom);
    ini.setValue(QStringLiteral("language/interface"), settings.interfaceLanguage);
    ini.setValue(QStringLiteral("language/patient"), settings.patientLanguage);
    ini.setValue(QStringLiteral("consult/treatment"), settings.treatment);
    ini.setValue(QStringLiteral("consult/page"), settings.page);
    ini.setValue(QStringLiteral("print/printer"), settings.print.printer);
    ini.setValue(QStringLiteral("print/duplex"), settings.print.duplex);
    ini.setValue(QStringLiteral("print/colour"), settings.print.colour);
    ini.setValue(QStringLiteral("print/tray"), settings.print.tray);
    ini.setValue(QStringLiteral("sheet/languages"), settings.sheet.languages);
    ini.setValue(QStringLiteral("sheet/summary"), settings.sheet.summary);
    ini.setValue(QStringLiteral("present/pin"), settings.pin);
    ini.sync();
    if (ini.status() != QSettings::NoError) {
        return content::Error{content::Error::Kind::CannotWrite,
                              Tr::tr("Your settings could not be saved in %1. Check that the "
                                     "folder can be written to.")
                                  .arg(language::pathAmongWords(m_folder)),
                              QStringLiteral("QSettings status %1").arg(int(ini.status()))};
    }
    return {};
}

} // namespace bayan::ui
