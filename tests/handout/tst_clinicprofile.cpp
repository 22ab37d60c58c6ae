#include "handout/clinicprofile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bayan;
using handout::ClinicProfile;

namespace {

// Single quotes stand for JSON's.
QByteArray quoted(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace

class TestClinicProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void nameFallsBackToAnotherLanguage()
    {
        ClinicProfile profile;
        QCOMPARE(profile.name(QStringLiteral("ar")), QString());
        profile.names = {{QStringLiteral("en"), QStringLiteral("Noor")}};
        QCOMPARE(profile.name(QStringLiteral("ar")), QStringLiteral("Noor"));
        profile.names.insert(QStringLiteral("ar"), QStringLiteral("نور"));
        QCOMPARE(profile.name(QStringLiteral("ar")), QStringLiteral("نور"));
        QCOMPARE(profile.name(QStringLiteral("en")), QStringLiteral("Noor"));
    }

    void whatIsWrittenIsRead()
    {
        ClinicProfile profile;
        profile.names = {{QStringLiteral("en"), QStringLiteral("Noor \"Skin\" Clinic")},
                         {QStringLiteral("ar"), QStringLiteral("عيادة نور")}};
        profile.phone = QStringLiteral("+971 4 555 0100");
        profile.emergencyNumber = QStringLiteral("998");
        profile.nativeDigits = true;
        profile.paper = QStringLiteral("Letter");
        profile.addresses = {{QStringLiteral("en"), QStringLiteral("12 Palm Street")}};
        profile.practitioners = {{QStringLiteral("ar"), QStringLiteral("د. ليلى")}};
        profile.footers = {{QStringLiteral("en"), QStringLiteral("Open on Sundays")}};
        profile.website = QStringLiteral("noor.example");
        profile.hijriDate = true;
        profile.sheetLanguages = {QStringLiteral("ar"), QStringLiteral("en")};
        profile.logsSheets = true;
        profile.logo = QImage(120, 60, QImage::Format_RGB32);
        profile.logo.fill(qRgb(20, 90, 80));
        const QString path = m_folder.filePath(QStringLiteral("clinic.json"));
        QVERIFY(handout::writeClinicProfile(profile, path));
        const auto read = handout::readClinicProfile(path);
        QVERIFY(read);
        QVERIFY(*read == profile);
    }

    void emptyProfileStaysEmpty()
    {
        const auto read = readText(quoted("{'bayanProfile': 1}"));
        QVERIFY(read);
        QVERIFY(*read == ClinicProfile());
    }

    void missingFileIsSaid()
    {
        const auto read =
            handout::readClinicProfile(m_folder.filePath(QStringLiteral("none.json")));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, content::Error::Kind::FileUnreadable);
        QVERIFY(read.error().sentence.contains(QLatin1String("is not there")));
        QVERIFY(read.error().sentence.contains(QLatin1String("none.json")));
    }

