#include "desk.h"

#include "ui/consultview.h"
#include "ui/effectspage.h"
#include "ui/entrycard.h"
#include "ui/entrypage.h"
#include "ui/proseview.h"
#include "ui/sourcespage.h"
#include "ui/titlebutton.h"

#include <QCheckBox>
#include <QScrollBar>
#include <QSet>
#include <QTableView>
#include <QTest>

using namespace bayan;
using namespace bayan::tests;

namespace {

std::unique_ptr<ui::EntryPage> newPage(const QString &id, Desk &desk)
{
    if (id == QLatin1String("effects"))
        return std::make_unique<ui::EffectsPage>(*desk.consult, *desk.look);
    if (id == QLatin1String("safety"))
        return std::make_unique<ui::SafetyPage>(*desk.consult, *desk.look);
    if (id == QLatin1String("questions"))
        return std::make_unique<ui::QuestionsPage>(*desk.consult, *desk.look);
    if (id == QLatin1String("sources"))
        return std::make_unique<ui::SourcesPage>(*desk.consult, *desk.look);
    return std::make_unique<ui::OverviewPage>(*desk.consult, *desk.look);
}

std::unique_ptr<ui::EntryPage> makePage(const QString &id, Desk &desk)
{
    auto page = newPage(id, desk);
    page->complete();
    return page;
}

void everyPageInBothLanguages()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("patient");
    QTest::addColumn<QString>("interface");
    for (const QString &page : ui::ConsultView::pageIds()) {
        for (const QString &patient : {English, Arabic}) {
            for (const QString &interface : {English, Arabic}) {
                QTest::addRow("%s, patient %s, menus %s", qPrintable(page), qPrintable(patient),
                              qPrintable(interface))
                    << page << patient << interface;
            }
        }
    }
}

} // namespace

