#include "handout/aligning.h"

#include <QTest>

using namespace bayan::handout;

namespace {

Item item(const char *group, Role role, const char *words, bool shared = false)
{
    Item made;
    made.group = QString::fromLatin1(group);
    made.role = role;
    made.spans = {{QString::fromLatin1(words), false}};
    made.shared = shared;
    return made;
}

// "a|A" for a row, "-" where a cell is empty.
QStringList rowsOf(const QList<QList<Item>> &languages)
{
    QStringList rows;
    for (const Alignment &alignment : aligned(languages)) {
        QStringList cells;
        for (const Item *cell : alignment.cells)
            cells.append(cell ? cell->spans.first().text : QStringLiteral("-"));
        rows.append(cells.join(u'|'));
    }
    return rows;
}

} // namespace

class TestAligning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAlignsToNothing()
    {
        QVERIFY(aligned({}).isEmpty());
        QVERIFY(aligned({{}, {}}).isEmpty());
    }

    void translationsStandOnOneLine()
    {
        const QList<Item> small{item("e", Role::EntryTitle, "t"), item("e", Role::Paragraph, "p"),
                                item("e", Role::Bullet, "b"), item("e", Role::Bullet, "c")};
        const QList<Item> large{item("e", Role::EntryTitle, "T"), item("e", Role::Paragraph, "P"),
                                item("e", Role::Bullet, "B"), item("e", Role::Bullet, "C")};
        QCOMPARE(rowsOf({small, large}),
                 QStringList({QStringLiteral("t|T"), QStringLiteral("p|P"), QStringLiteral("b|B"),
                              QStringLiteral("c|C")}));
        QCOMPARE(rowsOf({large, small, large}).first(), QStringLiteral("T|t|T"));
    }

    void unequalBodiesFindTogetherAgain()
    {
        const QList<Item> one{item("e", Role::Paragraph, "p"), item("e", Role::Bullet, "b"),
                              item("e", Role::Evidence, "e")};
        const QList<Item> two{item("e", Role::Paragraph, "P"), item("e", Role::Paragraph, "Q"),
                              item("e", Role::Evidence, "E")};
        const QStringList rows = rowsOf({one, two});
        QCOMPARE(rows.first(), QStringLiteral("p|P"));
        QCOMPARE(rows.last(), QStringLiteral("e|E"));
        QVERIFY(rows.contains(QStringLiteral("b|-")));
        QVERIFY(rows.contains(QStringLiteral("-|Q")));
        QCOMPARE(rows.size(), 4);
    }

    void groupsOnlyOneLanguageHasStandAlone()
    {
        const QList<Item> one{item("a", Role::EntryTitle, "a"), item("b", Role::EntryTitle, "b"),
                              item("d", Role::EntryTitle, "d")};
        const QList<Item> two{item("b", Role::EntryTitle, "B"), item("c", Role::EntryTitle, "C"),
                              item("d", Role::EntryTitle, "D")};
        QCOMPARE(rowsOf({one, two}), QStringList({QStringLiteral("a|-"), QStringLiteral("b|B"),
                                                  QStringLiteral("-|C"), QStringLiteral("d|D")}));
    }

    void aNoticeAloneStandsBesideTheWords()
    {
        const QList<Item> words{item("e", Role::EntryTitle, "t"), item("e", Role::Lead, "l"),
                                item("e", Role::Evidence, "e")};
        const QList<Item> notice{item("e", Role::Notice, "n"), item("e", Role::Evidence, "E")};
        QCOMPARE(rowsOf({words, notice}), QStringList({QStringLiteral("t|n"), QStringLiteral("l|-"),
                                                       QStringLiteral("e|E")}));
        QCOMPARE(rowsOf({notice, words}), QStringList({QStringLiteral("n|t"), QStringLiteral("-|l"),
                                                       QStringLiteral("E|e")}));
    }

    void aNoticeAboveWordsStandsAboveThem()
    {
        const QList<Item> words{item("e", Role::EntryTitle, "t"), item("e", Role::Lead, "l")};
        const QList<Item> noticed{item("e", Role::Notice, "n"), item("e", Role::EntryTitle, "T"),
                                  item("e", Role::Lead, "L")};
        QCOMPARE(
            rowsOf({words, noticed}),
            QStringList({QStringLiteral("-|n"), QStringLiteral("t|T"), QStringLiteral("l|L")}));
    }

    void sharedWordsStayOneRow()
    {
        const QList<Item> one{item("s", Role::Source, "s", true)};
        const QList<Alignment> rows = aligned({one, one});
        QCOMPARE(rows.size(), 1);
        QVERIFY(rows.first().isShared());
    }
};

QTEST_APPLESS_MAIN(TestAligning)

#include "tst_aligning.moc"
