#include "desk.h"

#include "ui/effectspage.h"
#include "ui/entrycard.h"
#include "ui/fingerscrolling.h"
#include "ui/picklist.h"
#include "ui/pickmodel.h"

#include <QPointingDevice>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace bayan;
using namespace bayan::tests;

namespace {

QPointingDevice *screen()
{
    static QPointingDevice *device = QTest::createTouchDevice();
    return device;
}

constexpr int Steps = 12;

// A finger on this widget, from here to there.
void drag(QWidget *widget, QPoint from, QPoint to, int rest = 0)
{
    QTest::touchEvent(widget, screen()).press(0, from, widget);
    QTest::qWait(rest + 10);
    for (int i = 1; i <= Steps; ++i) {
        QTest::touchEvent(widget, screen()).move(0, from + (to - from) * i / Steps, widget);
        QTest::qWait(8);
    }
    QTest::touchEvent(widget, screen()).release(0, to, widget);
}

void tap(QWidget *widget, QPoint at)
{
    QTest::touchEvent(widget, screen()).press(0, at, widget);
    QTest::qWait(20);
    QTest::touchEvent(widget, screen()).release(0, at, widget);
}

// Buttons, more than are seen.
struct Column
{
    Column()
    {
        auto *inside = new QWidget;
        auto *layout = new QVBoxLayout(inside);
        for (int i = 0; i < 40; ++i) {
            auto *button = new QPushButton(QString::number(i));
            QObject::connect(button, &QPushButton::clicked, &area,
                             [this, i] { clicked.append(i); });
            layout->addWidget(button);
            buttons.append(button);
        }
        area.setWidget(inside);
        area.setWidgetResizable(true);
        ui::scrollByFinger(area);
        area.resize(300, 400);
        area.show();
        if (!QTest::qWaitForWindowExposed(&area))
            qFatal("no window");
    }

    QScrollArea area;
    QList<QPushButton *> buttons;
    QList<int> clicked;
};

} // namespace

