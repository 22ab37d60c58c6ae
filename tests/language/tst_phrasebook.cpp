#include "language/phrasebook.h"
#include "language/wording.h"

#include <QTest>

using namespace bayan;
using language::Phrasebook;

namespace {

content::Language english()
{
    return {QStringLiteral("en"), Qt::LeftToRight, QStringLiteral("English"), {}};
}

content::Language arabic()
{
    return {QStringLiteral("ar"), Qt::RightToLeft, QStringLiteral("العربية"),
            QStringLiteral("٠١٢٣٤٥٦٧٨٩")};
}

} // namespace

class TestPhrasebook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksItsOwnLanguage()
    {
        QCOMPARE(language::evidenceWord(content::Evidence::VeryLimited, Phrasebook(english())),
                 QStringLiteral("Very limited"));
        QCOMPARE(language::evidenceWord(content::Evidence::VeryLimited, Phrasebook(arabic())),
                 QStringLiteral("محدود جدًا"));
    }

    void everyWordIsTranslated()
    {
        const Phrasebook en(english());
        const Phrasebook ar(arabic());
        for (int i = 0; i <= int(content::Kind::Method); ++i) {
            const auto kind = content::Kind(i);
            QVERIFY2(language::kindWord(kind, en) != language::kindWord(kind, ar),
                     qPrintable(content::toString(kind)));
        }
        for (int i = 0; i <= int(content::Evidence::Strong); ++i) {
            const auto evidence = content::Evidence(i);
            QVERIFY(language::evidencePhrase(evidence, en) !=
                    language::evidencePhrase(evidence, ar));
        }
        for (const auto direction : {content::Direction::Benefit, content::Direction::Harm})
            QVERIFY(language::directionWord(direction, en) !=
                    language::directionWord(direction, ar));
        for (const auto horizon : {content::Horizon::ShortTerm, content::Horizon::LongTerm})
            QVERIFY(language::horizonWord(horizon, en) != language::horizonWord(horizon, ar));
    }

    void writesDates()
    {
        const QDate date(2026, 11, 21);
        QCOMPARE(Phrasebook(english()).date(date), QStringLiteral("21 November 2026"));
        QCOMPARE(Phrasebook(arabic()).date(date), QStringLiteral("21 نوفمبر 2026"));
        QCOMPARE(Phrasebook(arabic(), Phrasebook::Digits::Native).date(date),
                 QStringLiteral("٢١ نوفمبر ٢٠٢٦"));
    }

    void keepsAnUnknownPhrase()
    {
        QCOMPARE(Phrasebook(arabic()).phrase("Nowhere", "Not translated"),
                 QChar(0x2066) + QStringLiteral("Not translated") + QChar(0x2069));
    }

    void digitsFollowTheSetting()
    {
        const QString words = QStringLiteral("24 من كل 1,000");
        QCOMPARE(Phrasebook(arabic()).shown(words), words);
        QCOMPARE(Phrasebook(arabic(), Phrasebook::Digits::Native).shown(words),
                 QStringLiteral("٢٤ من كل ١٬٠٠٠"));
        QCOMPARE(Phrasebook(english(), Phrasebook::Digits::Native).shown(QStringLiteral("24")),
                 QStringLiteral("24"));
    }
};

QTEST_GUILESS_MAIN(TestPhrasebook)
#include "tst_phrasebook.moc"
