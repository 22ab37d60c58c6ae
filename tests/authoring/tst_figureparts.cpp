#include "authoring/figureparts.h"

#include <QTest>

using namespace bayan;
using authoring::figurePart;

class TestFigureParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proportion_data();
    void proportion();
    void withoutControl();
    void quantityAndRange();
    void roundsHalvesUp();
    void wilson();
    void saysNone();
    void oddFiguresAreHarmless();
};

namespace {

content::Figure lidDroop()
{
    content::Figure figure;
    figure.kind = QStringLiteral("proportion");
    figure.treated = 16;
    figure.treatedOf = 665;
    figure.control = 0;
    figure.controlOf = 236;
    figure.per = 1000;
    return figure;
}

content::Figure number(const char *kind, double low, double high)
{
    content::Figure figure;
    figure.kind = QString::fromLatin1(kind);
    figure.low = low;
    figure.high = high;
    return figure;
}

} // namespace

void TestFigureParts::proportion_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("words");
    QTest::newRow("treated") << "treated"
                             << "24";
    QTest::newRow("treated-not") << "treated-not"
                                 << "976";
    QTest::newRow("treated-of") << "treated-of"
                                << "665";
    QTest::newRow("treated-count") << "treated-count"
                                   << "16";
    QTest::newRow("treated-upper") << "treated-upper"
                                   << "39";
    QTest::newRow("control") << "control"
                             << "0";
    QTest::newRow("control-not") << "control-not"
                                 << "1,000";
    QTest::newRow("control-of") << "control-of"
                                << "236";
    QTest::newRow("control-count") << "control-count"
                                   << "0";
    QTest::newRow("control-upper") << "control-upper"
                                   << "16";
    QTest::newRow("per") << "per"
                         << "1,000";
    for (const char *part : {"", "low", "value", "treated-", "treated-half", "treated.of",
                             "Treated", "per-not", "placebo"})
        QTest::newRow(part) << part << QString();
}

void TestFigureParts::proportion()
{
    QFETCH(QString, part);
    QFETCH(QString, words);
    const std::optional<QString> found = figurePart(lidDroop(), part);
    QCOMPARE(found.has_value(), !words.isNull());
    QCOMPARE(found.value_or(QString()), words);
}

void TestFigureParts::withoutControl()
{
    content::Figure figure = lidDroop();
    figure.control = -1;
    figure.controlOf = -1;
    QVERIFY(!figurePart(figure, QStringLiteral("control")));
    QVERIFY(!figurePart(figure, QStringLiteral("control-of")));
    QVERIFY(figurePart(figure, QStringLiteral("treated")));
}

void TestFigureParts::quantityAndRange()
{
    const auto quantity = [](double value) {
        return *figurePart(number("quantity", value, value), {});
    };
    QCOMPARE(quantity(90), QStringLiteral("90"));
    QCOMPARE(quantity(14919), QStringLiteral("14,919"));
    QCOMPARE(quantity(1234567), QStringLiteral("1,234,567"));
    QCOMPARE(quantity(999), QStringLiteral("999"));
    QCOMPARE(quantity(0.5), QStringLiteral("0.5"));
    QCOMPARE(quantity(1234.5), QStringLiteral("1,234.5"));
    QCOMPARE(quantity(-3), QStringLiteral("-3"));
    QVERIFY(!figurePart(number("quantity", 1, 1), QStringLiteral("low")));

    const content::Figure range = number("range", 3, 4.5);
    QCOMPARE(*figurePart(range, QStringLiteral("low")), QStringLiteral("3"));
    QCOMPARE(*figurePart(range, QStringLiteral("high")), QStringLiteral("4.5"));
    QVERIFY(!figurePart(range, {}));
}

void TestFigureParts::roundsHalvesUp()
{
    content::Figure figure = lidDroop();
    figure.per = 100;
    figure.treatedOf = 200;
    figure.treated = 1; // 0.5
    QCOMPARE(*figurePart(figure, QStringLiteral("treated")), QStringLiteral("1"));
    QCOMPARE(*figurePart(figure, QStringLiteral("treated-not")), QStringLiteral("99"));
    figure.treated = 3; // 1.5
    QCOMPARE(*figurePart(figure, QStringLiteral("treated")), QStringLiteral("2"));
    figure.treatedOf = 1000;
    figure.treated = 14; // 1.4
    QCOMPARE(*figurePart(figure, QStringLiteral("treated")), QStringLiteral("1"));
}

void TestFigureParts::wilson()
{
    // Upper limits as published for the same counts in the risk table.
    QVERIFY(qAbs(authoring::wilsonUpper(16, 665) - 0.0387) < 0.0001);
    QVERIFY(qAbs(authoring::wilsonUpper(0, 236) - 0.0160) < 0.0001);
    QVERIFY(qAbs(authoring::wilsonUpper(10, 10) - 1.0) < 1e-9);
    QVERIFY(authoring::wilsonUpper(0, 1) > 0.7);
}

void TestFigureParts::saysNone()
{
    content::Figure figure = lidDroop();
    QVERIFY(authoring::saysNone(figure, QStringLiteral("control")));
    QVERIFY(authoring::saysNone(figure, QStringLiteral("control-not")));
    QVERIFY(!authoring::saysNone(figure, QStringLiteral("control-of")));
    QVERIFY(!authoring::saysNone(figure, QStringLiteral("control-upper")));
    QVERIFY(!authoring::saysNone(figure, QStringLiteral("treated")));
    QVERIFY(!authoring::saysNone(figure, QStringLiteral("per")));
    // One of ten thousand is none of a hundred, in words.
    figure.treated = 1;
    figure.treatedOf = 10000;
    figure.per = 100;
    QVERIFY(authoring::saysNone(figure, QStringLiteral("treated")));
    QVERIFY(!authoring::saysNone(number("quantity", 0, 0), {}));
}

void TestFigureParts::oddFiguresAreHarmless()
{
    content::Figure figure = lidDroop();
    figure.treatedOf = 0;
    figure.controlOf = -5;
    QVERIFY(!figurePart(figure, QStringLiteral("treated")));
    QVERIFY(!figurePart(figure, QStringLiteral("control-upper")));
    QVERIFY(!authoring::saysNone(figure, QStringLiteral("treated")));
    figure.kind = QStringLiteral("nonsense");
    QVERIFY(!figurePart(figure, {}));
}

QTEST_GUILESS_MAIN(TestFigureParts)
#include "tst_figureparts.moc"
