#include "desk.h"

#include "ui/columnheads.h"
#include "ui/effectspage.h"
#include "ui/entrycard.h"
#include "ui/entrymore.h"
#include "ui/proseview.h"
#include "ui/titlebutton.h"

#include <QScrollBar>
#include <QTest>

using namespace bayan;
using namespace bayan::tests;

namespace {

struct Effects
{
    explicit Effects(const QString &language, QSize size = {1100, 600})
    {
        desk.consult->setPatientLanguage(language);
        page = std::make_unique<ui::EffectsPage>(*desk.consult, *desk.look);
        page->resize(size);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("no window");
        heads = child<ui::ColumnHeads>(*page, "columnHeads");
    }

    ui::EntryCard *card(const QString &entry) const
    {
        return child<ui::EntryCard>(*page, qPrintable(QStringLiteral("entry_") + entry));
    }

    // In what scrolls.
    QRect box(const QWidget *widget) const
    {
        return QRect(widget->mapTo(page->widget(), QPoint()), widget->size());
    }

    // The last of a horizon's benefits or harms.
    QString entryOf(content::Horizon horizon, content::Direction direction) const
    {
        QString found;
        for (const content::Entry &entry : desk.consult->treatment().entries) {
            if (entry.horizon == horizon && entry.direction == direction &&
                page->findChild<QWidget *>(QStringLiteral("entry_") + entry.id))
                found = entry.id;
        }
        return found;
    }

    // Where the last of the columns' cards, or what one opened, ends.
    int columnsEnd() const
    {
        int end = 0;
        for (const content::Entry &entry : desk.consult->treatment().entries) {
            const auto *card =
                page->findChild<ui::EntryCard *>(QStringLiteral("entry_") + entry.id);
            if (!card || entry.horizon == content::Horizon::None ||
                entry.direction == content::Direction::None)
                continue;
            end = std::max(end, box(card).bottom() + 1);
            if (card->more() && card->more()->isVisible())
                end = std::max(end, box(card->more()).bottom() + 1);
        }
        return end;
    }

    Desk desk;
    std::unique_ptr<ui::EffectsPage> page;
    ui::ColumnHeads *heads = nullptr;
};

void addLanguagesAndSizes()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const QString &language : {English, Arabic}) {
        for (const QSize size : {QSize(720, 360), QSize(1100, 600), QSize(1900, 1000)})
            QTest::addRow("%s %d", qPrintable(language), size.width()) << language << size;
    }
}

} // namespace

class TestEffectsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOpenedHasThePagesWidth_data() { addLanguagesAndSizes(); }

    void whatIsOpenedHasThePagesWidth()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        Effects effects(language, size);
        const QString id = effects.entryOf(content::Horizon::LongTerm, content::Direction::Harm);
        ui::EntryCard *card = effects.card(id);
        QTest::mouseClick(child<QWidget>(*card, qPrintable(QStringLiteral("title_") + id)),
                          Qt::LeftButton);
        QVERIFY(card->isOpen());
        const ui::EntryMore *more = card->more();
        QVERIFY(more->isVisible());
        const int room = effects.page->viewport()->width() - 2 * 24;
        QTRY_VERIFY(more->width() >= room - 2 && more->width() <= room);
        // Under the card, whose own place is still its column's.
        QVERIFY(effects.box(more).top() >= effects.box(card).bottom());
        QVERIFY(card->width() < room / 2 + 2);
        const ui::ProseView *body = more->body();
        QTRY_VERIFY(body->height() >= body->heightForWidth(body->width()));
        QVERIFY(body->width() >= room * 2 / 5 || body->width() >= 600); // pictures beside it
        // And what was opened is seen.
        QTRY_VERIFY(!more->visibleRegion().isEmpty());

        QTest::mouseClick(child<QWidget>(*card, qPrintable(QStringLiteral("title_") + id)),
                          Qt::LeftButton);
        QVERIFY(!more->isVisible());
    }

    void noCardIsMovedAside()
    {
        Effects effects(English);
        const QString id = effects.entryOf(content::Horizon::ShortTerm, content::Direction::Harm);
        const QString beside =
            effects.entryOf(content::Horizon::LongTerm, content::Direction::Benefit);
        QTRY_VERIFY(effects.box(effects.card(beside)).height() > 20);
        QTest::qWait(50);
        const QRect before = effects.box(effects.card(beside));
        const QRect own = effects.box(effects.card(id));
        effects.card(id)->setOpen(true);
        QTest::qWait(50);
        QCOMPARE(effects.box(effects.card(beside)), before);
        QCOMPARE(effects.box(effects.card(id)), own);
    }

    void headsStayInSight_data() { addLanguagesAndSizes(); }

    void headsStayInSight()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        Effects effects(language, size);
        QScrollBar *bar = effects.page->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        bar->setValue(0);
        QVERIFY(!effects.heads->isVisible());
        // Past the columns' own heads: the card is at the top.
        const QString id = effects.entryOf(content::Horizon::LongTerm, content::Direction::Harm);
        effects.page->goTo(id);
        QTRY_VERIFY(effects.heads->isVisible());
        // Over the page, as wide, and not over the card that was asked for.
        QCOMPARE(effects.heads->width(), effects.page->viewport()->width());
        QCOMPARE(effects.heads->y(), effects.page->viewport()->y());
        const auto top = [&] {
            return effects.card(id)->mapTo(effects.page->viewport(), QPoint()).y();
        };
        QTRY_VERIFY(top() >= effects.heads->height() ||
                    !effects.card(id)->more()->visibleRegion().isEmpty());
        // Gone where the columns are over, as soon as their heads would be under them.
        QTest::qWait(30);
        const int end = effects.columnsEnd();
        const int over = end - effects.heads->height();
        if (size.height() < 1000)
            QVERIFY(bar->maximum() > over); // can be seen
        for (const int place : {over - 4, over + 4, bar->maximum()}) {
            bar->setValue(place);
            QCOMPARE(effects.heads->isVisible(), bar->value() < over);
        }
        bar->setValue(0);
        QVERIFY(!effects.heads->isVisible());
    }

    // The same as on a page that was in Arabic from the start.
    void headsFollowTheLanguage()
    {
        for (const QSize size : {QSize(720, 360), QSize(1100, 600)}) {
            const auto shown = [](Effects &effects) {
                const QString id =
                    effects.entryOf(content::Horizon::LongTerm, content::Direction::Harm);
                effects.page->goTo(id);
                if (!QTest::qWaitFor([&] { return effects.heads->isVisible(); }))
                    qFatal("no heads");
                return effects.heads->grab().toImage();
            };
            QImage arabic;
            {
                Effects effects(Arabic, size);
                arabic = shown(effects);
            }
            Effects effects(English, size);
            const QImage english = shown(effects);
            QVERIFY(english != arabic);
            effects.desk.consult->setPatientLanguage(Arabic);
            QVERIFY(effects.heads->isVisible());
            QTRY_COMPARE(effects.heads->grab().toImage(), arabic);
        }
    }

    void theKeyboardStopsAtNothingThatIsCovered()
    {
        Effects effects(English, {720, 360});
        effects.page->setFocus(Qt::TabFocusReason);
        QTest::qWait(50);
        int covered = 0;
        for (const auto key : {Qt::Key_Tab, Qt::Key_Backtab}) {
            for (int stops = 0; stops < 60; ++stops) {
                QTest::keyClick(QApplication::focusWidget(), key);
                QWidget *here = QApplication::focusWidget();
                if (!effects.page->widget()->isAncestorOf(here) || !effects.heads->isVisible())
                    continue;
                ++covered;
                const int top = here->mapTo(effects.page->viewport(), QPoint()).y();
                QVERIFY2(top >= effects.heads->height(), qPrintable(here->objectName()));
            }
        }
        QVERIFY(covered > 10);
    }
};

QTEST_MAIN(TestEffectsPage)
#include "tst_effectspage.moc"
