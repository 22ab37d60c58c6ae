#include "commands/handoutdate.h"

#include <QTest>

using namespace bayan;
using commands::handoutDate;

class TestHandoutDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { qunsetenv("SOURCE_DATE_EPOCH"); }
    void cleanup() { qunsetenv("SOURCE_DATE_EPOCH"); }

    void theOptionComesFirst()
    {
        qputenv("SOURCE_DATE_EPOCH", "0");
        const auto date = handoutDate(QStringLiteral("2026-02-28"));
        QVERIFY(date);
        QCOMPARE(*date, QDate(2026, 2, 28));
    }

    // 23:59:59 UTC on the last day of 2023 is that day, wherever it is read.
    void thenSourceDateEpochInUtc()
    {
        qputenv("SOURCE_DATE_EPOCH", "1704067199");
        qputenv("TZ", "Asia/Riyadh");
        const auto date = handoutDate({});
        qputenv("TZ", "UTC");
        QVERIFY(date);
        QCOMPARE(*date, QDate(2023, 12, 31));
    }

    void thenToday()
    {
        const QDate before = QDate::currentDate();
        const auto date = handoutDate({});
        QVERIFY(date);
        QVERIFY(before <= *date && *date <= QDate::currentDate());
    }

    void noDateIsGuessed_data()
    {
        QTest::addColumn<QString>("given");
        for (const char *given : {"2026-02-30", "2026-13-01", "26-11-21", "21.11.2026", "2026-1-5",
                                  "today", "2026-11-21 ", "-2026-11-21"})
            QTest::newRow(given) << QString::fromLatin1(given);
    }

    void noDateIsGuessed()
    {
        QFETCH(QString, given);
        const auto date = handoutDate(given);
        QVERIFY(!date);
        QCOMPARE(date.error().kind, content::Error::Kind::Usage);
        QVERIFY(date.error().sentence.contains(given));
    }

    void aWrongEpochIsSaid_data()
    {
        QTest::addColumn<QByteArray>("epoch");
        for (const char *epoch : {"yesterday", "1.5", "99999999999999999"})
            QTest::newRow(epoch) << QByteArray(epoch);
    }

    void aWrongEpochIsSaid()
    {
        QFETCH(QByteArray, epoch);
        qputenv("SOURCE_DATE_EPOCH", epoch);
        const auto date = handoutDate({});
        QVERIFY(!date);
        QVERIFY(date.error().sentence.contains(QLatin1String("SOURCE_DATE_EPOCH")));
    }
};

QTEST_GUILESS_MAIN(TestHandoutDate)
#include "tst_handoutdate.moc"
