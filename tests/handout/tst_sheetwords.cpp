#include "handout/sheetwords.h"
#include "layoutreading.h"
#include "sheetfixture.h"

#include <QTest>

using namespace bayan;
using handout::SheetWords;

class TestSheetWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placeMarkersAreFilled()
    {
        QCOMPARE(m_english.pageOf(2, 13), QStringLiteral("Page 2 of 13"));
        QCOMPARE(support::bare(m_arabic.pageOf(2, 13)), QStringLiteral("الصفحة 2 من 13"));
        QVERIFY(support::bare(m_arabic.yourSheet(QDate(2026, 11, 21))).contains(u"21 نوفمبر 2026"));
    }

    void nativeDigitsReachEveryNumber()
    {
        handout::ClinicProfile profile;
        profile.nativeDigits = true;
        const SheetWords words(support::arabic(), profile);
        QCOMPARE(support::bare(words.pageOf(2, 13)), QStringLiteral("الصفحة ٢ من ١٣"));
        QVERIFY(support::bare(words.yourSheet(QDate(2026, 11, 21))).contains(u"٢١ نوفمبر ٢٠٢٦"));
        QVERIFY(support::bare(words.call(QStringLiteral("998"))).contains(u"٩٩٨"));
        const QString call = words.call(QStringLiteral("04-123"));
        QVERIFY2(call.contains(QChar(0x202D) + QStringLiteral("٠٤-١٢٣") + QChar(0x202C)),
                 qPrintable(call));
        QVERIFY(support::bare(words.leftOut(5)).contains(u"٥"));
        // English has no digits of its own.
        QCOMPARE(SheetWords(support::english(), profile).pageOf(2, 13),
                 QStringLiteral("Page 2 of 13"));
    }

    void emergencyNumberIsNeverMadeUp()
    {
        QCOMPARE(m_english.call({}), QStringLiteral("Call your local emergency number."));
        QCOMPARE(m_arabic.call({}), QStringLiteral("اتصل برقم الطوارئ في بلدك."));
        QCOMPARE(m_english.call(QStringLiteral("998")), QStringLiteral("Call 998."));
        QCOMPARE(support::bare(m_arabic.call(QStringLiteral("998"))),
                 QStringLiteral("اتصل بالرقم 998."));
    }

    void leftOutFollowsTheLanguagesPlurals()
    {
        QCOMPARE(m_english.leftOut(1),
                 QStringLiteral("1 topic of the standard sheet is not printed here. Ask us about "
                                "it."));
        QCOMPARE(m_english.leftOut(3),
                 QStringLiteral("3 topics of the standard sheet are not printed here. Ask us about "
                                "them."));
        const QStringList arabic{m_arabic.leftOut(1), m_arabic.leftOut(2), m_arabic.leftOut(3),
                                 m_arabic.leftOut(11), m_arabic.leftOut(100)};
        for (qsizetype i = 0; i < arabic.size(); ++i) {
            QVERIFY(!arabic[i].contains(u"topic"));
            QVERIFY(!arabic[i].contains(u'%'));
            QCOMPARE(arabic.count(arabic[i]), 1);
        }
    }

    void everyPhraseSpeaksArabic()
    {
        for (const QString &words :
             {m_arabic.yourSheet(QDate(2026, 11, 21)), m_arabic.patient(QStringLiteral("ليلى")),
              m_arabic.draft(), m_arabic.draftSentence(), m_arabic.notApproved(), m_arabic.call({}),
              m_arabic.notInThisLanguage(), m_arabic.direction(content::Direction::Benefit),
              m_arabic.direction(content::Direction::Harm), m_arabic.leftOut(4), m_arabic.sources(),
              m_arabic.seenAsCopy(), m_arabic.informs(), m_arabic.trademark(),
              m_arabic.pageOf(1, 2)}) {
            QVERIFY2(!words.isEmpty(), qPrintable(words));
            QVERIFY2(words.indexOf(QRegularExpression(QStringLiteral("[A-Za-z]"))) < 0,
                     qPrintable(words));
        }
    }

private:
    const SheetWords m_english{support::english(), {}};
    const SheetWords m_arabic{support::arabic(), {}};
};

QTEST_GUILESS_MAIN(TestSheetWords)

#include "tst_sheetwords.moc"
