#include "desk.h"

#include "content/markup.h"
#include "ui/accessibility.h"
#include "ui/consultview.h"
#include "ui/proseview.h"
#include "ui/titlebutton.h"

#include <QAccessible>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <cstdlib>

using namespace bayan;
using namespace bayan::tests;

namespace {

// The consult in a window too low for the signs beside a page.
struct LowView
{
    explicit LowView(const QString &language, QSize size = {560, 320})
    {
        desk.consult->setPatientLanguage(language);
        view = std::make_unique<ui::ConsultView>(*desk.consult, *desk.look, *desk.look);
        view->resize(size);
        view->show();
        view->activateWindow();
        if (!QTest::qWaitForWindowActive(view.get()))
            qFatal("no window");
        button = child<ui::TitleButton>(*view, "urgentOpen");
        words = child<ui::ProseView>(*view, "urgentWords");
        signs = child<QScrollArea>(*view, "urgentSigns");
    }

    // In the view, as far as it is not cut off.
    QRect box(const QWidget *widget) const
    {
        return QRect(widget->mapTo(view.get(), QPoint()), widget->size());
    }

    Desk desk;
    std::unique_ptr<ui::ConsultView> view;
    ui::TitleButton *button = nullptr;
    ui::ProseView *words = nullptr;
    QScrollArea *signs = nullptr;
};

} // namespace

class TestUrgentStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::installAccessibility(); }

    void inALowWindowALineOpensThem_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << English;
        QTest::newRow("Arabic") << Arabic;
    }

    void inALowWindowALineOpensThem()
    {
        QFETCH(QString, language);
        LowView low(language);
        const content::Entry *alert =
            low.desk.consult->treatment().entry(QStringLiteral("urgent-warning-signs"));
        const content::Text *text = alert->text(language);
        QVERIFY(low.button->isVisible());
        QVERIFY(low.button->height() >= 24);
        QCOMPARE(low.button->text(), low.desk.consult->phrases().shown(text->title));
        QVERIFY(!low.words->isVisible());
        QVERIFY(child<ui::ProseView>(*low.view, "urgentCall")->isVisible());

        QTest::mouseClick(low.button, Qt::LeftButton);
        QVERIFY(low.words->isVisible());
        for (const content::Block &block : content::parseMarkup(text->body)) {
            if (block.kind == content::Block::Kind::Bullet)
                QVERIFY(low.words->plainText().contains(
                    low.desk.consult->phrases().shown(block.plainText())));
        }
        // Every line can be brought into sight.
        QTRY_VERIFY(low.words->height() >= low.words->heightForWidth(low.words->width()));
        QTRY_VERIFY(low.view->rect().contains(low.box(low.signs)));
        QScrollBar *bar = low.signs->verticalScrollBar();
        QVERIFY(bar->maximum() + low.signs->viewport()->height() >= low.words->height());
        QVERIFY(low.signs->viewport()->height() >= 50);

        QTest::mouseClick(low.button, Qt::LeftButton);
        QVERIFY(!low.words->isVisible());
    }

    // Large text in a small window: the header gives way while they are read.
    void theyHaveRoomWhereThereIsHardlyAny()
    {
        LowView low(Arabic, {530, 290});
        low.desk.look->setZoom(140);
        low.button->click();
        QTRY_VERIFY(low.view->rect().contains(low.box(low.signs)));
        QVERIFY(low.signs->viewport()->height() >= 70);
        low.button->click();
        QVERIFY(child<QWidget>(*low.view, "treatmentHeader")->isVisible());
    }

    // Opened, the window grows: what had given way is back, and whoever reads the
    // third sign goes on reading it.
    void aWindowThatGrowsKeepsThemWhereTheyAre()
    {
        LowView low(English, {520, 280});
        auto *header = child<QWidget>(*low.view, "treatmentHeader");
        low.button->click();
        QVERIFY(!header->isVisible());
        QScrollBar *bar = low.signs->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 10);
        bar->setValue(9);
        low.view->resize(520, 285);
        QTest::qWait(20);
        QCOMPARE(bar->value(), 9);
        low.view->resize(520, 400);
        QTRY_VERIFY(header->isVisible());
        QVERIFY(low.words->isVisible());
        low.view->resize(520, 280);
        QTRY_VERIFY(!header->isVisible());
    }

    void theKeyboardOpensReadsAndCloses()
    {
        LowView low(English, {520, 240});
        low.button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(low.button, Qt::Key_Return);
        QVERIFY(low.words->isVisible());
        QScrollBar *bar = low.signs->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0); // no room for all of them
        QTest::keyClick(low.button, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), low.signs);
        QTest::keyClick(low.signs, Qt::Key_PageDown);
        QVERIFY(bar->value() > 0);
        QTest::keyClick(low.signs, Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), low.button);
        QTest::keyClick(low.button, Qt::Key_Space);
        QVERIFY(!low.words->isVisible());
        // Closed there is nothing to stop at.
        QTest::keyClick(low.button, Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget() != low.signs);
    }

    void aScreenReaderHearsAButtonThatOpens()
    {
        LowView low(English);
        QAccessibleInterface *said = QAccessible::queryAccessibleInterface(low.button);
        QCOMPARE(said->role(), QAccessible::Button);
        QVERIFY(!said->text(QAccessible::Name).isEmpty());
        QVERIFY(said->state().collapsed);
        said->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(said->state().expanded);
        QVERIFY(low.words->isVisible());
    }

    void thePhoneStandsBesideWhomToCall_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << English;
        QTest::newRow("Arabic") << Arabic;
    }

    void thePhoneStandsBesideWhomToCall()
    {
        QFETCH(QString, language);
        LowView low(language, {700, 700});
        auto *title = child<ui::ProseView>(*low.view, "urgentTitle");
        auto *call = child<ui::ProseView>(*low.view, "urgentCall");
        auto *phone = child<QWidget>(*low.view, "urgentPhone");
        const int line = call->heightForWidth(call->width());
        bool wrapped = false;
        for (int width = 640; width <= 1200; width += 40) {
            low.view->resize(width, 700);
            QCoreApplication::processEvents();
            wrapped = wrapped || title->height() > line + 4;
            const int middle = low.box(call).top() + line / 2;
            QVERIFY2(std::abs(low.box(phone).center().y() - middle) <= 2,
                     qPrintable(QString::number(width)));
        }
        QVERIFY(wrapped);
    }

    void inATallWindowNothingHasToBeOpened()
    {
        LowView low(English);
        low.button->click();
        low.view->resize(900, 700);
        QTRY_VERIFY(!low.button->isVisible());
        QVERIFY(low.words->isVisible());
        QTRY_COMPARE(low.signs->verticalScrollBar()->maximum(), 0);
        QCOMPARE(low.signs->focusPolicy(), Qt::NoFocus);
        // And is closed where there is little room again.
        low.view->resize(560, 320);
        QTRY_VERIFY(low.button->isVisible());
        QVERIFY(!low.words->isVisible());
    }
};

QTEST_MAIN(TestUrgentStrip)
#include "tst_urgentstrip.moc"
