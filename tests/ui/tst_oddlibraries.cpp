#include "desk.h"

#include "support/changedlibrary.h"
#include "ui/areapanel.h"
#include "ui/consultview.h"
#include "ui/decklist.h"
#include "ui/entrypage.h"
#include "ui/faceview.h"
#include "ui/ink.h"
#include "ui/patientpage.h"
#include "ui/patientscreen.h"
#include "ui/presenter.h"
#include "ui/proseview.h"

#include <QAbstractButton>
#include <QAction>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace bayan;
using namespace bayan::tests;

namespace {

// A library of one treatment with as many entries as are wanted and no figure.
class MadeUpLibrary final : public content::Library
{
public:
    explicit MadeUpLibrary(int entries)
    {
        m_treatment.name.id = QStringLiteral("made-up");
        m_treatment.name.names = {{English, QStringLiteral("Made up")}};
        content::Section section;
        section.id = QStringLiteral("questions");
        section.titles = {{English, QStringLiteral("Questions")}};
        if (entries > 0)
            m_treatment.sections.append(section);
        for (int i = 0; i < entries; ++i) {
            content::Entry entry;
            entry.id = QStringLiteral("entry-%1").arg(i);
            entry.section = section.id;
            content::Text text;
            text.language = English;
            text.title = QStringLiteral("Entry %1").arg(i);
            text.summary = QStringLiteral("In one line.");
            text.body = QStringLiteral("A paragraph.\n\n- a bullet\n- another");
            entry.texts.insert(English, text);
            m_treatment.entries.append(entry);
        }
    }

    QList<content::Language> languages() const override
    {
        return {{English, Qt::LeftToRight, QStringLiteral("English"), {}},
                {Arabic, Qt::RightToLeft, QStringLiteral("العربية"), {}}};
    }
    QList<content::TreatmentName> treatments() const override { return {m_treatment.name}; }
    QString contentVersion() const override { return QStringLiteral("0"); }
    content::Result<content::Treatment> treatment(const QString &) const override
    {
        return m_treatment;
    }
    content::Result<content::SearchAnswer> search(const QString &, const QString &,
                                                  int) const override
    {
        return content::SearchAnswer();
    }
    content::Result<content::LibraryFacts> check() const override
    {
        return content::LibraryFacts();
    }

private:
    content::Treatment m_treatment;
};

} // namespace