    void faultsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QByteArray &text, const char *said) {
            QTest::newRow(name) << quoted(text) << QString::fromUtf8(quoted(said));
        };
        row("empty", "", "is damaged");
        row("truncated", "{'bayanProfile': 1, 'phone': '+9", "is damaged");
        row("not JSON", "clinic: Noor", "is damaged");
        row("a list", "[1]", "is damaged");
        row("a picture", "\x89PNG\r\n\x1a\n", "is damaged");
        row("another JSON", "{'name': 'x'}", "not a clinic profile");
        row("newer", "{'bayanProfile': 2, 'logos': 'x'}", "newer Bayan");
        row("logo is no base64", "{'bayanProfile': 1, 'logo': '*'}", "not a PNG or JPEG");
        row("logo is a text", "{'bayanProfile': 1, 'logo': 'aGVsbG8='}", "not a PNG or JPEG");
        row("a word for a number", "{'bayanProfile': 1, 'phone': 'ask'}",
            "'phone' must be a phone");
        row("addresses is text", "{'bayanProfile': 1, 'addresses': 'x'}", "'addresses'");
        row("unknown calendar", "{'bayanProfile': 1, 'calendar': 'x'}", "'calendar'");
        row("languages is text", "{'bayanProfile': 1, 'sheetLanguages': 'en'}", "'sheetLanguages'");
        row("log is a word", "{'bayanProfile': 1, 'keepsLog': 'no'}", "true or false");
        row("version is text", "{'bayanProfile': '1'}", "must be a number");
        row("version is zero", "{'bayanProfile': 0}", "must be a number");
        row("misspelt key", "{'bayanProfile': 1, 'emergencyNumer': '998'}", "'emergencyNumer'");
        row("number for text", "{'bayanProfile': 1, 'phone': 998}", "'phone' must be text");
        row("names is text", "{'bayanProfile': 1, 'names': 'Noor'}", "'names'");
        row("a name is a number", "{'bayanProfile': 1, 'names': {'en': 5}}", "en' must be text");
        row("unknown digits", "{'bayanProfile': 1, 'digits': 'roman'}", "'western' or");
        row("a name of 121 letters",
            "{'bayanProfile': 1, 'names': {'en': '" + QByteArray(121, 'n') + "'}}",
            "names: en' is longer than the 120");
        row("a website of 301", "{'bayanProfile': 1, 'website': '" + QByteArray(301, 'w') + "'}",
            "'website' is longer");
        row("unknown paper", "{'bayanProfile': 1, 'paper': 'A5'}", "'A4' or");
    }

    void faultsAreNamed()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, said);
        const auto read = readText(text);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, content::Error::Kind::FileUnreadable);
        QVERIFY2(read.error().sentence.contains(said), qPrintable(read.error().sentence));
        QVERIFY(read.error().sentence.contains(QLatin1String("profile.json")));
        QVERIFY(!read.error().cause.isEmpty());
    }

    void oneWrongFieldLeavesTheOthers()
    {
        (void)readText(quoted("{'bayanProfile': 1, 'names': {'en': '") + QByteArray(121, 'n') +
                       quoted("', 'ar': 'N'}, 'emergencyNumber': '5550', 'footers': {'en': '") +
                       QByteArray(300, 'f') + quoted("'}, 'phone': 'ask', 'keepsLog': true}"));
        const auto reading =
            handout::readProfileFields(m_folder.filePath(QStringLiteral("profile.json")));
        QVERIFY(reading);
        ClinicProfile expected;
        expected.names = {{QStringLiteral("ar"), QStringLiteral("N")}};
        expected.emergencyNumber = QStringLiteral("5550");
        expected.footers = {{QStringLiteral("en"), QString(300, u'f')}};
        expected.logsSheets = true;
        QVERIFY(reading->profile == expected);
        QCOMPARE(reading->faults.size(), 2);
        QVERIFY(reading->faults[0].contains(
            QLatin1String("\"names: en\" is longer than the 120 letters")));
        QVERIFY(reading->faults[0].contains(QLatin1String("Shorten it")));
        QVERIFY(reading->faults[1].contains(QLatin1String("\"phone\"")));
    }

    void allFaultsAreNamedAtOnce()
    {
        const auto read =
            readText(quoted("{'bayanProfile': 1, 'phone': 'ask', 'paper': 'A5', 'website': 'w'}"));
        QVERIFY(!read);
        QVERIFY(read.error().sentence.contains(QLatin1String("\"phone\"")));
        QVERIFY(read.error().sentence.contains(QLatin1String("\"paper\"")));
    }

    void aMistakeIsNamedOnce()
    {
        for (const char *key : {"digits", "calendar", "paper", "phone", "keepsLog", "website"}) {
            (void)readText(quoted("{'bayanProfile': 1, 'emergencyNumber': '998', '") + key +
                           quoted("': 5}"));
            const auto reading =
                handout::readProfileFields(m_folder.filePath(QStringLiteral("profile.json")));
            QVERIFY(reading);
            QVERIFY2(reading->faults.size() == 1, qPrintable(reading->faults.join(u' ')));
            QVERIFY(reading->faults.first().contains(QLatin1String(key)));
        }
    }

    void theDamagedLineIsSaid()
    {
        const auto read = readText(quoted("{\n'bayanProfile': 1,\n'phone': '55'\n'website'"));
        QVERIFY(!read);
        QVERIFY2(read.error().sentence.contains(QLatin1String("in line 4")),
                 qPrintable(read.error().sentence));
    }

    void aLaterVersionIsToldFromADamagedFile()
    {
        QVERIFY(!readText(quoted("{'bayanProfile': 7}")));
        QVERIFY(handout::isNewerProfile(m_folder.filePath(QStringLiteral("profile.json"))));
        QVERIFY(!readText(quoted("{'bayanProfile': 1,")));
        QVERIFY(!handout::isNewerProfile(m_folder.filePath(QStringLiteral("profile.json"))));
    }

    void hugeFileIsRefusedUnread()
    {
        const auto read = readText(QByteArray(17 << 20, ' ') + quoted("{'bayanProfile': 1}"));
        QVERIFY(!read);
        QVERIFY(read.error().sentence.contains(QLatin1String("larger than a clinic profile")));
    }

    void folderIsNotAProfile()
    {
        const auto read = handout::readClinicProfile(m_folder.path());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, content::Error::Kind::FileUnreadable);
    }

    void failedWriteIsSaid()
    {
        const auto written = handout::writeClinicProfile(
            {}, m_folder.filePath(QStringLiteral("no/such/folder.json")));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, content::Error::Kind::CannotWrite);
    }

private:
    content::Result<ClinicProfile> readText(const QByteArray &text)
    {
        const QString path = m_folder.filePath(QStringLiteral("profile.json"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write the test's own file");
        file.close();
        return handout::readClinicProfile(path);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestClinicProfile)

#include "tst_clinicprofile.moc"
