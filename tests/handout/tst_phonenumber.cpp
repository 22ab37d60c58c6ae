#include "handout/phonenumber.h"

#include <QTest>

using bayan::handout::looksLikePhoneNumber;
using bayan::handout::mayBecomePhoneNumber;

class TestPhoneNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsNumbersFromWords_data()
    {
        QTest::addColumn<bool>("number");
        for (const char *number : {"", "  ", "998", "15", "+971 4 555 0100", "(04) 555-0100/12",
                                   "٩٩٨", "٠٤ ٥٥٥ ٠١٠٠", "998, 112", "998، 112", "*999#"})
            QTest::newRow(number[0] ? number : "none") << true;
        for (const char *word : {"call us", "9", "04 555 O100", "+", "12+34", "1234567890123456789",
                                 "998,", "<b>998</b>"})
            QTest::newRow(word) << false;
    }

    void tellsNumbersFromWords()
    {
        QFETCH(bool, number);
        QString typed = QString::fromUtf8(QTest::currentDataTag());
        if (typed == QLatin1String("none"))
            typed.clear();
        QCOMPARE(looksLikePhoneNumber(typed), number);
    }

    void tellsBeginningsFromWords()
    {
        for (const char *beginning : {"", "+", "9", "(", "998,", "998, +"})
            QVERIFY2(mayBecomePhoneNumber(QString::fromLatin1(beginning)), beginning);
        for (const char *word : {"call", "04 O", "12+"})
            QVERIFY2(!mayBecomePhoneNumber(QString::fromLatin1(word)), word);
    }
};

QTEST_GUILESS_MAIN(TestPhoneNumber)
#include "tst_phonenumber.moc"
