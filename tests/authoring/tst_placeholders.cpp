#include "authoring/placeholders.h"

#include <QTest>

using namespace bayan;
using namespace bayan::authoring;

class TestPlaceholders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThem()
    {
        const QList<Placeholder> found =
            placeholders(QStringLiteral("a {gap-days} b {x.treated-of}{} {"));
        QCOMPARE(found.size(), 3);
        QCOMPARE(found[0].at, 2);
        QCOMPARE(found[0].length, 10);
        QCOMPARE(found[0].figure, QStringLiteral("gap-days"));
        QVERIFY(found[0].part.isEmpty());
        QCOMPARE(found[1].figure, QStringLiteral("x"));
        QCOMPARE(found[1].part, QStringLiteral("treated-of"));
        QVERIFY(found[2].figure.isEmpty());
    }

    void blanksKeepOffsets()
    {
        const QString text = QStringLiteral("a {b} c {d.e}");
        QCOMPARE(blanked(text), QStringLiteral("a     c      "));
        QCOMPARE(blanked(text).size(), text.size());
    }

    void fills()
    {
        TreatmentDraft treatment;
        content::Figure figure;
        figure.id = QStringLiteral("people");
        figure.kind = QStringLiteral("quantity");
        figure.low = 14919;
        treatment.figures.append({figure, {}, false, {}});
        QCOMPARE(
            filled(QStringLiteral("{people} people, {people}"), treatment, QStringLiteral("en")),
            QStringLiteral("14,919 people, 14,919"));
        QCOMPARE(filled(QStringLiteral("{nobody} {people.low}"), treatment, QStringLiteral("en")),
                 QStringLiteral("{nobody} {people.low}"));
        QCOMPARE(filled({}, treatment, QStringLiteral("en")), QString());
    }
};

QTEST_GUILESS_MAIN(TestPlaceholders)
#include "tst_placeholders.moc"