class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheWords_data() { everyPageInBothLanguages(); }

    void showsTheWords()
    {
        QFETCH(QString, page);
        QFETCH(QString, patient);
        QFETCH(QString, interface);
        Desk desk;
        desk.interfaceLanguage->setCode(interface);
        desk.consult->setPatientLanguage(patient);
        const auto shown = makePage(page, desk);
        shown->resize(900, 700);
        shown->show();
        QVERIFY(QTest::qWaitForWindowExposed(shown.get()));

        // The page reads in the patient's direction, whatever the menus'.
        QCOMPARE(shown->layoutDirection(), desk.consult->direction());
        const auto cards = shown->findChildren<ui::EntryCard *>();
        QVERIFY(!cards.isEmpty());
        for (const ui::EntryCard *card : cards) {
            const content::Entry *entry = desk.consult->treatment().entry(card->entryId());
            const QString title = desk.consult->phrases().shown(entry->text(patient)->title);
            QCOMPARE(card->accessibleName(), title);
            QCOMPARE(card->layoutDirection(), desk.consult->direction());
            // Nothing reaches over the page's edge.
            const QRect place(card->mapTo(shown->widget(), QPoint(0, 0)), card->size());
            QVERIFY(shown->widget()->rect().contains(place));
        }
    }

    void fitsASmallWindow_data() { everyPageInBothLanguages(); }

    void fitsASmallWindow()
    {
        QFETCH(QString, page);
        QFETCH(QString, patient);
        Desk desk;
        desk.consult->setPatientLanguage(patient);
        const auto shown = makePage(page, desk);
        shown->resize(700, 420);
        shown->show();
        QVERIFY(QTest::qWaitForWindowExposed(shown.get()));
        QVERIFY2(shown->widget()->width() <= shown->viewport()->width(),
                 qPrintable(QStringLiteral("%1 > %2")
                                .arg(shown->widget()->width())
                                .arg(shown->viewport()->width())));
        const auto proses = shown->findChildren<ui::ProseView *>();
        for (const ui::ProseView *prose : proses) {
            if (prose->isVisible())
                QVERIFY(prose->height() >= prose->heightForWidth(prose->width()));
        }
    }

    void makesTheRestWhileItIsLookedAt()
    {
        Desk desk;
        const auto page = newPage(QStringLiteral("overview"), desk);
        page->resize(900, 500);
        page->show();
        const auto cards = [&] { return page->findChildren<ui::EntryCard *>().size(); };
        const auto first = cards();
        QVERIFY(first > 0);
        QTRY_VERIFY(cards() > first);
        page->complete();
        const auto all = cards();
        QTest::qWait(50);
        QCOMPARE(cards(), all);
    }

    void switchesLive()
    {
        Desk desk;
        const auto page = makePage(QStringLiteral("overview"), desk);
        page->resize(900, 500);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        const auto topEntry = [&] {
            const auto cards = page->findChildren<ui::EntryCard *>();
            for (const ui::EntryCard *card : cards) {
                if (card->mapTo(page->viewport(), QPoint(0, card->height())).y() > 0)
                    return card->entryId();
            }
            return QString();
        };
        for (int tenth = 1; tenth < 10; ++tenth) {
            page->verticalScrollBar()->setValue(page->verticalScrollBar()->maximum() * tenth / 10);
            const QString before = topEntry();
            QVERIFY(!before.isEmpty());
            desk.consult->setPatientLanguage(Arabic);
            QCOMPARE(topEntry(), before);
            QCOMPARE(page->layoutDirection(), Qt::RightToLeft);
            QTest::qWait(20);
            QTRY_COMPARE(topEntry(), before);
            desk.look->setZoom(130);
            QTest::qWait(20);
            QTRY_COMPARE(topEntry(), before);
            desk.look->setZoom(100);
            desk.consult->setPatientLanguage(English);
            QTest::qWait(20);
            QTRY_COMPARE(topEntry(), before);
        }
    }

    void questionsOpenAndClose()
    {
        Desk desk;
        const auto page = makePage(QStringLiteral("questions"), desk);
        page->resize(900, 700);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        auto *card = page->findChildren<ui::EntryCard *>().constFirst();
        auto *title = card->findChild<ui::TitleButton *>();
        QVERIFY(!card->isOpen());
        const int closed = card->sizeHint().height();

        QTest::mouseClick(title, Qt::LeftButton);
        QVERIFY(card->isOpen());
        QTRY_VERIFY(card->height() > closed);
        const content::Entry *entry = desk.consult->treatment().entry(card->entryId());
        QString words;
        const auto proses = card->findChildren<ui::ProseView *>();
        for (const ui::ProseView *prose : proses) {
            if (prose->isVisible())
                words += prose->plainText() + u'\n';
        }
        QVERIFY(words.contains(entry->text(English)->summary));

        // What is open stays open in the other language.
        desk.consult->setPatientLanguage(Arabic);
        QVERIFY(card->isOpen());
        title->setFocus();
        QTest::keyClick(title, Qt::Key_Return);
        QVERIFY(!card->isOpen());
        QTest::keyClick(title, Qt::Key_Space);
        QVERIFY(card->isOpen());
    }

    void effectsStandSideBySide()
    {
        Desk desk;
        ui::EffectsPage page(*desk.consult, *desk.look);
        page.resize(1100, 800);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const auto x = [&](const QString &entry) {
            return page.findChild<QWidget *>(QStringLiteral("entry_") + entry)
                ->mapTo(page.widget(), QPoint(0, 0))
                .x();
        };
        const QString benefit = QStringLiteral("how-well-crows-feet");
        const QString harm = QStringLiteral("day-after");
        const QString lasting = QStringLiteral("prevention-of-new-lines");
        const QString risk = QStringLiteral("muscle-thinning");
        QVERIFY(x(benefit) < x(harm) && x(harm) < x(lasting) && x(lasting) < x(risk));
        desk.consult->setPatientLanguage(Arabic);
        QTRY_VERIFY(x(benefit) > x(harm) && x(harm) > x(lasting) && x(lasting) > x(risk));
        page.resize(600, 800);
        QTRY_COMPARE(x(benefit), x(lasting));
        QVERIFY(x(benefit) > x(harm));
    }

    void everyEntryIsOnOnePage()
    {
        Desk desk;
        QSet<QString> shown;
        for (const QString &id : ui::ConsultView::pageIds()) {
            const auto page = makePage(id, desk);
            const auto cards = page->findChildren<ui::EntryCard *>();
            for (const ui::EntryCard *card : cards) {
                QVERIFY2(!shown.contains(card->entryId()), qPrintable(card->entryId()));
                shown.insert(card->entryId());
            }
        }
        for (const content::Entry &entry : desk.consult->treatment().entries)
            QVERIFY2(shown.contains(entry.id), qPrintable(entry.id));
    }

    void cardsAndPickAgree()
    {
        Desk desk;
        const auto page = makePage(QStringLiteral("safety"), desk);
        const QString entry = QStringLiteral("pregnancy");
        auto *tick = page->findChild<QCheckBox *>(QStringLiteral("tick_") + entry);
        QVERIFY(tick && tick->isChecked());
        tick->click();
        QVERIFY(!desk.consult->pick().contains(entry));
        desk.consult->undo();
        QVERIFY(tick->isChecked());
        // The alert has no tick to take away.
        QVERIFY(!page->findChild<QCheckBox *>(QStringLiteral("tick_urgent-warning-signs")));
    }

    void goesToAnEntry()
    {
        Desk desk;
        const auto page = makePage(QStringLiteral("questions"), desk);
        page->resize(900, 300);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        const QString entry = QStringLiteral("faq-cheap-offers");
        QVERIFY(page->shows(entry));
        page->goTo(entry);
        const auto *card = page->findChild<ui::EntryCard *>(QStringLiteral("entry_") + entry);
        QVERIFY(card->isOpen());
        QTRY_VERIFY(page->viewport()->rect().contains(
            card->mapTo(page->viewport(), QPoint(card->width() / 2, 4))));
    }

    void staffNotesNeverShow()
    {
        Desk desk;
        for (const QString &id : ui::ConsultView::pageIds()) {
            const auto page = makePage(id, desk);
            const auto cards = page->findChildren<ui::EntryCard *>();
            for (ui::EntryCard *card : cards) {
                card->setOpen(true);
                const QString note =
                    desk.consult->treatment().entry(card->entryId())->staffNotes.value(English);
                const auto proses = card->findChildren<ui::ProseView *>();
                for (const ui::ProseView *prose : proses)
                    QVERIFY(note.isEmpty() || !prose->plainText().contains(note));
            }
        }
    }
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
