#include "handout/gluing.h"

#include <QTest>

using namespace bayan::handout;

class TestGluing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longParagraphsBreakBetweenTheirInnerLines()
    {
        QCOMPARE(glued({item(Role::Paragraph), item(Role::Paragraph)}, 0, 5),
                 QList<int>({LoneLine, FreeBreak, FreeBreak, LoneLine, FreeBreak}));
    }

    void shortParagraphsStayWhole()
    {
        QCOMPARE(glued({item(Role::Paragraph), item(Role::Paragraph)}, 0, 3),
                 QList<int>({LoneLine, LoneLine, FreeBreak}));
    }

    void bulletsResistBreaking()
    {
        QCOMPARE(glued({item(Role::Bullet), item(Role::Bullet)}, 0, 4),
                 QList<int>({LoneLine, InBullet, LoneLine, FreeBreak}));
    }

    void headingsHoldOnToWhatFollows()
    {
        for (const Role role : {Role::Section, Role::EntryTitle, Role::Notice, Role::SourcesTitle})
            QCOMPARE(glued({item(role), item(Role::Paragraph)}, 0, 1), QList<int>({AfterHeading}));
    }

    void aLineInBoldHoldsOnToWhatItAsksFor()
    {
        Item asks = item(Role::Paragraph);
        asks.spans = {{QStringLiteral("How many?"), true}};
        for (const Role role : {Role::Bullet, Role::Check, Role::Paragraph}) {
            QCOMPARE(glued({item(Role::Paragraph), asks, item(role), item(role)}, 1, 1),
                     QList<int>({AfterHeading}));
            QCOMPARE(glued({item(Role::Paragraph), asks, item(role), item(role)}, 1, 3).last(),
                     int(FreeBreak));
        }
        asks.spans.append({QStringLiteral(" Many."), false});
        QCOMPARE(glued({item(Role::Paragraph), asks, item(Role::Bullet), item(Role::Bullet)}, 1, 1),
                 QList<int>({FreeBreak}));
    }

    void oneLineUnderAHeadingHoldsOnToTheNext()
    {
        const QList<Item> items{item(Role::EntryTitle), item(Role::Paragraph),
                                item(Role::Paragraph)};
        QCOMPARE(glued(items, 1, 1), QList<int>({LoneLine}));
        QCOMPARE(glued(items, 1, 2).last(), int(FreeBreak));
        // A whole bullet is enough, and so is an entry of one line.
        QCOMPARE(glued({item(Role::EntryTitle), item(Role::Bullet), item(Role::Bullet)}, 1, 1),
                 QList<int>({FreeBreak}));
        QCOMPARE(glued({item(Role::EntryTitle), item(Role::Lead), item(Role::EntryTitle)}, 1, 1),
                 QList<int>({FreeBreak}));
    }

    // Title and one line alone at a page's foot tell little; a summary of two says
    // something, rather than leave much of the page empty.
    void theSummaryHoldsOnToTheBody()
    {
        const QList<Item> items{item(Role::EntryTitle), item(Role::Lead), item(Role::Paragraph),
                                item(Role::Paragraph)};
        QCOMPARE(glued(items, 1, 1), QList<int>({AfterHeading}));
        QCOMPARE(glued(items, 1, 3).last(), int(AfterSummary));
        QCOMPARE(glued(items, 2, 1), QList<int>({LoneLine}));
        QCOMPARE(glued({item(Role::EntryTitle), item(Role::Lead), item(Role::Bullet)}, 1, 1),
                 QList<int>({AfterHeading}));
    }

    void oneLineThatEndsAnEntryIsNotLeftAlone()
    {
        const QList<Item> items{item(Role::Paragraph), item(Role::Paragraph), item(Role::Evidence)};
        QCOMPARE(glued(items, 0, 3, 1).last(), int(LoneLine));
        QCOMPARE(glued(items, 0, 3, 2).last(), int(FreeBreak));
        const QList<Item> more{item(Role::Bullet), item(Role::Bullet), item(Role::Bullet)};
        QCOMPARE(glued(more, 0, 3, 1).last(), int(FreeBreak));
        QCOMPARE(glued(more, 1, 3, 1).last(), int(LoneLine));
    }

    void whatIsWrittenInIsOnePiece()
    {
        QList<Item> items{item(Role::WriteTitle), item(Role::Blank), item(Role::Blank),
                          item(Role::WriteTitle)};
        for (Item &each : items) {
            each.isWhole = true;
            each.group = QStringLiteral("questions");
        }
        items.last().group = QStringLiteral("checklist");
        QCOMPARE(glued(items, 0, 1), QList<int>({InBox}));
        QCOMPARE(glued(items, 1, 1), QList<int>({InBox}));
        QCOMPARE(glued(items, 2, 1), QList<int>({FreeBreak}));
    }

    void wordsThatAnnounceAListStayWithIt()
    {
        const Item announcing = item(Role::Paragraph, QStringLiteral("Ask before you agree:"));
        QCOMPARE(glued({announcing, item(Role::Bullet)}, 0, 1), QList<int>({InBullet}));
        QCOMPARE(glued({announcing, item(Role::Paragraph)}, 0, 1), QList<int>({FreeBreak}));
        QCOMPARE(glued({item(Role::Paragraph), item(Role::Bullet)}, 0, 1), QList<int>({FreeBreak}));
    }

    void evidenceStaysWithItsEntry()
    {
        for (const Role role : {Role::Paragraph, Role::Bullet, Role::Lead})
            QCOMPARE(glued({item(role), item(Role::Evidence)}, 0, 1), QList<int>({LoneLine}));
        QCOMPARE(glued({item(Role::Evidence), item(Role::Section)}, 0, 2),
                 QList<int>({AfterHeading, FreeBreak}));
    }

    void urgentBoxIsOnePiece()
    {
        const QList<Item> items{item(Role::Draft), item(Role::UrgentTitle),
                                item(Role::UrgentBullet), item(Role::UrgentCall)};
        for (qsizetype i = 0; i < 3; ++i)
            QCOMPARE(glued(items, i, 2), QList<int>({InBox, InBox}));
        QCOMPARE(glued(items, 3, 1), QList<int>({FreeBreak}));
    }

private:
    static Item item(Role role, const QString &words = QStringLiteral("Words."))
    {
        Item made;
        made.role = role;
        made.spans = {{words, false}};
        return made;
    }

    static QList<int> glued(const QList<Item> &items, qsizetype index, int count, int nextCount = 0)
    {
        QList<Piece> pieces;
        for (const Item &each : items)
            pieces.append({&each, QList<Row>(2)});
        pieces[index].rows = QList<Row>(count);
        if (nextCount > 0)
            pieces[index + 1].rows = QList<Row>(nextCount);
        addGlue(pieces, index);
        QList<int> glue;
        for (const Row &row : pieces[index].rows)
            glue.append(row.strip.glue);
        return glue;
    }
};

QTEST_APPLESS_MAIN(TestGluing)

#include "tst_gluing.moc"
