#include "authoring/timelinedays.h"

#include <QTest>

using namespace bayan;
using namespace bayan::authoring;

// Where a mark of the timeline begins and ends, from a figure or a number.
class TestTimelineDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days_data();
    void days();
};

namespace {

content::Figure figure(const char *id, const char *kind, double low, double high, const char *unit)
{
    content::Figure made;
    made.id = QString::fromLatin1(id);
    made.kind = QString::fromLatin1(kind);
    made.low = low;
    made.high = high;
    made.unit = QString::fromLatin1(unit);
    return made;
}

} // namespace

void TestTimelineDays::days_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<double>("days"); // -1: refused
    const auto row = [](const char *written, double days) {
        QTest::newRow(written) << QString::fromLatin1(written) << days;
    };
    row("0", 0);
    row("28", 28);
    row("1.5", 1.5);
    row("gap", 90);
    row("watch", 28);
    row("lasts.low", 90);
    row("lasts.high", 120);
    row("-1", -1);
    row("1e9", -1);
    row("nan", -1);
    row("", -1);
    row("lasts", -1);
    row("lasts.middle", -1);
    row("gap.low", -1);
    row("people", -1);
    row("nobody", -1);
}

void TestTimelineDays::days()
{
    TreatmentDraft treatment;
    for (const content::Figure &made :
         {figure("gap", "quantity", 90, 90, "days"), figure("watch", "quantity", 4, 4, "weeks"),
          figure("lasts", "range", 3, 4, "months"), figure("people", "quantity", 9, 9, "people")}) {
        FigureDraft draft;
        draft.figure = made;
        treatment.figures.append(draft);
    }
    QFETCH(QString, written);
    QFETCH(double, days);
    QCOMPARE(daysOf(written, treatment).value_or(-1), days);
}

QTEST_GUILESS_MAIN(TestTimelineDays)
#include "tst_timelinedays.moc"
