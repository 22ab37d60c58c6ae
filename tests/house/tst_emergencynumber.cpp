#include "handout/clinicprofile.h"
#include "support/paths.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace bayan;

namespace {

// A short number after words that ask to call: in another country it helps
// nobody, so only a clinic can set one.
const QRegularExpression &askedToCall()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "(?:\\b(?:call|dial|ring|phone|emergency|ambulance)\\b|اتصل|اتصال|"
            "الإسعاف|الطوارئ|النجدة)[^\\n\\d٠-٩]{0,30}(?<![\\d٠-٩.,])"
            "([0-9٠-٩]{2,4})(?![\\d٠-٩.,]*[\\d٠-٩]|\\s*(?:%|hours|days|weeks|months|people))"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

} // namespace

class TestEmergencyNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePatternFindsWhatItShould()
    {
        for (const char *found : {"Call 998.", "call an ambulance on 112", "اتصل بالرقم 997",
                                  "اتصل على ٩٩٩", "Emergency: 911"})
            QVERIFY2(askedToCall().match(QString::fromUtf8(found)).hasMatch(), found);
        for (const char *passed : {"Call your local emergency number.", "call us within 24 hours",
                                   "Call %1.", "اتصل برقم الطوارئ في بلدك."})
            QVERIFY2(!askedToCall().match(QString::fromUtf8(passed)).hasMatch(), passed);
    }

    void noneIsInTheProgramOrItsContent()
    {
        const QString root = support::sourceFolder();
        int files = 0;
        for (const char *folder : {"/app", "/resources", "/translations"}) {
            QDirIterator all(root + QString::fromLatin1(folder),
                             {QStringLiteral("*.cpp"), QStringLiteral("*.h"),
                              QStringLiteral("*.yaml"), QStringLiteral("*.ts"),
                              QStringLiteral("*.sql")},
                             QDir::Files, QDirIterator::Subdirectories);
            while (all.hasNext()) {
                QFile file(all.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const auto found = askedToCall().match(QString::fromUtf8(file.readAll()));
                QVERIFY2(!found.hasMatch(),
                         qPrintable(file.fileName() + QStringLiteral(": ") + found.captured()));
                ++files;
            }
        }
        QVERIFY(files > 100);
    }

    void noneIsADefault()
    {
        QVERIFY(handout::ClinicProfile().emergencyNumber.isEmpty());
        QVERIFY(handout::ClinicProfile().phone.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEmergencyNumber)

#include "tst_emergencynumber.moc"