class TestOddLibraries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoThousandEntries()
    {
        const MadeUpLibrary library(2000);
        ui::Consult consult(library);
        QVERIFY(bool(consult.chooseTreatment(QStringLiteral("made-up"))));
        ui::Look look;
        FakeDisplays displays;
        displays.displays = {{QStringLiteral("one"), QRect(0, 0, 800, 600)},
                             {QStringLiteral("two"), QRect(800, 0, 800, 600)}};
        QWidget window;
        ui::Presenter presenter(consult, look, displays, &window);
        presenter.start();
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 40; ++i)
            presenter.perform(ui::Turn::Next);
        QVERIFY(presenter.presentation().position() >= 20);
        presenter.perform(ui::Turn::Last);
        QCOMPARE(presenter.presentation().entry(), QStringLiteral("entry-1999"));
        // Words that are not there in Arabic are shown in English, and said so.
        consult.setPatientLanguage(Arabic);
        auto *page = presenter.screen().findChild<ui::PatientPage *>();
        QVERIFY(page->plainText().contains(QStringLiteral("1999")));
        QVERIFY2(timer.elapsed() < 20000, "far too slow, on any machine");
    }

    void whatALibraryLacksIsNotMissed_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<QString>("language");
        for (const QString &language : {English, Arabic}) {
            QTest::addRow("no figures %s", qPrintable(language))
                << support::withoutFigures() << language;
            QTest::addRow("bare areas %s", qPrintable(language))
                << support::withBareAreas() << language;
        }
    }

    // Every page, the face, every page for the patient, the sheet.
    void whatALibraryLacksIsNotMissed()
    {
        QFETCH(QStringList, statements);
        QFETCH(QString, language);
        QTemporaryDir folder;
        Desk desk(openLibrary(support::changedLibrary(folder.path(), statements)));
        desk.consult->setPatientLanguage(language);
        desk.displays.displays = {{QStringLiteral("one"), QRect(0, 0, 1440, 900)},
                                  {QStringLiteral("two"), QRect(1440, 0, 1280, 720)}};
        ui::MainWindow &window = desk.show();
        auto *view = window.findChild<ui::ConsultView *>();
        for (const QString &page : ui::ConsultView::pageIds()) {
            view->setPage(page);
            window.findChild<ui::EntryPage *>(page + QStringLiteral("Page"))->complete();
            QVERIFY(!window.grab().isNull());
        }
        view->setPage(QStringLiteral("effects"));
        child<QAbstractButton>(window, "onTheFace")->click();
        auto *face = window.findChild<ui::FaceView *>();
        const QList<QWidget *> stops = face->focusStops();
        for (QWidget *stop : stops) {
            qobject_cast<QAbstractButton *>(stop)->click();
            QTest::qWait(1);
            QVERIFY(!window.grab().isNull());
        }

        child<QAction>(window, "action_present")->trigger();
        auto *screen = topLevel<ui::PatientScreen>();
        auto *page = child<ui::PatientPage>(*screen, "patientPage");
        QStringList shown;
        for (int turns = 0; turns < 300; ++turns) {
            shown.append(page->entry());
            QTest::keyClick(screen, Qt::Key_PageDown);
        }
        shown.removeDuplicates();
        QVERIFY(shown.size() > 50);
        QTest::keyClick(screen, Qt::Key_Escape);

        desk.prompts.savePath = desk.folder.filePath(QStringLiteral("a.pdf"));
        child<QAction>(window, "action_savePdf")->trigger();
        QVERIFY(QFile::exists(desk.prompts.savePath));
    }

    // One with nothing in it is said to be so.
    void aBareAreaSaysSo()
    {
        QTemporaryDir folder;
        Desk desk(openLibrary(support::changedLibrary(folder.path(), support::withBareAreas())));
        ui::AreaPanel panel(*desk.consult, *desk.look);
        for (const content::FaceArea &area : desk.consult->treatment().areas) {
            panel.show(area);
            QStringList said;
            for (const auto *words : panel.findChildren<ui::ProseView *>())
                said.append(words->plainText());
            const bool bare = area.entries.isEmpty() && area.figures.isEmpty();
            QCOMPARE(said.join(u' ').contains(QStringLiteral("Nothing is recorded")), bare);
            if (bare && area.id == QLatin1String("forehead"))
                QVERIFY(said.contains(area.names.value(English)));
        }
    }

    void anExpiredTextSaysSoToThePatient()
    {
        const QTemporaryDir folder;
        Desk desk(openLibrary(support::changedLibrary(
            folder.path(), {QStringLiteral("UPDATE text SET status = 'expired' "
                                           "WHERE entry = 'what-is-botox' AND language = 'en'")})));
        const auto saidOn = [](QWidget &widget) {
            QStringList said;
            for (const auto *words : widget.findChildren<ui::ProseView *>()) {
                if (!words->isHidden())
                    said.append(words->plainText());
            }
            return said.join(u' ').count(QStringLiteral("past its review date"));
        };
        ui::MainWindow &window = desk.show();
        auto *overview = window.findChild<ui::EntryPage *>(QStringLiteral("overviewPage"));
        overview->complete();
        QCOMPARE(saidOn(*overview), 1);
        ui::PatientPage page(*desk.consult, *desk.look);
        page.resize(1280, 720);
        page.setEntry(QStringLiteral("what-is-botox"), 0);
        QCOMPARE(saidOn(page), 1);
        page.setEntry(QStringLiteral("frown-side-effects"), 0);
        QCOMPARE(saidOn(page), 0);
    }

    void expiredUrgentSignsSaySo()
    {
        const QTemporaryDir folder;
        Desk desk(openLibrary(support::changedLibrary(
            folder.path(),
            {QStringLiteral("UPDATE text SET status = 'expired' WHERE language = 'en' "
                            "AND entry = 'urgent-warning-signs'")})));
        ui::MainWindow &window = desk.show();
        QVERIFY(child<ui::ProseView>(window, "urgentWords")
                    ->plainText()
                    .contains(QStringLiteral("past its review date. Ask us about it.")));
        desk.consult->setPatientLanguage(Arabic);
        QVERIFY(!child<ui::ProseView>(window, "urgentWords")
                     ->plainText()
                     .contains(QStringLiteral("مراجع")));
    }

    void aWithdrawnTranslationGivesWayToItsOriginal()
    {
        const QTemporaryDir folder;
        const auto open = [&](const QString &languages) {
            return openLibrary(support::changedLibrary(
                folder.path(), {QStringLiteral("UPDATE text SET status = 'withdrawn' WHERE "
                                               "entry = 'what-is-botox' AND language IN (%1)")
                                    .arg(languages)}));
        };
        Desk desk(open(QStringLiteral("'ar'")));
        desk.consult->setPatientLanguage(Arabic);
        const content::Entry *entry =
            desk.consult->treatment().entry(QStringLiteral("what-is-botox"));
        const ui::Consult::Words words = desk.consult->words(*entry);
        QCOMPARE(words.text->language, English);
        QVERIFY(words.missing && !words.withdrawn);
        Desk other(open(QStringLiteral("'ar', 'en'")));
        other.consult->setPatientLanguage(Arabic);
        entry = other.consult->treatment().entry(QStringLiteral("what-is-botox"));
        const ui::Consult::Words withdrawn = other.consult->words(*entry);
        QCOMPARE(withdrawn.text->language, Arabic);
        QVERIFY(withdrawn.withdrawn);
        QVERIFY(other.consult->notice(withdrawn).contains(QStringLiteral("لا تعتمد عليه")));
    }

    void anEmptyTreatment()
    {
        const MadeUpLibrary library(0);
        ui::Consult consult(library);
        QVERIFY(bool(consult.chooseTreatment(QStringLiteral("made-up"))));
        ui::Look look;
        FakeDisplays displays;
        QWidget window;
        ui::Presenter presenter(consult, look, displays, &window);
        QSignalSpy said(&presenter, &ui::Presenter::said);
        presenter.toggle();
        QVERIFY(!presenter.presentation().isRunning());
        QVERIFY(!presenter.screen().isVisible());
        QCOMPARE(said.size(), 1);
        QVERIFY(said[0][0].toString().endsWith(u'.'));
    }
};

QTEST_MAIN(TestOddLibraries)
#include "tst_oddlibraries.moc"
