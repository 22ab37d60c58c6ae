#include "acceptance/letters.h"

#include <QTest>

using namespace bayan::acceptance;

// The yardstick the sheets are measured with.
class TestLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void presentationFormsAreMadePlain()
    {
        QCOMPARE(lettersOf(QStringLiteral("ﻻ ﺗﻨﺘﻈﺮ")), QStringLiteral("لاتنتظر"));
        QCOMPARE(lettersOf(QStringLiteral("\u2067فورًا\u2069، 24 %")), QStringLiteral("فورا24"));
    }

    void wrongLettersAreCounted_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("wrong");
        QTest::newRow("there") << QStringLiteral("not rub") << 0;
        QTest::newRow("changed") << QStringLiteral("not rob") << 1;
        QTest::newRow("lost") << QStringLiteral("do not ever rub") << 5;
        QTest::newRow("elsewhere") << QStringLiteral("xxxx") << 4;
    }

    void wrongLettersAreCounted()
    {
        QFETCH(QString, words);
        QFETCH(int, wrong);
        QCOMPARE(lettersWrong(words, QStringLiteral("please do not rub it")), qsizetype(wrong));
    }

    void aBlockMayGoOverAPage()
    {
        const QList<Reading> readings = readPages(
            {QStringLiteral("one two three four"), QStringLiteral("five six")},
            {QStringLiteral("zero one two page 1"), QStringLiteral("three four five sax")});
        QCOMPARE(readings.size(), 2);
        QCOMPARE(readings[0].letters, 15);
        QCOMPARE(readings[0].wrong, 0);
        QCOMPARE(readings[1].wrong, 1);
    }

    void negationsAreFound()
    {
        QCOMPARE(negationsIn(QStringLiteral("لا تدلك المكان، ولا تستلقِ. هلا جئت؟ فلا داعي")),
                 (QStringList{QStringLiteral("لا تدل"), QStringLiteral("ولا تست"),
                              QStringLiteral("فلا داع")}));
    }
};

QTEST_GUILESS_MAIN(TestLetters)
#include "tst_acceptance_letters.moc"
