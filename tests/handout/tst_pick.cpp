#include "handout/pick.h"
#include "sheetfixture.h"

#include <QTest>

using namespace bayan;
using handout::Pick;

namespace {

const QString Alert = QStringLiteral("urgent-warning-signs");
const QString CrowsFeet = QStringLiteral("crows-feet");
const QString Droop = QStringLiteral("lid-droop");
const QString ForClinicians = QStringLiteral("dose-by-site");
const QString Aftercare = QStringLiteral("aftercare");
const QString HowOften = QStringLiteral("how-often");

} // namespace

class TestPick : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standardHoldsLockedAndStandardEntries()
    {
        QCOMPARE(Pick::standard(m_treatment).entries(),
                 QStringList({Alert, CrowsFeet, Aftercare, HowOften}));
    }

    void chosenEntriesStandInTheTreatmentsOrder()
    {
        QCOMPARE(Pick::of(m_treatment, {HowOften, Droop}).entries(),
                 QStringList({Alert, Droop, HowOften}));
    }

    void lockedEntriesLeadWhereverTheyStandInTheTreatment()
    {
        content::Treatment late = m_treatment;
        late.entries.move(0, late.entries.size() - 1);
        QCOMPARE(Pick::standard(late).entries().first(), Alert);
        QCOMPARE(Pick::of(late, {Droop}).entries(), QStringList({Alert, Droop}));
    }

    void lockedEntryCannotBeTakenOut()
    {
        Pick pick = Pick::standard(m_treatment);
        pick.set(m_treatment, Alert, false);
        QVERIFY(pick.contains(Alert));
        QVERIFY(Pick::of(m_treatment, {}).contains(Alert));
    }

    void unknownAndCliniciansEntriesAreNeverTakenIn()
    {
        Pick pick = Pick::of(m_treatment, {ForClinicians, QStringLiteral("no-such-entry")});
        pick.set(m_treatment, ForClinicians, true);
        pick.set(m_treatment, QStringLiteral("no-such-entry"), true);
        QCOMPARE(pick.entries(), QStringList({Alert}));
    }

    void tickingPutsAnEntryInItsPlace()
    {
        Pick pick = Pick::standard(m_treatment);
        pick.set(m_treatment, Droop, true);
        QCOMPARE(pick.entries(), QStringList({Alert, CrowsFeet, Droop, Aftercare, HowOften}));
        pick.set(m_treatment, Droop, true);
        QCOMPARE(pick.entries().count(Droop), 1);
        pick.set(m_treatment, CrowsFeet, false);
        pick.set(m_treatment, CrowsFeet, true);
        QCOMPARE(pick.entries(), QStringList({Alert, CrowsFeet, Droop, Aftercare, HowOften}));
    }

    void leftOutCountsStandardEntriesOfPatientsOnly()
    {
        Pick pick = Pick::standard(m_treatment);
        QCOMPARE(pick.leftOut(m_treatment), 0);
        pick.set(m_treatment, Droop, true);
        pick.set(m_treatment, Droop, false);
        QCOMPARE(pick.leftOut(m_treatment), 0);
        pick.set(m_treatment, Aftercare, false);
        pick.set(m_treatment, HowOften, false);
        QCOMPARE(pick.leftOut(m_treatment), 2);
        QCOMPARE(Pick::of(m_treatment, {}).leftOut(m_treatment), 3);
    }

private:
    const content::Treatment m_treatment = support::smallTreatment();
};

QTEST_GUILESS_MAIN(TestPick)

#include "tst_pick.moc"
