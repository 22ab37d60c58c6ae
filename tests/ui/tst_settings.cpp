#include "ui/settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bayan;
using ui::Settings;
using ui::SettingsFile;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembers()
    {
        const QTemporaryDir folder;
        const SettingsFile file(folder.path());
        Settings settings;
        settings.theme = ui::Theme::Dark;
        settings.themeChosen = true;
        settings.zoom = 150;
        settings.interfaceLanguage = QStringLiteral("ar");
        settings.patientLanguage = QStringLiteral("en");
        settings.treatment = QStringLiteral("botulinum-toxin");
        settings.page = QStringLiteral("effects");
        settings.sheet = {{QStringLiteral("ar"), QStringLiteral("en")}, true};
        QVERIFY(file.write(settings));
        const Settings read = file.read();
        QCOMPARE(read.theme, ui::Theme::Dark);
        QVERIFY(read.themeChosen);
        QCOMPARE(read.zoom, 150);
        QCOMPARE(read.interfaceLanguage, QStringLiteral("ar"));
        QCOMPARE(file.interfaceLanguage(), QStringLiteral("ar"));
        QCOMPARE(read.patientLanguage, QStringLiteral("en"));
        QCOMPARE(read.treatment, QStringLiteral("botulinum-toxin"));
        QCOMPARE(read.page, QStringLiteral("effects"));
        QCOMPARE(read.sheet.languages, settings.sheet.languages);
        QVERIFY(read.sheet.summary);
    }

    void startsWithDefaults()
    {
        const QTemporaryDir folder;
        QStringList notices;
        const Settings settings = SettingsFile(folder.path()).read(&notices);
        QCOMPARE(settings.zoom, 100);
        QVERIFY(!settings.themeChosen);
        QVERIFY(settings.sheet.languages.isEmpty() && !settings.sheet.summary);
        QVERIFY(notices.isEmpty());
    }

    void setsADamagedFileAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("cut off") << QByteArray("[window\nzoom");
        QTest::newRow("power cut") << QByteArray(4096, '\0');
        QTest::newRow("nothing of ours") << QByteArray("\x89PNG\r\n");
    }

    void setsADamagedFileAside()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const SettingsFile file(folder.path());
        write(file.iniPath(), bytes);
        QStringList notices;
        const Settings settings = file.read(&notices);
        QCOMPARE(settings.zoom, 100);
        QCOMPARE(notices.size(), 1);
        QVERIFY(notices.first().contains(QStringLiteral("bayan.ini.damaged")));
        QVERIFY(QFile::exists(file.iniPath() + QStringLiteral(".damaged")));
        QVERIFY(file.write(settings));
        notices.clear();
        (void)file.read(&notices);
        QVERIFY(notices.isEmpty());
    }

    void keepsADamagedProfileUntilItIsReplaced()
    {
        const QTemporaryDir folder;
        const SettingsFile file(folder.path());
        const QByteArray bytes = "{\n\"names\": ";
        write(file.profilePath(), bytes);
        QStringList notices;
        (void)file.read();
        const Settings settings = file.read(&notices); // said again
        QVERIFY(settings.profile.names.isEmpty());
        QCOMPARE(notices.size(), 1);
        QVERIFY(notices.first().contains(QStringLiteral("line 2")));
        QVERIFY(file.mayReplaceProfile());
        QVERIFY(file.writeProfile(settings.profile));
        QFile kept(file.profilePath() + QStringLiteral(".damaged"));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), bytes);
        notices.clear();
        (void)file.read(&notices);
        QVERIFY(notices.isEmpty());
    }

    // Nobody may open a folder as a file, root neither.
    void replacesNoProfileItCannotOpen()
    {
        const QTemporaryDir folder;
        const SettingsFile file(folder.path());
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("clinic.json")));
        QStringList notices;
        (void)file.read(&notices);
        QCOMPARE(notices.size(), 1);
        QVERIFY(notices.first().contains(QStringLiteral("can't be opened")));
        QVERIFY(!file.mayReplaceProfile());
        const auto written = file.writeProfile({});
        QVERIFY(!written);
        QCOMPARE(written.error().kind, content::Error::Kind::CannotWrite);
        QVERIFY(written.error().sentence.contains(QStringLiteral("nor a copy")));
        QVERIFY(QFileInfo(file.profilePath()).isDir());
    }

    void aTooLongLineTakesNoEmergencyNumberWithIt()
    {
        const QTemporaryDir folder;
        const SettingsFile file(folder.path());
        const QByteArray bytes = "{\"bayanProfile\": 1, \"emergencyNumber\": \"5550\", "
                                 "\"addresses\": {\"en\": \"" +
                                 QByteArray(301, 'a') + "\"}}";
        write(file.profilePath(), bytes);
        QStringList notices;
        Settings settings = file.read(&notices);
        QCOMPARE(settings.profile.emergencyNumber, QStringLiteral("5550"));
        QCOMPARE(notices.size(), 1);
        QVERIFY(notices.first().contains(QStringLiteral("\"addresses: en\"")));
        QVERIFY(notices.first().contains(QStringLiteral("300 letters")));
        QVERIFY(notices.first().contains(QStringLiteral("clinic.json")));
        // It stays where it is until it is written anew, and is kept then.
        const QString aside = file.profilePath() + QStringLiteral(".damaged");
        QVERIFY(!QFile::exists(aside));
        QVERIFY(file.writeProfile(settings.profile));
        QFile kept(aside);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), bytes);
        notices.clear();
        QCOMPARE(file.read(&notices).profile.emergencyNumber, QStringLiteral("5550"));
        QVERIFY(notices.isEmpty());
    }

    void readsTheProfile()
    {
        const QTemporaryDir folder;
        const SettingsFile file(folder.path());
        handout::ClinicProfile profile;
        profile.names.insert(QStringLiteral("ar"), QStringLiteral("عيادة نور"));
        profile.emergencyNumber = QStringLiteral("123456");
        QVERIFY(handout::writeClinicProfile(profile, file.profilePath()));
        QVERIFY(file.read().profile == profile);
    }

    void takesNoNonsenseForASetting()
    {
        const QTemporaryDir folder;
        const SettingsFile file(folder.path());
        write(file.iniPath(), "[window]\nzoom=abc\ntheme=pink\n");
        const Settings settings = file.read();
        QCOMPARE(settings.zoom, 100);
        QVERIFY(!settings.themeChosen);
    }

    void makesItsFolderForTheProfile()
    {
        const QTemporaryDir folder;
        const SettingsFile file(folder.filePath(QStringLiteral("not/yet/there")));
        handout::ClinicProfile profile;
        profile.emergencyNumber = QStringLiteral("5550");
        QVERIFY(file.writeProfile(profile));
        QCOMPARE(file.readProfile().emergencyNumber, QStringLiteral("5550"));
    }

    void saysWhenItCannotSave()
    {
        const QTemporaryDir folder;
        const QString notAFolder = folder.filePath(QStringLiteral("file"));
        write(notAFolder, "x");
        const auto written = SettingsFile(notAFolder).write(Settings());
        QVERIFY(!written);
        QCOMPARE(written.error().kind, content::Error::Kind::CannotWrite);
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
