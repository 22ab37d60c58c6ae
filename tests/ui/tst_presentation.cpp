#include "desk.h"

#include "ui/ink.h"
#include "ui/latinkey.h"
#include "ui/patientflow.h"
#include "ui/pin.h"
#include "ui/presentation.h"
#include "ui/turn.h"

#include <QKeyEvent>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace bayan;
using namespace bayan::tests;

class TestPresentation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithTheUrgentSigns()
    {
        Desk desk;
        ui::Presentation presentation(*desk.consult);
        QCOMPARE(presentation.deck().first(), QStringLiteral("urgent-warning-signs"));
        for (const QString &id : presentation.deck()) {
            QVERIFY(desk.consult->treatment().entry(id)->audience != content::Audience::Clinician);
        }
        QVERIFY(desk.consult->shown().isEmpty());
        presentation.start();
        QCOMPARE(presentation.position(), 0);
        QCOMPARE(desk.consult->shown(), QStringList{QStringLiteral("urgent-warning-signs")});
    }

    void turnsThroughPartsAndEntries()
    {
        Desk desk;
        ui::Presentation presentation(*desk.consult);
        presentation.start();
        presentation.setPartCount(2);
        QVERIFY(!presentation.hasBack());
        presentation.next();
        QCOMPARE(presentation.position(), 0);
        QCOMPARE(presentation.part(), 1);
        presentation.next();
        QCOMPARE(presentation.position(), 1);
        QCOMPARE(presentation.part(), 0);
        presentation.back();
        QCOMPARE(presentation.position(), 0);
        presentation.setPartCount(2);     // as its page tells again
        QCOMPARE(presentation.part(), 1); // the one it was turned on from
        presentation.back();
        QCOMPARE(presentation.part(), 0);
        presentation.goTo(int(presentation.deck().size()) - 1);
        QVERIFY(!presentation.hasNext());
        presentation.next();
        QCOMPARE(presentation.position(), int(presentation.deck().size()) - 1);
        presentation.goTo(9999);
        presentation.goTo(-1);
        QCOMPARE(presentation.position(), int(presentation.deck().size()) - 1);
    }

    void whatIsTurnedToWhileBlankIsNotShown()
    {
        Desk desk;
        ui::Presentation presentation(*desk.consult);
        presentation.start();
        presentation.setBlank(true);
        presentation.next();
        QCOMPARE(desk.consult->shown().size(), 1);
        presentation.setBlank(false);
        QCOMPARE(desk.consult->shown().size(), 2);
    }

    void theNextPatientHasSeenNothing()
    {
        Desk desk;
        ui::Presentation presentation(*desk.consult);
        presentation.start();
        presentation.goTo(3);
        desk.consult->ink().add({presentation.entry(), English, 0}, {{}, {{0.1, 0.1}, {0.5, 0.5}}},
                                {{1000, 500}});
        desk.consult->startAfresh();
        QVERIFY(!presentation.isRunning());
        QVERIFY(desk.consult->shown().isEmpty());
        QVERIFY(desk.consult->ink().isEmpty());
        presentation.start();
        QCOMPARE(presentation.position(), 0);
    }

    void shownIsSuggestedNotTicked()
    {
        Desk desk;
        ui::Presentation presentation(*desk.consult);
        presentation.start();
        int optional = 1;
        while (desk.consult->pick().contains(presentation.deck()[optional]))
            ++optional;
        presentation.goTo(optional);
        QVERIFY(!desk.consult->pick().contains(presentation.entry()));
        QCOMPARE(desk.consult->shownUnticked(), QStringList{presentation.entry()});
        desk.consult->tickShown();
        QVERIFY(desk.consult->pick().contains(presentation.entry()));
        desk.consult->undo();
        QVERIFY(!desk.consult->pick().contains(presentation.entry()));
    }

    void keysTurnThePageTheWayItReads_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<int>("turn");
        const auto row = [](const char *name, int key, const QString &text,
                            Qt::LayoutDirection direction, ui::Turn turn) {
            QTest::newRow(name) << key << text << direction << int(turn);
        };
        row("right", Qt::Key_Right, {}, Qt::LeftToRight, ui::Turn::Next);
        row("left", Qt::Key_Left, {}, Qt::LeftToRight, ui::Turn::Back);
        row("right in Arabic", Qt::Key_Right, {}, Qt::RightToLeft, ui::Turn::Back);
        row("left in Arabic", Qt::Key_Left, {}, Qt::RightToLeft, ui::Turn::Next);
        row("clicker on", Qt::Key_PageDown, {}, Qt::RightToLeft, ui::Turn::Next);
        row("clicker back", Qt::Key_PageUp, {}, Qt::RightToLeft, ui::Turn::Back);
        row("clicker blank", Qt::Key_Period, QStringLiteral("."), Qt::LeftToRight, ui::Turn::Blank);
        row("b", Qt::Key_B, QStringLiteral("b"), Qt::LeftToRight, ui::Turn::Blank);
        row("b, Arabic layout", 0xFEFB, QStringLiteral("ﻻ"), Qt::LeftToRight, ui::Turn::Blank);
        row("b, two letters", Qt::Key_unknown, QStringLiteral("لا"), Qt::LeftToRight,
            ui::Turn::Blank);
        row("full stop, Arabic layout", 0x0632, QStringLiteral("ز"), Qt::LeftToRight,
            ui::Turn::Blank);
        row("l, Arabic layout", 0x0645, QStringLiteral("م"), Qt::LeftToRight, ui::Turn::Language);
        row("t, Arabic layout", 0x0641, QStringLiteral("ف"), Qt::LeftToRight, ui::Turn::Tick);
        row("F5", Qt::Key_F5, {}, Qt::LeftToRight, ui::Turn::Toggle);
        row("Esc", Qt::Key_Escape, {}, Qt::LeftToRight, ui::Turn::End);
        row("x", Qt::Key_X, QStringLiteral("x"), Qt::LeftToRight, ui::Turn::None);
    }

    void keysTurnThePageTheWayItReads()
    {
        QFETCH(int, key);
        QFETCH(QString, text);
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(int, turn);
        const QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
        QCOMPARE(int(ui::turnFor(event, direction)), turn);
    }

    void controlKeysAreNoTurns()
    {
        const QKeyEvent event(QEvent::KeyPress, Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(ui::turnFor(event, Qt::LeftToRight), ui::Turn::None);
    }

    void everyLatinLetterHasAnArabicKey()
    {
        const QString arabic = QStringLiteral("شﻻؤيثبلاهتنمةىخحضقسفعرصءغئ");
        for (int i = 0; i < 26; ++i) {
            const QKeyEvent event(QEvent::KeyPress, arabic[i].unicode(), Qt::ControlModifier);
            QCOMPARE(ui::latinKey(event), int(Qt::Key_A) + i);
        }
    }

    void pinIsNotReadable()
    {
        const ui::Pin pin = ui::Pin::fromDigits(QStringLiteral("2468"));
        QVERIFY(pin.isSet());
        QVERIFY(!pin.stored().contains(QStringLiteral("2468")));
        QVERIFY(pin.matches(QStringLiteral("2468")));
        QVERIFY(pin.matches(QStringLiteral("٢٤٦٨")));
        QVERIFY(!pin.matches(QStringLiteral("2469")));
        QVERIFY(ui::Pin::fromStored(pin.stored()).matches(QStringLiteral("2468")));
        QVERIFY(pin.stored() != ui::Pin::fromDigits(QStringLiteral("2468")).stored());
        for (const char *bad : {"", "123", "12a4", "1234567890123"})
            QVERIFY(!ui::Pin::fromDigits(QString::fromLatin1(bad)).isSet());
        for (const char *bad : {"", "nonsense", "$", "a$b"})
            QVERIFY(!ui::Pin::fromStored(QString::fromLatin1(bad)).isSet());
    }

    // What can't stand in one column is not laid out for one.
    void longWordsAreMeasuredForTwoColumnsAlone()
    {
        ui::PatientFlow flow(50);
        flow.setRooms(QRect(0, 100, 1800, 700), QRect(0, 50, 1800, 750));
        for (const int letters : {40, 1000}) {
            QSet<int> widths;
            QList<ui::PatientFlow::Piece> pieces;
            for (int i = 0; i < 12; ++i) {
                pieces.append({10,
                               [&widths](int width) {
                                   widths.insert(width);
                                   return 90;
                               },
                               letters});
            }
            const auto places = flow.flow(pieces);
            QCOMPARE(places.size(), pieces.size());
            QCOMPARE(widths.contains(flow.narrowWidth()), true);
            QCOMPARE(widths.size(), letters == 40 ? 2 : 1);
        }
    }

    void whatLeadsToAListStandsWithIt()
    {
        ui::PatientFlow flow(50);
        const QRect room(0, 100, 1800, 500);
        flow.setRooms(room, room);
        for (int lead = 0; lead < 12; ++lead) {
            QList<ui::PatientFlow::Piece> pieces;
            for (int i = 0; i < 14; ++i)
                pieces.append({0, [](int) { return 100; }, 10, i == lead});
            const auto places = flow.flow(pieces);
            QCOMPARE(places[lead].part, places[lead + 1].part);
            QCOMPARE(places[lead].box.left(), places[lead + 1].box.left());
        }
    }

    void longTextFlowsOverColumnsAndParts()
    {
        ui::PatientFlow flow(50);
        const QRect first(0, 200, 1800, 600);
        const QRect later(0, 100, 1800, 700);
        flow.setRooms(first, later);
        const auto places = [&](int count, int height) {
            QList<ui::PatientFlow::Piece> pieces;
            for (int i = 0; i < count; ++i)
                pieces.append({10, [height](int) { return height; }});
            return flow.flow(pieces);
        };
        QVERIFY(places(0, 10).isEmpty());
        for (const int count : {1, 5, 9, 17, 60}) {
            int part = 0;
            for (const auto &place : places(count, 100)) {
                QVERIFY((place.part == 0 ? first : later).contains(place.box));
                QVERIFY(place.part == part || place.part == part + 1);
                part = place.part;
            }
        }
        QCOMPARE(places(5, 100).last().part, 0);
        QVERIFY(places(60, 100).last().part > 2);
        // A block too tall for the first part goes to the next, not over its edge.
        QCOMPARE(places(1, 650).first().part, 1);
    }

    void wordsAreCutBetweenWords()
    {
        QList<content::Block> blocks =
            content::parseMarkup(QStringLiteral("- one two **three four** five six seven eight"));
        QVERIFY(ui::PatientFlow::cut(blocks, 0));
        QCOMPARE(blocks.size(), 2);
        QCOMPARE(blocks[0].plainText() + u' ' + blocks[1].plainText(),
                 QStringLiteral("one two three four five six seven eight"));
        QCOMPARE(blocks[0].kind, content::Block::Kind::Bullet);
        QCOMPARE(blocks[1].kind, content::Block::Kind::Paragraph);
        QList<content::Block> word = content::parseMarkup(QStringLiteral("indivisible"));
        QVERIFY(!ui::PatientFlow::cut(word, 0));
    }
};

QTEST_MAIN(TestPresentation)
#include "tst_presentation.moc"
