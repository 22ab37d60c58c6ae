#include "desk.h"

#include "ui/consultview.h"
#include "ui/cutlines.h"
#include "ui/entrycard.h"
#include "ui/proseview.h"
#include "ui/searchfield.h"
#include "ui/searchmodel.h"
#include "ui/searchresults.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QInputMethodEvent>
#include <QLabel>
#include <QListView>
#include <QTest>
#include <QTextLayout>

using namespace bayan;
using namespace bayan::tests;

namespace {

// As an input method types: QTest's keys know no Arabic.
void type(QWidget *field, const QString &text)
{
    for (const QChar letter : text) {
        QInputMethodEvent event;
        event.setCommitString(QString(letter));
        QCoreApplication::sendEvent(field, &event);
    }
}

struct SearchDesk : Desk
{
    SearchDesk()
    {
        show();
        (void)QTest::qWaitForWindowExposed(window.get());
        child<QAction>(*window, "action_find")->trigger();
        field = child<ui::SearchField>(*window, "searchField");
        results = child<ui::SearchResults>(*window, "searchResults");
        list = child<QListView>(*window, "searchList");
        said = child<QLabel>(*window, "searchSaid");
    }

    QString chosen() const
    {
        return list->currentIndex().data(ui::SearchModel::EntryRole).toString();
    }

    ui::SearchField *field;
    ui::SearchResults *results;
    QListView *list;
    QLabel *said;
};

} // namespace

