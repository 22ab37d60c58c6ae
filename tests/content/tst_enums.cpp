#include "content/enums.h"

#include <QTest>

using namespace bayan::content;

namespace {

// Every value has a word, and the word leads back to it.
template<class Enum> void checkRoundTrip(std::initializer_list<Enum> values)
{
    QStringList seen;
    for (const Enum value : values) {
        const QString word = toString(value);
        QVERIFY(!word.isEmpty());
        QVERIFY2(!seen.contains(word), qPrintable(word));
        seen.append(word);
        const std::optional<Enum> back = fromString<Enum>(word);
        QVERIFY(back.has_value());
        QCOMPARE(int(*back), int(value));
    }
    QVERIFY(!fromString<Enum>(QStringLiteral("nonsense")).has_value());
    QVERIFY(!fromString<Enum>(QString()).has_value());
    QVERIFY(!fromString<Enum>(seen.first().toUpper()).has_value());
}

} // namespace

class TestEnums : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds()
    {
        checkRoundTrip({Kind::Alert, Kind::Safety, Kind::Overview, Kind::Mechanism, Kind::Timeline,
                        Kind::Fact, Kind::FactBox, Kind::Effect, Kind::Risk, Kind::Disagreement,
                        Kind::Myth, Kind::EvidenceGap, Kind::Contraindication, Kind::Checklist,
                        Kind::Aftercare, Kind::Maintenance, Kind::Faq, Kind::Method});
    }
    void horizons() { checkRoundTrip({Horizon::None, Horizon::ShortTerm, Horizon::LongTerm}); }
    void directions() { checkRoundTrip({Direction::None, Direction::Benefit, Direction::Harm}); }
    void audiences() { checkRoundTrip({Audience::Patient, Audience::Clinician, Audience::Both}); }
    void evidence()
    {
        checkRoundTrip({Evidence::None, Evidence::VeryLimited, Evidence::Limited,
                        Evidence::Moderate, Evidence::Strong});
    }
    void sheetRules()
    {
        checkRoundTrip({SheetRule::Optional, SheetRule::Standard, SheetRule::Locked});
    }

    // These words stand in content, in the database and in JSON.
    void wordsThatOthersRelyOn()
    {
        QCOMPARE(toString(Kind::FactBox), QStringLiteral("fact_box"));
        QCOMPARE(toString(Horizon::LongTerm), QStringLiteral("long term"));
        QCOMPARE(toString(Evidence::VeryLimited), QStringLiteral("very limited"));
    }
};

QTEST_GUILESS_MAIN(TestEnums)
#include "tst_enums.moc"