class TestFingerScrolling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // It follows the finger, stops with it, and presses nothing on its way.
    void aFingerScrolls()
    {
        Column column;
        QWidget *viewport = column.area.viewport();
        drag(viewport, {40, 300}, {40, 100});
        const int place = column.area.verticalScrollBar()->value();
        QVERIFY2(place > 100 && place <= 200, qPrintable(QString::number(place)));
        QTest::qWait(300);
        QCOMPARE(column.area.verticalScrollBar()->value(), place);
        QVERIFY(column.clicked.isEmpty());
        drag(viewport, {40, 10}, {40, 390});
        QCOMPARE(column.area.verticalScrollBar()->value(), 0); // and no further
    }

    void aTapIsAClick()
    {
        Column column;
        tap(column.buttons[2], {40, 10});
        QCOMPARE(column.clicked, QList<int>{2});
        QCOMPARE(column.area.verticalScrollBar()->value(), 0);
    }

    void aFingerThatRestsPresses()
    {
        Column column;
        QSignalSpy pressed(column.buttons[3], &QPushButton::pressed);
        QTest::touchEvent(column.buttons[3], screen()).press(0, {40, 10}, column.buttons[3]);
        QTRY_COMPARE(pressed.size(), 1);
        QVERIFY(column.clicked.isEmpty());
        QTest::touchEvent(column.buttons[3], screen()).release(0, {40, 10}, column.buttons[3]);
        QCOMPARE(column.clicked, QList<int>{3});
    }

    void theMouseIsAsItWas()
    {
        Column column;
        QTest::mousePress(column.buttons[3], Qt::LeftButton, {}, {40, 10});
        QTest::mouseMove(column.buttons[3], {40, -60});
        QCOMPARE(column.area.verticalScrollBar()->value(), 0);
        QTest::mouseMove(column.buttons[3], {40, 10});
        QTest::mouseRelease(column.buttons[3], Qt::LeftButton, {}, {40, 10});
        QCOMPARE(column.clicked, QList<int>{3});
    }

    void pagesAreScrolledAndNothingIsOpened()
    {
        Desk desk;
        ui::EffectsPage page(*desk.consult, *desk.look);
        page.resize(780, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QTRY_VERIFY(page.verticalScrollBar()->maximum() > 300);
        const auto cards = page.findChildren<ui::EntryCard *>();
        QWidget *title = nullptr;
        for (ui::EntryCard *card : cards) {
            auto *found = card->findChild<QWidget *>(QStringLiteral("title_") + card->entryId());
            if (found && found->mapTo(&page, QPoint()).y() < 560)
                title = found; // the last in sight
        }
        QVERIFY(title);
        const QPoint start = title->mapTo(page.viewport(), QPoint(30, 10));
        drag(page.viewport(), start, start - QPoint(0, 210));
        QVERIFY(page.verticalScrollBar()->value() > 100);
        for (const ui::EntryCard *card : cards)
            QVERIFY2(!card->isOpen(), qPrintable(card->entryId()));
    }

    // The list of topics: a drag scrolls and ticks nothing, a tap ticks.
    void topicsAreScrolledAndTicked()
    {
        Desk desk;
        ui::PickModel model(*desk.consult, *desk.look);
        ui::PickList list(*desk.look);
        list.setModel(&model);
        list.resize(320, 420);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        QTRY_VERIFY(list.verticalScrollBar()->maximum() > 200);
        const auto before = desk.consult->pick().entries();
        drag(list.viewport(), {80, 300}, {80, 120});
        QVERIFY(list.verticalScrollBar()->value() > 80);
        QCOMPARE(desk.consult->pick().entries(), before);

        QModelIndex unticked;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            const QVariant tick = index.data(Qt::CheckStateRole);
            if (!unticked.isValid() && tick.isValid() && tick.toInt() == Qt::Unchecked)
                unticked = index;
        }
        list.scrollTo(unticked, QAbstractItemView::PositionAtCenter);
        const QString entry = unticked.data(ui::PickModel::EntryRole).toString();
        QVERIFY(!desk.consult->pick().contains(entry));
        tap(list.viewport(), list.visualRect(unticked).center());
        QVERIFY(desk.consult->pick().contains(entry));
    }

    void aTopicIsCarriedByAFinger()
    {
        Desk desk;
        QStringList all;
        for (const content::Entry &entry : desk.consult->treatment().entries)
            all.append(entry.id);
        desk.consult->setPick(handout::Pick::of(desk.consult->treatment(), all));
        ui::PickModel model(*desk.consult, *desk.look);
        ui::PickList list(*desk.look);
        list.setModel(&model);
        list.resize(360, 900);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        const auto entryAt = [&](int row) {
            return model.index(row, 0).data(ui::PickModel::EntryRole).toString();
        };
        int first = 0;
        const auto movable = [&](int row) {
            const QModelIndex index = model.index(row, 0);
            return index.flags() & Qt::ItemIsDragEnabled;
        };
        while (first < model.rowCount() && !(movable(first) && movable(first + 1)))
            ++first;
        list.scrollTo(model.index(first, 0), QAbstractItemView::PositionAtTop);
        QTest::qWait(30);
        const QString carried = entryAt(first);
        const QString neighbour = entryAt(first + 1);
        const int scrolled = list.verticalScrollBar()->value();
        drag(list.viewport(), list.visualRect(model.index(first, 0)).center(),
             list.visualRect(model.index(first + 1, 0)).center() + QPoint(0, 6), 700);
        QCOMPARE(entryAt(first), neighbour);
        QCOMPARE(entryAt(first + 1), carried);
        QVERIFY(desk.consult->pick().contains(carried)); // and is still ticked
        QCOMPARE(list.verticalScrollBar()->value(), scrolled);
    }
};

QTEST_MAIN(TestFingerScrolling)
#include "tst_fingerscrolling.moc"
