#include "pdf/objects.h"

#include <QTest>

using namespace bayan;

class TestObjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreShort_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("nothing") << 0.0 << 3 << QByteArray("0");
        QTest::newRow("nothing, below") << -0.0004 << 3 << QByteArray("0");
        QTest::newRow("whole") << 1200.0 << 3 << QByteArray("1200");
        QTest::newRow("whole, no decimals") << 130.4 << 0 << QByteArray("130");
        QTest::newRow("fraction") << 544.744 << 3 << QByteArray("544.744");
        QTest::newRow("trailing noughts") << 757.65 << 3 << QByteArray("757.65");
        QTest::newRow("leading noughts") << 0.05 << 6 << QByteArray("0.05");
        QTest::newRow("leading noughts after ten") << 10.005 << 3 << QByteArray("10.005");
        QTest::newRow("below nothing") << -0.5 << 3 << QByteArray("-0.5");
        QTest::newRow("rounded up") << 9.9996 << 3 << QByteArray("10");
        QTest::newRow("rounded away from nothing") << -2.6 << 0 << QByteArray("-3");
    }

    void numbersAreShort()
    {
        QFETCH(double, value);
        QFETCH(int, decimals);
        QFETCH(QByteArray, written);
        QCOMPARE(pdf::number(value, decimals), written);
    }
};

QTEST_APPLESS_MAIN(TestObjects)
#include "tst_objects.moc"
