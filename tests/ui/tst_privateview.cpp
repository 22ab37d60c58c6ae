#include "twodisplays.h"

#include "language/isolation.h"
#include "ui/decklist.h"
#include "ui/keybutton.h"
#include "ui/patientpage.h"
#include "ui/presenter.h"
#include "ui/presenternotes.h"
#include "ui/proseview.h"

#include <QAction>
#include <QRegularExpression>

using namespace bayan;
using namespace bayan::tests;

namespace {

void turnTo(ui::MainWindow &window, const QString &entry)
{
    auto *list = child<ui::DeckList>(window, "deckList");
    auto *page = child<ui::PatientPage>(*patientScreen(), "patientPage");
    while (page->entry() != entry && !page->entry().isEmpty())
        press(list, Qt::Key_PageDown);
}

// What the card of the private view says, a line for each of its texts.
QString saidOn(QWidget &window, const char *card)
{
    QStringList lines;
    for (const auto *view : child<QWidget>(window, card)->findChildren<ui::ProseView *>())
        lines.append(view->plainText());
    return lines.join(u'\n');
}

} // namespace

class TestPrivateView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void privacyIsPromisedBesideAPatientsDisplayAlone()
    {
        const auto promise = [](const QList<ui::Display> &displays) {
            Desk desk;
            desk.displays.displays = displays;
            ui::MainWindow &window = desk.show();
            child<QAction>(window, "action_present")->trigger();
            return child<QWidget>(window, "privateBadge")->accessibleName();
        };
        QCOMPARE(promise({Staff, Patient}), QStringLiteral("Only you see this window"));
        QCOMPARE(promise({Staff}), QStringLiteral("For staff, not for the patient"));
    }

    void whatWasBlankIsNotWhenPresentingEnds()
    {
        Desk desk;
        desk.displays.displays = {Staff, Patient};
        ui::MainWindow &window = desk.show();
        auto *present = child<QAction>(window, "action_present");
        present->trigger();
        auto *list = child<ui::DeckList>(window, "deckList");
        auto *slide = child<QWidget>(window, "slide");
        QTest::qWait(300); // until the page is drawn
        const QImage shown = slide->grab().toImage();
        press(list, Qt::Key_B);
        QVERIFY(slide->grab().toImage() != shown);
        press(list, Qt::Key_Escape);
        present->trigger();
        QTRY_COMPARE(slide->grab().toImage(), shown);
    }

    void theFiguresAreWordsToUse()
    {
        Desk desk;
        desk.displays.displays = {Staff, Patient};
        ui::MainWindow &window = desk.show();
        child<QAction>(window, "action_present")->trigger();
        const QString entry = QStringLiteral("frown-side-effects");
        turnTo(window, entry);
        const auto said = [&window](const char *card) { return saidOn(window, card); };
        const content::FigureText droop = desk.consult->treatment()
                                              .figure(QStringLiteral("frown-lid-droop"))
                                              ->texts.value(English);
        const language::Phrasebook &phrases = desk.consult->phrases(English);
        QVERIFY(said("wordsCard").contains(phrases.shown(droop.treated)));
        QVERIFY(said("wordsCard").contains(phrases.shown(droop.control)));
        QVERIFY(said("notesCard").contains(phrases.shown(droop.caption)));
    }

    // Staff know no ids: a source has its name in notes, as in the list below them.
    void notesNameTheirSources_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("after");
        for (const QString &code : {English, Arabic}) {
            const auto row = [&](const char *entry, const char *id, const char *after) {
                QTest::addRow("%s, %s", id, qPrintable(code))
                    << code << QString::fromLatin1(entry) << QString::fromLatin1(id)
                    << QString::fromLatin1(after);
            };
            row("how-well-frown", "CARR03", ":");
            row("who-must-not", "LBL-COPY", ")");
            row("who-must-not", "LBL-AB-COPY", ")");
            row("boxed-warning-explained", "LBL-OPENFDA", ")");
            row("boxed-warning-explained", "LBL-OPENFDA-TX", ")");
        }
    }

    void notesNameTheirSources()
    {
        QFETCH(QString, language);
        QFETCH(QString, entry);
        QFETCH(QString, id);
        QFETCH(QString, after);
        const Desk desk;
        ui::PresenterNotes notes(*desk.consult, *desk.look);
        notes.setLanguage(language);
        notes.setEntry(entry);
        const content::Source *source = desk.consult->treatment().source(id);
        QVERIFY(source);
        const QString name = desk.consult->sourceName(*source);
        const QString shown = (language == Arabic ? language::leftToRight(name) : name) + after;
        const QString note = saidOn(notes, "notesCard").section(u'\n', 0, 0);
        QVERIFY2(note.contains(shown), qPrintable(note));
    }

    void noNoteShowsAnId()
    {
        const Desk desk;
        ui::PresenterNotes notes(*desk.consult, *desk.look);
        static const QRegularExpression word(QStringLiteral("[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*"));
        const content::Treatment &treatment = desk.consult->treatment();
        for (const QString &code : {English, Arabic}) {
            notes.setLanguage(code);
            for (const content::Entry &entry : treatment.entries) {
                notes.setEntry(entry.id);
                // "NHS" and "StatPearls" are names too.
                for (auto it = word.globalMatch(saidOn(notes, "notesCard")); it.hasNext();) {
                    const QString found = it.next().captured();
                    const content::Source *source = treatment.source(found);
                    QVERIFY2(!source || source->shortName().startsWith(found), qPrintable(found));
                }
            }
        }
    }

    // What is said to the patient is in the patient's language, at once when that
    // changes; what is for staff in theirs.
    void wordsToSayAreThePatients()
    {
        Desk desk;
        desk.displays.displays = {Staff, Patient};
        desk.consult->setPatientLanguage(Arabic);
        ui::MainWindow &window = desk.show();
        child<QAction>(window, "action_present")->trigger();
        const QString entry = QStringLiteral("frown-side-effects");
        turnTo(window, entry);
        const auto said = [&window](const char *card) { return saidOn(window, card); };
        const content::Entry *shown = desk.consult->treatment().entry(entry);
        const auto summary = [&](const QString &code) {
            return desk.consult->phrases(code).shown(shown->text(code)->summary);
        };
        const content::FigureText droop = desk.consult->treatment()
                                              .figure(QStringLiteral("frown-lid-droop"))
                                              ->texts.value(English);
        QVERIFY(said("wordsCard").contains(summary(Arabic)));
        QVERIFY(said("wordsCard").contains(u'«'));
        QVERIFY(said("notesCard").contains(desk.consult->phrases(English).shown(droop.caption)));
        press(child<ui::DeckList>(window, "deckList"), Qt::Key_L);
        QVERIFY(said("wordsCard").contains(summary(English)));
        QVERIFY(said("wordsCard").contains(u'“'));
        QVERIFY(!said("wordsCard").contains(summary(Arabic)));
    }

    // A list is said with what leads to it.
    void noWordsToSayEndInTheMiddle()
    {
        Desk desk;
        desk.displays.displays = {Staff, Patient};
        ui::MainWindow &window = desk.show();
        child<QAction>(window, "action_present")->trigger();
        auto *list = child<ui::DeckList>(window, "deckList");
        auto *card = child<QWidget>(window, "wordsCard");
        int listed = 0;
        for (const char key : {'e', 'a'}) {
            press(list, Qt::Key_Home);
            for (int turns = 0; turns < 150; ++turns) {
                for (const auto *words : card->findChildren<ui::ProseView *>()) {
                    QVERIFY2(!words->plainText().contains(QStringLiteral(":”")) &&
                                 !words->plainText().contains(QStringLiteral(":»")),
                             qPrintable(words->plainText()));
                    listed += words->plainText().contains(key == 'e' ? QStringLiteral("; ")
                                                                     : QStringLiteral("؛ "));
                }
                press(list, Qt::Key_PageDown);
            }
            press(list, Qt::Key_L);
        }
        QVERIFY(listed > 2);
    }

    // What comes next is told in whole sentences or by its title alone.
    void nextIsNotCut()
    {
        Desk desk;
        desk.displays.displays = {Staff, Patient};
        ui::MainWindow &window = desk.show({}, {1024, 600});
        child<QAction>(window, "action_present")->trigger();
        auto *list = child<ui::DeckList>(window, "deckList");
        auto *panel = child<QWidget>(window, "nextPanel");
        int seen = 0;
        for (const QSize size : {QSize(1024, 600), QSize(1440, 900), QSize(1024, 640)}) {
            window.resize(size);
            for (int turns = 0; turns < 5; ++turns) {
                press(list, Qt::Key_PageDown);
                QTest::qWait(20);
                for (const auto *words : panel->findChildren<ui::ProseView *>()) {
                    if (!words->isVisible())
                        continue;
                    ++seen;
                    QTRY_VERIFY2(words->isHidden() ||
                                     words->height() >= words->heightForWidth(words->width()),
                                 qPrintable(words->plainText()));
                }
            }
        }
        QVERIFY(seen > 20); // titles, and summaries where there is room
    }

    // In a small window the page and the words for it are there, the keys are
    // keys alone, and they work.
    void aSmallWindowHasTheNeedful()
    {
        Desk desk;
        desk.displays.displays = {Staff, Patient};
        ui::MainWindow &window = desk.show({}, {784, 560});
        child<QAction>(window, "action_present")->trigger();
        QTRY_VERIFY(child<QWidget>(window, "slide")->isVisible());
        QVERIFY(!child<QWidget>(window, "deckList")->isVisible());
        QVERIFY(child<QWidget>(window, "wordsCard")->isVisible());
        for (const auto *key : window.findChildren<ui::KeyButton *>()) {
            QVERIFY2(key->width() >= key->sizeHint().width(), qPrintable(key->objectName()));
            QVERIFY(key->isHidden() || !key->toolTip().isEmpty());
        }
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(window.focusWidget());
        auto *page = child<ui::PatientPage>(*patientScreen(), "patientPage");
        const QString first = page->entry();
        press(window.focusWidget(), Qt::Key_End);
        QVERIFY(page->entry() != first);
        window.resize(1300, 800);
        QTRY_VERIFY(child<QWidget>(window, "deckList")->isVisible());
    }
};

QTEST_MAIN(TestPrivateView)
#include "tst_privateview.moc"
