#include "pictures/balance.h"
#include "pictures/canvas.h"
#include "pictures/disagreement.h"

#include <QTest>

using namespace bayan;
using content::Direction;
using content::Entry;
using content::Evidence;
using content::Horizon;
using pictures::Balance;
using pictures::Disagreement;

namespace {

const QString En = QStringLiteral("en");
const QString Ar = QStringLiteral("ar");

content::Text sides(bool english)
{
    content::Text text;
    text.sideA = english ? QStringLiteral("Nothing is left.") : QStringLiteral("لا يبقى شيء.");
    text.sideB = english ? QStringLiteral("It builds up.") : QStringLiteral("يتجمّع.");
    text.fair = english ? QStringLiteral("Neither is shown.") : QStringLiteral("لم يثبت أي منهما.");
    return text;
}

Entry entry(const QString &title, Horizon horizon, Direction direction, Evidence evidence)
{
    Entry made;
    made.id = title;
    made.horizon = horizon;
    made.direction = direction;
    made.evidence = evidence;
    made.texts[En].title = title;
    made.texts[Ar].title = QStringLiteral("عنوان ") + title;
    return made;
}

content::Treatment treatment()
{
    content::Treatment made;
    made.entries = {
        entry(QStringLiteral("softer"), Horizon::ShortTerm, Direction::Benefit, Evidence::Moderate),
        entry(QStringLiteral("droop"), Horizon::ShortTerm, Direction::Harm, Evidence::Moderate),
        entry(QStringLiteral("thinner"), Horizon::LongTerm, Direction::Harm, Evidence::Limited),
        entry(QStringLiteral("weaker"), Horizon::LongTerm, Direction::Harm, Evidence::VeryLimited)};
    return made;
}

QRect inked(const QImage &image, const QColor &colour)
{
    QRect found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == colour.rgb())
                found |= QRect(x, y, 1, 1);
        }
    }
    return found;
}

} // namespace

class TestCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothSidesAndWhatIsFairAreSaid()
    {
        const QString english = Disagreement(sides(true), tests::english()).description();
        QCOMPARE(english, QStringLiteral("On one side: Nothing is left. On the other side: It "
                                         "builds up. Fair to say: Neither is shown."));
        const QString arabic = Disagreement(sides(false), tests::arabic()).description();
        for (const QString &part : {sides(false).sideA, sides(false).sideB, sides(false).fair})
            QVERIFY(arabic.contains(part));
        QVERIFY(arabic.contains(QStringLiteral("الأصح أن نقول")));
    }

    void anEntryWithoutBothSidesHasNoCard()
    {
        QVERIFY(Disagreement::isFor(sides(true)));
        content::Text text = sides(true);
        text.sideB.clear();
        QVERIFY(!Disagreement::isFor(text));
        QVERIFY(!Disagreement::isFor(content::Text()));
    }

    void whatIsFairStandsLastInReadingOrder()
    {
        const QColor tint = tests::plainStyle(Qt::LeftToRight).colours.tint;
        const QImage english = tests::painted(Disagreement(sides(true), tests::english()), 800,
                                              tests::plainStyle(Qt::LeftToRight));
        const QImage arabic = tests::painted(Disagreement(sides(false), tests::arabic()), 800,
                                             tests::plainStyle(Qt::RightToLeft));
        QVERIFY(inked(english, tint).left() > 400);
        QVERIFY(inked(arabic, tint).right() < 400);
        // Narrow: the last of three rows.
        const QImage narrow = tests::painted(Disagreement(sides(true), tests::english()), 300,
                                             tests::plainStyle(Qt::LeftToRight));
        QVERIFY(inked(narrow, tint).top() > narrow.height() / 2);
    }

    // High contrast has no tints: a bar marks what is fair.
    void withoutTintsABarMarksWhatIsFair()
    {
        pictures::Style style = tests::plainStyle(Qt::LeftToRight);
        style.colours.tint = style.colours.surface;
        const QImage image =
            tests::painted(Disagreement(sides(true), tests::english()), 800, style);
        QVERIFY(inked(image, style.colours.accent).height() > image.height() / 2);
    }

    void benefitsAndHarmsHaveEqualWidth()
    {
        const pictures::Style style = tests::plainStyle(Qt::LeftToRight);
        const QImage english = tests::painted(Balance(treatment(), tests::english()), 800, style);
        QVERIFY(inked(english, Qt::blue).right() < 400);
        QVERIFY(inked(english, Qt::red).left() >= 400);
        const QImage arabic = tests::painted(Balance(treatment(), tests::arabic()), 800, style);
        QVERIFY(inked(arabic, Qt::blue).left() >= 400);
        QVERIFY(inked(arabic, Qt::red).right() < 400);
    }

    void eachEntryComesWithItsEvidenceInWords()
    {
        const QString said = Balance(treatment(), tests::english()).description();
        QVERIFY(said.contains(QStringLiteral("Short term, Benefits: softer (Moderate evidence).")));
        QVERIFY(said.contains(QStringLiteral(
            "Long term, Harms: thinner (Limited evidence); weaker (Very limited evidence).")));
        const QString arabic = Balance(treatment(), tests::arabic()).description();
        for (const Entry &one : treatment().entries)
            QVERIFY(arabic.contains(QStringLiteral("عنوان")) && arabic.contains(one.id));
    }

    // No harm is left out to make the sides match.
    void theSidesAreNotTrimmed()
    {
        content::Treatment more = treatment();
        for (int i = 0; i < 9; ++i)
            more.entries.append(entry(QStringLiteral("harm%1").arg(i), Horizon::LongTerm,
                                      Direction::Harm, Evidence::None));
        const Balance balance(more, tests::english());
        for (int i = 0; i < 9; ++i)
            QVERIFY(balance.description().contains(QStringLiteral("harm%1").arg(i)));
        const pictures::Style style = tests::plainStyle(Qt::LeftToRight);
        QVERIFY(balance.heightFor(800, style) >
                Balance(treatment(), tests::english()).heightFor(800, style) * 1.5);
    }

    void whatIsForCliniciansIsNotShown()
    {
        content::Treatment one;
        one.entries = {entry(QStringLiteral("dose"), Horizon::ShortTerm, Direction::Benefit,
                             Evidence::Strong)};
        one.entries.first().audience = content::Audience::Clinician;
        const Balance balance(one, tests::english());
        QVERIFY(!balance.description().contains(QStringLiteral("dose")));
        QVERIFY(balance.heightFor(400, tests::plainStyle(Qt::LeftToRight)) > 0);
        QVERIFY(!balance.description().isEmpty());
    }

    void paperIsLegible()
    {
        const pictures::Colours paper = pictures::printColours();
        for (const QColor &ink :
             {paper.text, paper.muted, paper.accent, paper.harm, paper.urgent}) {
            QVERIFY(tests::contrast(ink, paper.surface) >= 4.5);
            QVERIFY(tests::contrast(ink, paper.tint) >= 4.5);
            QCOMPARE(ink.red(), ink.blue());
            QCOMPARE(ink.red(), ink.green());
        }
        QVERIFY(tests::contrast(paper.onAccent, paper.accent) >= 4.5);
        QVERIFY(tests::contrast(paper.border, paper.surface) >= 3);
    }
};

QTEST_MAIN(TestCards)

#include "tst_cards.moc"