class TestSearching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhileTyping()
    {
        SearchDesk desk;
        QVERIFY(!desk.results->isVisible());
        type(desk.field, QStringLiteral("p"));
        QTRY_VERIFY(desk.results->isVisible());
        QVERIFY(desk.list->model()->rowCount() > 1);
        type(desk.field, QStringLiteral("regnan"));
        QTRY_COMPARE(desk.chosen(), QStringLiteral("pregnancy"));
        // Under the name of its section, which can't be chosen.
        const QModelIndex heading = desk.list->model()->index(0, 0);
        QVERIFY(heading.data(ui::SearchModel::IsHeadingRole).toBool());
        QVERIFY(heading.data().toString().contains(QLatin1String("Botulinum toxin")));
        QVERIFY(!(heading.flags() & Qt::ItemIsSelectable));
    }

    void findsArabicInAnEnglishWindowAndBack()
    {
        SearchDesk desk;
        type(desk.field, QStringLiteral("حامل"));
        QTRY_COMPARE(desk.chosen(), QStringLiteral("pregnancy"));
        QCOMPARE(desk.list->currentIndex().data(ui::SearchModel::DirectionRole).toInt(),
                 int(Qt::RightToLeft));
        child<QAction>(*desk.window, "action_interface_ar")->trigger();
        QTRY_COMPARE(desk.field->layoutDirection(), Qt::RightToLeft);
        desk.field->clear();
        type(desk.field, QStringLiteral("driving"));
        QTRY_COMPARE(desk.chosen(), QStringLiteral("driving-and-machines"));
        QCOMPARE(desk.list->currentIndex().data(ui::SearchModel::DirectionRole).toInt(),
                 int(Qt::LeftToRight));
        // Its place is named in the staff's language.
        QVERIFY(desk.list->model()->index(0, 0).data().toString().contains(
            QStringLiteral("توكسين البوتولينوم")));
    }

    void staysClosedWhenTheWindowChangesItsLanguage()
    {
        SearchDesk desk;
        type(desk.field, QStringLiteral("breastfeeding"));
        QTest::keyClick(desk.field, Qt::Key_Return);
        QVERIFY(!desk.results->isVisible());
        child<QAction>(*desk.window, "action_interface_ar")->trigger();
        QTRY_COMPARE(desk.field->layoutDirection(), Qt::RightToLeft);
        QTest::qWait(50);
        QVERIFY(!desk.results->isVisible());
        // Open, it stays open.
        desk.field->clear();
        type(desk.field, QStringLiteral("driving"));
        QTRY_VERIFY(desk.results->isVisible());
        child<QAction>(*desk.window, "action_interface_en")->trigger();
        QTRY_COMPARE(desk.field->layoutDirection(), Qt::LeftToRight);
        QTest::qWait(50);
        QVERIFY(desk.results->isVisible());
    }

    void enterOpensTheTopicAndMarksTheWords()
    {
        SearchDesk desk;
        type(desk.field, QStringLiteral("breastfeeding"));
        QTest::keyClick(desk.field, Qt::Key_Return); // at once, before the list is there
        auto *view = child<ui::ConsultView>(*desk.window, "consultView");
        QCOMPARE(view->page(), QStringLiteral("safety"));
        QVERIFY(!desk.results->isVisible());
        auto *card = child<ui::EntryCard>(*desk.window, "entry_breastfeeding");
        QTRY_VERIFY(!card->visibleRegion().isEmpty());
        const auto marked = [&] {
            const auto views = card->findChildren<ui::ProseView *>();
            return std::any_of(views.cbegin(), views.cend(),
                               [](const ui::ProseView *prose) { return prose->marks() > 0; });
        };
        QVERIFY(marked());
        // Escape takes the query and the marks away.
        desk.field->setFocus();
        QTest::keyClick(desk.field, Qt::Key_Escape);
        QVERIFY(desk.field->text().isEmpty());
        QTRY_VERIFY(!marked());
        QVERIFY(!desk.results->isVisible());
    }

    void arrowsChooseAmongTopics()
    {
        SearchDesk desk;
        type(desk.field, QStringLiteral("eyelid"));
        QTRY_VERIFY(desk.list->model()->rowCount() > 3);
        const QString first = desk.chosen();
        QTest::keyClick(desk.field, Qt::Key_Down);
        const QString second = desk.chosen();
        QVERIFY(!second.isEmpty() && second != first);
        QTest::keyClick(desk.field, Qt::Key_Up);
        QCOMPARE(desk.chosen(), first);
        QTest::keyClick(desk.field, Qt::Key_Up); // at the top it stays
        QCOMPARE(desk.chosen(), first);
        QTest::keyClick(desk.field, Qt::Key_Return);
        child<QAction>(*desk.window, "action_findNext")->trigger();
        QCOMPARE(desk.chosen(), second);
        child<QAction>(*desk.window, "action_findPrevious")->trigger();
        QCOMPARE(desk.chosen(), first);
    }

    void everyTopicFoundHasItsPage()
    {
        SearchDesk desk;
        auto *view = child<ui::ConsultView>(*desk.window, "consultView");
        for (const content::Entry &entry : desk.consult->treatment().entries) {
            if (entry.audience == content::Audience::Clinician)
                continue;
            QVERIFY2(view->showEntry(entry.id, {}), qPrintable(entry.id));
        }
        QVERIFY(!view->showEntry(QStringLiteral("no-such-entry"), {}));
    }

    void saysWhenNothingIsFound()
    {
        SearchDesk desk;
        type(desk.field, QStringLiteral("zzzzqqq"));
        QTRY_VERIFY(desk.results->isVisible());
        QTRY_VERIFY(desk.said->text().startsWith(QLatin1String("Nothing found")));
        QCOMPARE(desk.list->model()->rowCount(), 0);
        desk.field->clear();
        type(desk.field, QStringLiteral("musclqzx"));
        QTRY_VERIFY2(desk.said->text().contains(QLatin1String("muscle")),
                     qPrintable(desk.said->text()));
        // Nothing to open either.
        QTest::keyClick(desk.field, Qt::Key_Return);
        QTest::keyClick(desk.field, Qt::Key_Down);
        QVERIFY(desk.results->isVisible());
    }

    void saysWhatTheOtherKeyboardGave()
    {
        SearchDesk desk;
        type(desk.field, QStringLiteral("f,j,;s"));
        QTRY_VERIFY(desk.said->text().contains(QStringLiteral("“\u2068بوتوكس\u2069”")));
        QVERIFY(!desk.chosen().isEmpty());
    }

    void nextPatientForgetsTheQuery()
    {
        SearchDesk desk;
        type(desk.field, QStringLiteral("pregnant"));
        QTRY_VERIFY(desk.results->isVisible());
        child<QAction>(*desk.window, "action_nextPatient")->trigger();
        QVERIFY(desk.field->text().isEmpty());
        QVERIFY(!desk.results->isVisible());
        QCOMPARE(desk.list->model()->rowCount(), 0);
        child<QAction>(*desk.window, "action_findNext")->trigger(); // nothing to go to
    }

    void anythingMayBeTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("long") << QStringLiteral("botox ").repeated(1700);
        QTest::newRow("syntax") << QStringLiteral("\" * NEAR( -botox ^title: OR");
        QTest::newRow("bidi") << QStringLiteral("\u202Ebotox\u2066\u200F\u061C");
        QTest::newRow("control") << QStringLiteral("bo\u0002to\u0003x\u0007");
        QTest::newRow("emoji") << QStringLiteral("😀💉");
    }

    void anythingMayBeTyped()
    {
        QFETCH(QString, typed);
        SearchDesk desk;
        desk.field->setText(typed);
        QTRY_VERIFY(desk.results->isVisible());
        QVERIFY(!desk.said->text().isEmpty());
        QVERIFY(desk.window->rect().contains(desk.results->geometry()));
    }

    void modelKeepsItsPromises()
    {
        SearchDesk desk;
        const QAbstractItemModelTester tester(
            desk.list->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (const auto *query : {u"b", u"botox", u"bot", u"zzz", u"", u"ال"}) {
            desk.field->setText(QString::fromUtf16(query));
            QCoreApplication::processEvents();
        }
    }

    // What has no room ends in an ellipsis between two words.
    void longWordsEndInAnEllipsis_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("English") << QStringLiteral("One two three, four five six seven eight nine");
        QTest::newRow("Arabic") << QStringLiteral(
            "واحد اثنان ثلاثة، أربعة خمسة ستة سبعة ثمانية تسعة عشرة");
        QTest::newRow("Latin in Arabic")
            << QStringLiteral("واحد \u2066one two three four five six\u2069 اثنان ثلاثة أربعة");
        QTest::newRow("one word") << QString(80, u'w');
    }

    void longWordsEndInAnEllipsis()
    {
        QFETCH(QString, words);
        const QFont font = ui::Look().controlFont(ui::Step::Small, Qt::LeftToRight);
        QTextLayout whole(words, font);
        QCOMPARE(ui::layOutLines(whole, 4000, 20, 2), 1);
        QCOMPARE(whole.text(), words);
        for (const int width : {60, 90, 140}) {
            QTextLayout layout(words, font);
            QTextOption option;
            option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
            layout.setTextOption(option);
            QCOMPARE(ui::layOutLines(layout, width, 20, 2), 2);
            QVERIFY2(layout.text().endsWith(u'…'), qPrintable(layout.text()));
            QString kept = layout.text().chopped(1);
            QCOMPARE(kept.count(QChar(0x2066)), kept.count(QChar(0x2069)));
            if (kept.endsWith(QChar(0x2069)))
                kept.chop(1);
            QVERIFY(!kept.isEmpty() && words.startsWith(kept) && !kept.endsWith(u' '));
            const QTextLine last = layout.lineAt(layout.lineCount() - 1);
            QCOMPARE(last.textStart() + last.textLength(), int(layout.text().size()));
            QVERIFY(last.naturalTextWidth() <= width + 1);
            if (words.contains(u' '))
                QVERIFY2(QStringLiteral(" ,،\u2069").contains(words[kept.size()]),
                         qPrintable(kept));
        }
    }

    void hasNamesForScreenReaders()
    {
        SearchDesk desk;
        QVERIFY(!desk.field->accessibleName().isEmpty());
        QVERIFY(!desk.list->accessibleName().isEmpty());
        type(desk.field, QStringLiteral("droopy eyelid"));
        QTRY_VERIFY(!desk.chosen().isEmpty());
        const QString spoken = desk.list->currentIndex().data(Qt::AccessibleTextRole).toString();
        QVERIFY(!spoken.contains(QChar(2)) && spoken.contains(QLatin1String("eyelid")));
    }
};

QTEST_MAIN(TestSearching)
#include "tst_searching.moc"
