#include "desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace bayan;
using namespace bayan::tests;

class TestConsult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrongWithATextIsSaidInThePatientsLanguage()
    {
        Desk desk;
        content::Text text;
        text.status = QStringLiteral("approved");
        ui::Consult::Words words;
        words.text = &text;
        words.phrases = &desk.consult->phrases();
        const auto says = [&](const char *part) {
            return desk.consult->notice(words).contains(QString::fromUtf8(part));
        };
        text.reviewDue = QDate::currentDate(); // still holds
        QCOMPARE(desk.consult->notice(words), QString());
        text.status = QStringLiteral("expired");
        QVERIFY(says("past its review date"));
        text.reviewDue = QDate(2020, 2, 1);
        QVERIFY(says("was due for review on 1 February 2020"));
        words.stale = true;
        QVERIFY(says("its original has changed") && says("1 February 2020"));
        words.missing = true;
        QVERIFY(says("Not yet available in this language") && says("1 February 2020"));
        words.withdrawn = true;
        QVERIFY(says("do not rely on it") && says("1 February 2020"));
        desk.consult->setPatientLanguage(Arabic);
        QVERIFY(says("لم يتوفر بعد") && says("موعد مراجعة") && says("لا تعتمد عليه"));
    }

    void startsWithTheStandardPick()
    {
        Desk desk;
        int standard = 0;
        for (const content::Entry &entry : desk.consult->treatment().entries) {
            const bool expected = entry.sheetRule != content::SheetRule::Optional;
            QCOMPARE(desk.consult->pick().contains(entry.id), expected);
            standard += expected;
        }
        QCOMPARE(standard, 32);
    }

    void refusesAnUnknownTreatment()
    {
        Desk desk;
        const auto chosen = desk.consult->chooseTreatment(QStringLiteral("nothing"));
        QVERIFY(!chosen);
        QCOMPARE(chosen.error().kind, content::Error::Kind::NotFound);
        QCOMPARE(desk.consult->treatment().name.id, Treatment);
    }

    void switchesThePatientsLanguage()
    {
        Desk desk;
        QSignalSpy changed(desk.consult.get(), &ui::Consult::patientLanguageChanged);
        desk.consult->setPatientLanguage(Arabic);
        QCOMPARE(desk.consult->direction(), Qt::RightToLeft);
        desk.consult->setPatientLanguage(QStringLiteral("xx"));
        QCOMPARE(desk.consult->patientLanguage(), Arabic);
        QCOMPARE(changed.size(), 1);
    }

    // What one patient was shown in another language is not the next one's.
    void theNextPatientReadsTheUsualLanguage()
    {
        Desk desk;
        desk.consult->setPatientLanguage(Arabic);
        desk.consult->startAfresh();
        QCOMPARE(desk.consult->patientLanguage(), English);
        desk.consult->setUsualLanguage(Arabic);
        QCOMPARE(desk.consult->patientLanguage(), Arabic);
        desk.consult->setUsualLanguage(QStringLiteral("xx"));
        desk.consult->turnPatientLanguage();
        QCOMPARE(desk.consult->patientLanguage(), English);
        desk.consult->startAfresh();
        QCOMPARE(desk.consult->patientLanguage(), Arabic);
    }

    // "NHS n.d." would begin with its full stop in a right-to-left line.
    void namesOfSourcesKeepTheirFullStops()
    {
        const Desk desk;
        const content::Entry *entry =
            desk.consult->treatment().entry(QStringLiteral("urgent-warning-signs"));
        QVERIFY(entry);
        const QString english = desk.consult->sourceNames(*entry, desk.consult->phrases(English));
        QVERIFY(english.contains(QStringLiteral("; ")));
        const QString arabic = desk.consult->sourceNames(*entry, desk.consult->phrases(Arabic));
        const QStringList names = english.split(QStringLiteral("; "));
        QCOMPARE(arabic.split(QStringLiteral("؛ ")).size(), names.size());
        for (const QString &name : names)
            QVERIFY2(arabic.contains(QChar(0x2066) + name + QChar(0x2069)), qPrintable(arabic));
    }

    void ticksCanBeTakenBack()
    {
        Desk desk;
        const handout::Pick before = desk.consult->pick();
        const QString ticked = before.entries().at(2);
        desk.consult->setTicked(ticked, false);
        QVERIFY(!desk.consult->pick().contains(ticked));
        QVERIFY(desk.consult->canUndo());
        desk.consult->undo();
        QVERIFY(desk.consult->pick() == before);
        desk.consult->redo();
        QVERIFY(!desk.consult->pick().contains(ticked));
        desk.consult->startAfresh();
        QVERIFY(desk.consult->pick() == before);
        QVERIFY(!desk.consult->canUndo());
    }

    void theAlertCannotBeUnticked()
    {
        Desk desk;
        QSignalSpy changed(desk.consult.get(), &ui::Consult::pickChanged);
        desk.consult->setTicked(QStringLiteral("urgent-warning-signs"), false);
        QVERIFY(desk.consult->pick().contains(QStringLiteral("urgent-warning-signs")));
        QVERIFY(changed.isEmpty());
    }

    void namesTheEmergencyNumberOnlyWhenSet()
    {
        Desk desk;
        QCOMPARE(desk.consult->emergencyCall(English),
                 QStringLiteral("Call your local emergency number"));
        QCOMPARE(desk.consult->emergencyCall(Arabic), QStringLiteral("اتصل برقم الطوارئ في بلدك"));
        handout::ClinicProfile profile;
        profile.emergencyNumber = QStringLiteral("5550");
        desk.consult->setProfile(profile);
        QCOMPARE(desk.consult->emergencyCall(English), QStringLiteral("Call 5550"));
        profile.nativeDigits = true;
        desk.consult->setProfile(profile);
        QVERIFY(desk.consult->emergencyCall(Arabic).contains(QStringLiteral("٥٥٥٠")));
    }
};

QTEST_MAIN(TestConsult)
#include "tst_consult.moc"
